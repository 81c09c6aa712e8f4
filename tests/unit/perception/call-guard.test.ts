import { describe, expect, it } from 'vitest';
import { CallGuard, PerceptionFault } from '../../../src/perception/call-guard.ts';

const HUNG = new PerceptionFault('worker-hung', 'no sign of life');
const never = (): Promise<never> => new Promise(() => undefined);

describe('CallGuard', () => {
  it('lets a call that settles pass as it is', async () => {
    const guard = new CallGuard();
    await expect(guard.run(Promise.resolve(5))).resolves.toBe(5);
    const error = new Error('its own');
    await expect(guard.run(Promise.reject(error))).rejects.toBe(error);
  });

  it('ends every open call when the worker dies, with the same fault', async () => {
    const guard = new CallGuard();
    const calls = [guard.run(never()), guard.run(never())];
    guard.fail(HUNG);
    for (const call of calls) await expect(call).rejects.toBe(HUNG);
  });

  it('refuses calls after the death with the first fault, whatever follows', async () => {
    const guard = new CallGuard();
    guard.fail(HUNG);
    guard.fail(new PerceptionFault('worker-died', 'later'));
    await expect(guard.run(Promise.resolve(1))).rejects.toBe(HUNG);
  });

  it('leaves calls that were answered in time alone', async () => {
    const guard = new CallGuard();
    const call = guard.run(Promise.resolve('answer'));
    await call;
    guard.fail(HUNG);
    await expect(call).resolves.toBe('answer');
  });
});

describe('PerceptionFault', () => {
  it('is a fault and an error that tells both code and detail', () => {
    expect(HUNG).toBeInstanceOf(Error);
    expect([HUNG.code, HUNG.detail, HUNG.message]).toEqual([
      'worker-hung',
      'no sign of life',
      'worker-hung: no sign of life',
    ]);
  });
});
