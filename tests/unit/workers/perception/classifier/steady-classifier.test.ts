import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backend } from '../../../../../src/contracts/perception.ts';
import {
  SteadyClassifier,
  type BackendClassifier,
} from '../../../../../workers/perception/classifier/steady-classifier.ts';
import { isSettled } from '../../../event-loop.fixture.ts';

/** Answers when the test says so; what it answers tells which back end it was and what it was asked. */
class FakeClassifier implements BackendClassifier {
  onContextLost: (() => void) | null = null;
  readonly questions: { answer(): void; fail(): void }[] = [];
  readonly backend: Backend;

  constructor(backend: Backend) {
    this.backend = backend;
  }

  classify(window: Float32Array): Promise<Float32Array> {
    const verdict = Float32Array.of(this.backend === 'webgl' ? 1 : 2, window[0]!);
    return new Promise((resolve, reject) => {
      this.questions.push({ answer: () => resolve(verdict), fail: () => reject(new Error('no shader')) });
    });
  }
}

const window = (value: number): Float32Array => Float32Array.of(value);

let webgl: FakeClassifier;
let wasm: FakeClassifier;
let fallbacks: Backend[];
let created: number;
let steady: SteadyClassifier;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  [webgl, wasm, fallbacks, created] = [new FakeClassifier('webgl'), new FakeClassifier('wasm'), [], 0];
  const create = (): Promise<BackendClassifier> => {
    created++;
    return Promise.resolve(wasm);
  };
  steady = new SteadyClassifier(webgl, create, 'wasm', (backend) => fallbacks.push(backend));
});
afterEach(() => void vi.restoreAllMocks());

/** Answers whatever WASM is asked, as soon as it is. */
async function answerOnWasm<T>(verdict: Promise<T>): Promise<T> {
  while (!(await isSettled(verdict))) for (const question of wasm.questions) question.answer();
  return verdict;
}

describe('SteadyClassifier', () => {
  it('gives what its classifier answers while all is well, and overlaps on WebGL', async () => {
    const verdict = steady.classify(window(7));
    webgl.questions[0]!.answer();
    expect([...(await verdict)]).toEqual([1, 7]);
    expect([steady.overlaps, created, fallbacks]).toEqual([true, 0, []]);
  });

  it('asks the windows under way again on WASM when the context is lost, though no answer comes', async () => {
    const asked = window(3);
    const verdicts = [steady.classify(asked), steady.classify(window(4))];
    // The caller's window is reused meanwhile.
    asked[0] = 99;
    webgl.onContextLost?.();
    const answers = await answerOnWasm(Promise.all(verdicts));
    expect(answers.map((answer) => [...answer])).toEqual([
      [2, 3],
      [2, 4],
    ]);
    expect([steady.overlaps, created, fallbacks]).toEqual([false, 1, ['wasm']]);
  });

  it('does not believe an answer that comes after the loss', async () => {
    const verdict = steady.classify(window(5));
    webgl.questions[0]!.answer();
    webgl.onContextLost?.();
    expect([...(await answerOnWasm(verdict))]).toEqual([2, 5]);
  });

  it('leaves WebGL when it fails, and stays away', async () => {
    const verdict = steady.classify(window(6));
    webgl.questions[0]!.fail();
    expect([...(await answerOnWasm(verdict))]).toEqual([2, 6]);
    expect([...(await answerOnWasm(steady.classify(window(8))))]).toEqual([2, 8]);
    expect([webgl.questions.length, created, fallbacks]).toEqual([1, 1, ['wasm']]);
  });

  it('falls back to what the processor can do here', async () => {
    const asked: Backend[] = [];
    const create = (backend: Backend): Promise<BackendClassifier> => {
      asked.push(backend);
      return Promise.resolve(wasm);
    };
    const script = new SteadyClassifier(webgl, create, 'cpu', (backend) => fallbacks.push(backend));
    const verdict = script.classify(window(1));
    webgl.onContextLost?.();
    await answerOnWasm(verdict);
    expect([asked, fallbacks]).toEqual([['cpu'], ['cpu']]);
  });

  it('fails with the replacement where there is none, for every window', async () => {
    const create = (): Promise<never> => Promise.reject(new Error('no WASM'));
    const hopeless = new SteadyClassifier(webgl, create, 'wasm', (backend) => fallbacks.push(backend));
    const verdict = hopeless.classify(window(1));
    webgl.onContextLost?.();
    await expect(verdict).rejects.toThrow('no WASM');
    expect(fallbacks).toEqual([]);
  });

  it('passes the failure of any other back end on: there is nothing to fall back to', async () => {
    const plain = new SteadyClassifier(
      wasm,
      () => Promise.reject(new Error('not asked for')),
      'wasm',
      () => undefined,
    );
    const verdict = plain.classify(window(1));
    wasm.questions[0]!.fail();
    await expect(verdict).rejects.toThrow('no shader');
    expect(plain.overlaps).toBe(false);
  });
});
