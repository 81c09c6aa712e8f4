import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PerceptionCommands } from '../../../../src/platform/perception-commands.ts';
import { BUILT_IN_TRACE_SEED, buildTrace } from '../../../../src/synthetic/built-in-trace.ts';
import { perceptionCommands } from '../../../../workers/perception/commands.ts';
import { FaultError } from '../../../../workers/perception/fault.ts';
import { BlindObserver } from '../../../../workers/perception/landmarks/blind-observer.ts';
import { isSettled } from '../../event-loop.fixture.ts';
import { fakeParts, Frame } from './parts.fixture.ts';

const LACK = new FaultError('webassembly-absent', 'no WebAssembly');

/** Of a started worker in a browser that can find no landmarks. */
let commands: PerceptionCommands;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const parts = { ...fakeParts().parts, observer: new BlindObserver(LACK) };
  commands = perceptionCommands(() => Promise.resolve(parts));
  await commands.start({ backend: 'cpu' }, { postMessage: () => undefined } as unknown as MessagePort);
});
afterEach(() => void vi.useRealTimers());

it('a trace is analysed all the same, and may be measured', async () => {
  const trace = buildTrace(BUILT_IN_TRACE_SEED);
  await commands.keepMeasurements(10);
  expect((await commands.analyseTrace(trace, false)).analysedFrames).toBe(trace.timesMs.length);
});

it('a camera is refused at its first picture, with the reason', async () => {
  const refused = expect(commands.watchPushed()).rejects.toMatchObject({ code: 'webassembly-absent' });
  while (!(await isSettled(refused))) await commands.pushFrame(new Frame(0).picture, 0);
});
