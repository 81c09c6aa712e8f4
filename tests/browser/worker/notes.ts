import type { Harm, WorkerNotes } from './contract.ts';

/**
 * Loaded in a worker before anything else: notes every WebGL context, and every picture that comes into
 * the worker's hands or is made there, until it is closed. A picture is kept alive here, so that none is
 * closed by the garbage collector in the worker's stead.
 */
const notes: WorkerNotes = { contexts: [], open: new Set(), received: 0, closed: 0 };
Object.assign(globalThis, { notes });

/** Runs `around` in place of a method; `call` runs the method itself. */
function surround<Owner extends object>(
  owner: Owner,
  method: keyof Owner,
  around: (self: Owner, call: () => unknown) => unknown,
): void {
  const original = Reflect.get(owner, method) as (...args: unknown[]) => unknown;
  Reflect.set(owner, method, function (this: Owner, ...args: unknown[]): unknown {
    return around(this, () => Reflect.apply(original, this, args));
  });
}

function receive(value: unknown): void {
  if (!(value instanceof VideoFrame) && !(value instanceof ImageBitmap)) return;
  if (notes.open.has(value)) return;
  notes.open.add(value);
  notes.received++;
}

for (const prototype of [VideoFrame.prototype, ImageBitmap.prototype]) {
  surround<VideoFrame | ImageBitmap>(prototype, 'close', (picture, call) => {
    if (notes.open.delete(picture)) notes.closed++;
    call();
  });
}

surround(OffscreenCanvas.prototype, 'getContext', (_, call) => {
  const context = call();
  const known = notes.contexts.some((noted) => noted.context === context);
  if (context instanceof WebGL2RenderingContext && !known) {
    notes.contexts.push({ context, calledFrom: new Error().stack ?? '' });
  }
  return context;
});

surround(ReadableStreamDefaultReader.prototype, 'read', async (_, call) => {
  const result = (await call()) as ReadableStreamReadResult<unknown>;
  receive(result.value);
  return result;
});

interface ComlinkCall {
  readonly argumentList?: readonly { readonly value: unknown }[];
}
globalThis.addEventListener('message', ({ data }: MessageEvent<ComlinkCall | null>) => {
  for (const argument of data?.argumentList ?? []) receive(argument.value);
});

/** The page may harm the worker: it then never answers again, or is gone without a word. */
globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === ('die' satisfies Harm)) globalThis.close();
  while (data === ('hang' satisfies Harm));
});

globalThis.VideoFrame = new Proxy(VideoFrame, {
  construct(target, args: ConstructorParameters<typeof VideoFrame>): VideoFrame {
    const frame = new target(...args);
    receive(frame);
    return frame;
  },
});
surround(VideoFrame.prototype, 'clone', (_, call) => {
  const copy = call();
  receive(copy);
  return copy;
});
globalThis.VideoDecoder = new Proxy(VideoDecoder, {
  construct(target, [init]: [VideoDecoderInit]): VideoDecoder {
    const output: VideoFrameOutputCallback = (frame) => {
      receive(frame);
      init.output(frame);
    };
    return new target({ ...init, output });
  },
});
