import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultToJson } from '../../../../src/benchmark/result/result-json.ts';
import type { BenchmarkResult } from '../../../../src/benchmark/result/result.ts';
import type { BenchmarkOrder, BenchmarkProgress } from '../../../../src/benchmark/run/order.ts';
import { PerceptionFault } from '../../../../src/perception/call-guard.ts';
import { Bench, type BenchmarkListener, type Measure } from '../../../../src/session/benchmark/bench.ts';
import { BenchmarkMemory } from '../../../../src/session/benchmark/benchmark-memory.ts';
import { RESULT, resultWith } from '../../benchmark/result.fixture.ts';

/** One measuring that goes on until the test ends it. */
class Run {
  readonly order: BenchmarkOrder;
  readonly listener: BenchmarkListener;
  readonly signal: AbortSignal;
  readonly result: Promise<BenchmarkResult>;
  finish: (result: BenchmarkResult) => void = () => undefined;
  fail: (error: unknown) => void = () => undefined;

  constructor(order: BenchmarkOrder, listener: BenchmarkListener, signal: AbortSignal) {
    [this.order, this.listener, this.signal] = [order, listener, signal];
    this.result = new Promise((resolve, reject) => {
      [this.finish, this.fail] = [resolve, reject];
    });
  }
}

const PROGRESS: BenchmarkProgress = {
  part: 'measuring',
  run: 0,
  runs: 1,
  share: 0.1,
  framesPerSecond: 30,
  workMs: 20,
};

let memory: BenchmarkMemory;
let bench: Bench;
let runs: Run[];
let nowMs: number;

const measure: Measure = (order, listener, signal) => {
  const run = new Run(order, listener, signal);
  runs.push(run);
  return run.result;
};

function fileOf(name: string, result: BenchmarkResult): File {
  return new File([resultToJson(result)], name);
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  memory = new BenchmarkMemory();
  runs = [];
  nowMs = 0;
  bench = new Bench(memory, measure, () => nowMs);
});
afterEach(() => void vi.restoreAllMocks());

describe('running a benchmark', () => {
  it('measures what was chosen, and shows and remembers what came of it', async () => {
    bench.choose({ backends: ['wasm'] });
    const running = bench.start();
    expect(bench.stage.peek().name).toBe('running');
    expect(runs[0]!.order).toMatchObject({ source: { kind: 'trace' }, backends: ['wasm'] });
    runs[0]!.finish(RESULT);
    await running;
    expect(bench.stage.peek()).toEqual({ name: 'result', main: { result: RESULT, file: '' }, other: null });
    expect(memory.last.peek()).toBe(RESULT);
  });

  it('says what is lacking, and runs nothing', async () => {
    bench.choose({ source: 'clip' });
    await bench.start();
    expect([bench.hint.peek(), bench.stage.peek().name, runs.length]).toEqual(['clip', 'set-up', 0]);
    bench.choose({ source: 'trace' });
    expect(bench.hint.peek()).toBeNull();
  });

  it('goes back to the choices when it is cancelled, and lets no late result in', async () => {
    const running = bench.start();
    bench.cancel('tab-hidden');
    expect(runs[0]!.signal.aborted).toBe(true);
    expect([bench.stage.peek().name, bench.hint.peek()]).toEqual(['set-up', 'tab-hidden']);
    runs[0]!.finish(RESULT);
    await running;
    expect([bench.stage.peek().name, memory.last.peek()]).toEqual(['set-up', null]);
  });

  it('says nothing of what fails because it was cancelled', async () => {
    const running = bench.start();
    bench.cancel();
    runs[0]!.fail(new DOMException('stopped', 'AbortError'));
    await running;
    expect(bench.stage.peek().name).toBe('set-up');
  });

  it('gives way to one that is started after it, however late the first ends', async () => {
    const [first, second] = [bench.start(), bench.start()];
    expect(runs.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    const newer = resultWith({ modelVersion: 'second' });
    runs[1]!.finish(newer);
    await second;
    runs[0]!.finish(RESULT);
    await first;
    expect(memory.last.peek()).toBe(newer);
    bench.cancel();
    expect(bench.stage.peek().name).toBe('result');
  });

  it('leaves nothing running when the screen is left', async () => {
    const running = bench.start();
    bench.dispose();
    expect(runs[0]!.signal.aborted).toBe(true);
    runs[0]!.finish(RESULT);
    await running;
    expect(memory.last.peek()).toBeNull();
  });

  it.each([
    ['unplugged', 'unplugged'],
    ['worker-died', 'analysis-broke-off'],
    ['worker-hung', 'analysis-broke-off'],
    ['nobody knows', 'frame-failed'],
  ])('names the problem of an error that says "%s": %s', async (code, problem) => {
    const running = bench.start();
    runs[0]!.fail(Object.assign(new Error('failed'), { code }));
    await running;
    expect(bench.stage.peek()).toEqual({ name: 'failed', code: problem, codec: '' });
  });

  it('names the codec of a clip that cannot be decoded', async () => {
    const running = bench.start();
    runs[0]!.fail(new PerceptionFault('clip-codec-unsupported', 'HEVC (H.265)'));
    await running;
    const stage = { name: 'failed', code: 'clip-codec-unsupported', codec: 'HEVC (H.265)' };
    expect(bench.stage.peek()).toEqual(stage);
  });
});

describe('the figures while it runs', () => {
  it('change at a pace that can be read, but for a new part', () => {
    void bench.start();
    const say = (atMs: number, part: Partial<BenchmarkProgress>): void => {
      nowMs = atMs;
      runs[0]!.listener.onProgress({ ...PROGRESS, ...part });
    };
    say(0, { share: 0.1 });
    say(100, { share: 0.2 });
    expect(bench.progress.peek()?.share).toBe(0.1);
    say(300, { share: 0.3 });
    expect(bench.progress.peek()?.share).toBe(0.3);
    say(301, { part: 'sensitivity', share: 0.9 });
    expect(bench.progress.peek()?.share).toBe(0.9);
  });

  it('are those of the run that runs', () => {
    void bench.start();
    void bench.start();
    runs[0]!.listener.onProgress(PROGRESS);
    runs[0]!.listener.onCamera();
    expect([bench.progress.peek(), bench.cameraOn.peek()]).toEqual([null, false]);
    runs[1]!.listener.onCamera();
    expect(bench.cameraOn.peek()).toBe(true);
  });
});

describe('a saved result', () => {
  it('is shown alone, or beside the one that is shown', async () => {
    await bench.open(fileOf('one.json', RESULT));
    expect(bench.stage.peek()).toMatchObject({ main: { file: 'one.json' }, other: null });
    await bench.open(fileOf('two.json', RESULT));
    expect(bench.stage.peek()).toMatchObject({ main: { file: 'one.json' }, other: { file: 'two.json' } });
    bench.removeOther();
    expect(bench.stage.peek()).toMatchObject({ main: { file: 'one.json' }, other: null });
  });

  it('does not disturb what runs', async () => {
    const opening = bench.open(fileOf('one.json', RESULT));
    void bench.start();
    await opening;
    expect(bench.stage.peek().name).toBe('running');
  });

  it('is the last one picked, whichever is read first', async () => {
    let answer: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => (answer = resolve));
    const slow = bench.open({ name: 'slow.json', size: 1, text: () => late });
    await bench.open(fileOf('quick.json', RESULT));
    answer(resultToJson(RESULT));
    await slow;
    expect(bench.stage.peek()).toMatchObject({ main: { file: 'quick.json' }, other: null });
  });

  it('that is none is a hint, and changes nothing', async () => {
    await bench.open(fileOf('one.json', RESULT));
    await bench.open(new File(['Dear diary'], 'prose.json'));
    expect(bench.hint.peek()).toBe('not-json');
    await bench.open({ name: 'gone.json', size: 1, text: () => Promise.reject(new Error('gone')) });
    expect(bench.hint.peek()).toBe('unreadable');
    await bench.open({ name: 'film.json', size: 1e12, text: () => expect.fail('it was opened') });
    expect(bench.hint.peek()).toBe('too-large');
    expect(bench.stage.peek()).toMatchObject({ main: { file: 'one.json' }, other: null });
  });
});

describe('what was chosen and measured', () => {
  it('outlasts the screen', async () => {
    bench.choose({ seconds: 60 });
    const running = bench.start();
    runs[0]!.finish(RESULT);
    await running;
    bench.dispose();
    const again = new Bench(memory, measure);
    expect(again.choices.peek().seconds).toBe(60);
    again.showLast();
    expect(again.stage.peek()).toMatchObject({ name: 'result', main: { result: RESULT } });
  });
});
