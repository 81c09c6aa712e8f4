import { Human, type Config } from '@vladmandic/human';
import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { LABEL_PROGRESS, type LabelCourse, type LabelOrder, type LabelPage } from './contract.ts';

const PROGRESS_EVERY_PICTURES = 20;
/** Wider pictures are scaled down: the library's own models look at 256 pixels of a face at most. */
const WIDEST_PX = 640;
const NO_FACE = -1;

/** Only what labels a face, anew in every picture: nothing is taken over from the picture before. */
function settings({ modelsUrl, wasmUrl }: LabelOrder): Partial<Config> {
  const off = { enabled: false };
  return {
    backend: 'wasm',
    modelBasePath: modelsUrl,
    wasmPath: wasmUrl,
    cacheSensitivity: 0,
    filter: off,
    gesture: off,
    body: off,
    hand: off,
    object: off,
    segmentation: off,
    face: { iris: off, description: off, antispoof: off, liveness: off },
  };
}

interface LabelScore {
  readonly label: string;
  readonly score: number;
}

function scoredIn(entry: unknown): LabelScore | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
  const values: readonly unknown[] = Object.values(entry);
  const score = values.find((value) => typeof value === 'number');
  const label = values.find((value) => typeof value === 'string');
  return score === undefined || label === undefined ? null : { label, score };
}

/** The first of a face's scored labels, which the library sorts by score. Whatever the labels are called. */
function strongest(face: object | undefined): LabelScore | null {
  if (face === undefined) return null;
  for (const value of Object.values(face) as readonly unknown[]) {
    const scored = Array.isArray(value) ? scoredIn(value[0]) : null;
    if (scored !== null) return scored;
  }
  return null;
}

async function label(order: LabelOrder): Promise<LabelCourse> {
  const human = new Human(settings(order));
  await human.load();
  const clip = await (await fetch(order.clipUrl)).blob();
  const input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The clip has no video track.');
  const [widthPx, heightPx] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
  const scale = Math.min(1, WIDEST_PX / widthPx);
  const canvas = new OffscreenCanvas(Math.round(scale * widthPx), Math.round(scale * heightPx));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  const numbers = new Map<string, number>();
  const [timesMs, labels, scores]: [number[], number[], number[]] = [[], [], []];
  let firstS: number | null = null;
  for await (const sample of new VideoSampleSink(track).samples()) {
    firstS ??= sample.timestamp;
    sample.draw(context, 0, 0, canvas.width, canvas.height);
    sample.close();
    const found = strongest((await human.detect(canvas)).face.at(0));
    if (found !== null && !numbers.has(found.label)) numbers.set(found.label, numbers.size);
    timesMs.push((sample.timestamp - firstS) * 1000);
    labels.push(found === null ? NO_FACE : (numbers.get(found.label) ?? NO_FACE));
    scores.push(found?.score ?? 0);
    if (timesMs.length % PROGRESS_EVERY_PICTURES === 0) void window[LABEL_PROGRESS](timesMs.length);
  }
  input.dispose();
  return { timesMs, labels, scores };
}

window.labelPage = { label } satisfies LabelPage;
