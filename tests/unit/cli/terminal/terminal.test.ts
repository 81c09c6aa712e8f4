import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exitCodeOf } from '../../../../src/cli/terminal/exit-code.ts';
import { ProgressLine } from '../../../../src/cli/terminal/progress-line.ts';
import { Watchdog } from '../../../../src/cli/terminal/watchdog.ts';

class FakeTerminal {
  readonly written: string[] = [];

  constructor(readonly isTTY: boolean) {}

  write(text: string): void {
    this.written.push(text);
  }
}

describe('progress', () => {
  it('rewrites one line of a terminal and leaves none behind', () => {
    const terminal = new FakeTerminal(true);
    const line = new ProgressLine(terminal);
    line.show('one');
    line.show('one');
    line.show('two');
    line.clear();
    line.clear();
    expect(terminal.written).toEqual(['\r\u001b[Kone', '\r\u001b[Ktwo', '\r\u001b[K']);
  });

  it('shows what a terminal would obey', () => {
    const terminal = new FakeTerminal(true);
    new ProgressLine(terminal).show('a\u001b[2J\n.mp4');
    expect(terminal.written).toEqual(['\r\u001b[Ka\\u001b[2J\\u000a.mp4']);
  });

  it('says nothing to a file or a pipe', () => {
    const pipe = new FakeTerminal(false);
    const line = new ProgressLine(pipe);
    line.show('one');
    line.clear();
    expect(pipe.written).toEqual([]);
  });
});

describe('the watchdog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('lets a task that shows signs of life take its time', async () => {
    const watchdog = new Watchdog(1000, () => new Error('silent'));
    const task = new Promise<string>((resolve) => setTimeout(() => resolve('done'), 5000));
    const guarded = watchdog.guard(task);
    for (let elapsedMs = 0; elapsedMs < 5000; elapsedMs += 500) {
      await vi.advanceTimersByTimeAsync(500);
      watchdog.feed();
    }
    await expect(guarded).resolves.toBe('done');
  });

  it('fails a task that falls silent', async () => {
    const guarded = new Watchdog(1000, () => new Error('silent')).guard(new Promise(() => undefined));
    const outcome = expect(guarded).rejects.toThrow('silent');
    await vi.advanceTimersByTimeAsync(1001);
    await outcome;
  });

  it('passes a failure on', async () => {
    const guarded = new Watchdog(1000, () => new Error('silent')).guard(Promise.reject(new Error('own')));
    await expect(guarded).rejects.toThrow('own');
  });
});

describe('the end of a program', () => {
  const node = (script: string) => exitCodeOf(spawn(process.execPath, ['--eval', script]));

  it.each([
    ['its exit code', 'process.exit(3)', 3],
    ['nothing where a signal ended it', "process.kill(process.pid, 'SIGKILL')", null],
  ])('is %s', async (_, script, exitCode) => {
    expect(await node(script)).toBe(exitCode);
  });

  it('is an error where it cannot be started', async () => {
    const absent = join(tmpdir(), 'no-such-program');
    await expect(exitCodeOf(spawn(absent))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
