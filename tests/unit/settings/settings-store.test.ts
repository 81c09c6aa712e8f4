import { effect } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PassingMemory, type SettingsMemory } from '../../../src/settings/settings-memory.ts';
import { SettingsStore } from '../../../src/settings/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';

/** One browser's storage, seen by two tabs. */
class SharedMemory extends PassingMemory {
  writes = 0;
  #changed: (() => void)[] = [];

  override write(text: string): void {
    this.writes++;
    super.write(text);
  }

  override follow(changed?: () => void): void {
    if (changed) this.#changed.push(changed);
  }

  tellOthers(): void {
    for (const changed of this.#changed) changed();
  }
}

function refuse(): never {
  throw new DOMException('No storage here', 'SecurityError');
}
const FORBIDDEN: SettingsMemory = { read: refuse, write: refuse, remove: refuse, follow: () => undefined };

describe('settings', () => {
  it('start with the defaults, and write nothing by themselves', () => {
    const memory = new SharedMemory();
    const store = new SettingsStore(memory);
    expect(store.current.peek()).toEqual(DEFAULT_SETTINGS);
    expect(memory.writes).toBe(0);
  });

  it('hold at once, and at the next visit', () => {
    const memory = new SharedMemory();
    const store = new SettingsStore(memory);
    store.change({ theme: 'dark' });
    store.change({ cuesPerMinute: 1 });
    const wanted = { ...DEFAULT_SETTINGS, theme: 'dark', cuesPerMinute: 1 };
    expect(store.current.peek()).toEqual(wanted);
    expect(new SettingsStore(memory).current.peek()).toEqual(wanted);
  });

  it('remember only what was chosen, so that the rest follows the browser', () => {
    const memory = new SharedMemory();
    new SettingsStore(memory, ['de-AT']).change({ theme: 'dark' });
    expect(new SettingsStore(memory, ['en-GB']).current.peek().language).toBe('en');
  });

  it('start well from a corrupt memory, and mend it with the next choice', () => {
    const memory = new SharedMemory();
    memory.write('{"version":1,"sett');
    const store = new SettingsStore(memory);
    expect(store.current.peek()).toEqual(DEFAULT_SETTINGS);
    store.change({ mirrored: false });
    expect(new SettingsStore(memory).current.peek().mirrored).toBe(false);
  });

  it('are forgotten on request', () => {
    const memory = new SharedMemory();
    const store = new SettingsStore(memory);
    store.change({ theme: 'dark', partsOff: ['brows'] });
    store.changeForNow({ backend: 'cpu' });
    store.forget();
    expect(memory.read()).toBeNull();
    expect(store.current.peek()).toEqual(DEFAULT_SETTINGS);
  });

  it('follow what another tab chose and forgot', () => {
    const memory = new SharedMemory();
    const [here, there] = [new SettingsStore(memory), new SettingsStore(memory)];
    const seen: string[] = [];
    effect(() => void seen.push(there.current.value.theme));
    here.change({ theme: 'dark' });
    memory.tellOthers();
    here.forget();
    memory.tellOthers();
    expect(seen).toEqual(['system', 'dark', 'system']);
  });

  it('do not remember what holds only for now, nor let it outlive a choice', () => {
    const memory = new SharedMemory();
    const store = new SettingsStore(memory);
    store.change({ backend: 'webgl' });
    store.changeForNow({ backend: 'auto' });
    expect(store.current.peek().backend).toBe('auto');
    store.change({ theme: 'dark' });
    expect(store.current.peek().backend).toBe('auto');
    expect(new SettingsStore(memory).current.peek().backend).toBe('webgl');
    store.change({ backend: 'cpu' });
    expect(store.current.peek().backend).toBe('cpu');
  });

  it('store nothing of what was answered before a practice, also with the next choice', () => {
    const memory = new SharedMemory();
    const store = new SettingsStore(memory);
    store.changeForNow({ context: { perspective: 'noticing', setting: 'stranger', hope: 'unsaid' } });
    store.change({ theme: 'dark' });
    expect(store.current.peek().context.setting).toBe('stranger');
    expect(memory.read()).not.toContain('stranger');
  });

  describe('in a browser that stores nothing', () => {
    beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
    afterEach(() => void vi.restoreAllMocks());

    it('still hold while the page is open, and say that they go with it', () => {
      const store = new SettingsStore(FORBIDDEN);
      expect(store.remembers.peek()).toBe(false);
      store.change({ theme: 'dark' });
      expect(store.current.peek().theme).toBe('dark');
      store.forget();
      expect(store.current.peek()).toEqual(DEFAULT_SETTINGS);
      expect(store.remembers.peek()).toBe(false);
    });
  });
});
