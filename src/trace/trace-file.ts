/**
 * A recorded trace as bytes. Layout, little-endian: 8 bytes "SOTTO-TR", a 32-bit length, a JSON header of
 * that length, padding to 8, then each array of `SECTIONS` in order, each padded to 8.
 */
import { literal, minValue, number, object, parse, pipe, safeInteger, type InferOutput } from 'valibot';
import { LANDMARK_VALUES, PATCH_STRIDE, type Trace } from '../contracts/observation.ts';

/** The bytes are no trace, or a damaged one. @public */
export class TraceFileError extends Error {
  override readonly name = 'TraceFileError';
}

const MAGIC = 'SOTTO-TR';
const ALIGNMENT = 8;
const HEADER_START = MAGIC.length + Uint32Array.BYTES_PER_ELEMENT;
const MAX_FACES = 2;

const count = pipe(number(), safeInteger(), minValue(0));
const size = pipe(number(), safeInteger(), minValue(1));
const HEADER = object({
  schema: literal(1),
  widthPx: size,
  heightPx: size,
  frames: count,
  /** Motion patches a frame. */
  patches: count,
});

type Header = Readonly<InferOutput<typeof HEADER>>;

type SectionName = 'timesMs' | 'landmarks' | 'patches' | 'luma' | 'faces' | 'doubled';

interface Section {
  readonly name: SectionName;
  readonly bytesPerValue: number;
  readonly valuesPerFrame: (header: Header) => number;
}

const SECTIONS: readonly Section[] = [
  { name: 'timesMs', bytesPerValue: 8, valuesPerFrame: () => 1 },
  { name: 'landmarks', bytesPerValue: 4, valuesPerFrame: () => LANDMARK_VALUES },
  { name: 'patches', bytesPerValue: 4, valuesPerFrame: (header) => header.patches * PATCH_STRIDE },
  { name: 'luma', bytesPerValue: 4, valuesPerFrame: () => 1 },
  { name: 'faces', bytesPerValue: 1, valuesPerFrame: () => 1 },
  { name: 'doubled', bytesPerValue: 1, valuesPerFrame: () => 1 },
];

/** Where the array of a section lies in the file. */
interface Extent {
  readonly name: SectionName;
  readonly offset: number;
  readonly values: number;
  readonly byteLength: number;
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** Where each array lies, and where the file ends. */
function placeSections(header: Header, headerEnd: number): { sections: Extent[]; end: number } {
  let offset = aligned(headerEnd);
  const sections = SECTIONS.map(({ name, bytesPerValue, valuesPerFrame }) => {
    const values = header.frames * valuesPerFrame(header);
    const placed = { name, offset, values, byteLength: values * bytesPerValue };
    offset = aligned(offset + placed.byteLength);
    return placed;
  });
  return { sections, end: offset };
}

function headerOf(trace: Trace): Header {
  const frames = trace.timesMs.length;
  const patches = frames === 0 ? 0 : trace.patches.length / frames / PATCH_STRIDE;
  return { schema: 1, widthPx: trace.widthPx, heightPx: trace.heightPx, frames, patches };
}

/**
 * A trace as the bytes of a file.
 * @throws TraceFileError when its arrays do not agree on the number of frames.
 */
export function encodeTrace(trace: Trace): Uint8Array<ArrayBuffer> {
  const header = headerOf(trace);
  const json = new TextEncoder().encode(JSON.stringify(header));
  const { sections, end } = placeSections(header, HEADER_START + json.length);
  const bytes = new Uint8Array(end);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, json.length, true);
  bytes.set(json, HEADER_START);
  for (const { name, offset, values, byteLength } of sections) {
    const array = trace[name];
    if (array.length !== values) {
      throw new TraceFileError(`The trace holds ${array.length} values of ${name} where ${values} belong.`);
    }
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, byteLength), offset);
  }
  return bytes;
}

function readHeader(bytes: Uint8Array): { header: Header; end: number } {
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC || bytes.length < HEADER_START) throw new TraceFileError('This is not a Sotto trace.');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const end = HEADER_START + length;
  if (end > bytes.length) throw new TraceFileError('The trace ends within its header.');
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_START, end)));
    return { header: parse(HEADER, json), end };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TraceFileError(`The trace's header cannot be read: ${reason}`, { cause });
  }
}

function copySection(bytes: Uint8Array, { offset, byteLength }: Extent): ArrayBuffer {
  // Node's Buffer overrides `slice` to share its memory: copy by hand.
  return new Uint8Array(bytes.subarray(offset, offset + byteLength)).buffer;
}

function checkTimes(timesMs: Float64Array): void {
  for (let frame = 0; frame < timesMs.length; frame++) {
    const isRising = frame === 0 || timesMs[frame]! > timesMs[frame - 1]!;
    if (!Number.isFinite(timesMs[frame]) || !isRising) {
      throw new TraceFileError(`The trace's times do not rise at frame ${frame}.`);
    }
  }
}

function checkFinite(name: SectionName, values: Float32Array): void {
  const at = values.findIndex((value) => !Number.isFinite(value));
  if (at >= 0) throw new TraceFileError(`The trace's ${name} hold a value that is no number, at ${at}.`);
}

function checkValues(trace: Trace): void {
  checkTimes(trace.timesMs);
  for (const name of ['landmarks', 'patches', 'luma'] as const) checkFinite(name, trace[name]);
  const crowd = trace.faces.findIndex((faces) => faces > MAX_FACES);
  if (crowd >= 0) throw new TraceFileError(`The trace counts ${trace.faces[crowd]} faces in frame ${crowd}.`);
}

/**
 * The trace in a file's bytes.
 * @throws TraceFileError, one sentence, when they are no trace, cut off or damaged.
 * @public
 */
export function decodeTrace(bytes: Uint8Array): Trace {
  const { header, end: headerEnd } = readHeader(bytes);
  const { sections, end } = placeSections(header, headerEnd);
  if (bytes.length < end) {
    throw new TraceFileError(`The trace is cut off: ${bytes.length} of ${end} bytes.`);
  }
  const buffers = new Map(sections.map((section) => [section.name, copySection(bytes, section)]));
  const buffer = (name: SectionName): ArrayBuffer => buffers.get(name)!;
  const trace: Trace = {
    schema: header.schema,
    widthPx: header.widthPx,
    heightPx: header.heightPx,
    timesMs: new Float64Array(buffer('timesMs')),
    faces: new Uint8Array(buffer('faces')),
    landmarks: new Float32Array(buffer('landmarks')),
    patches: new Float32Array(buffer('patches')),
    luma: new Float32Array(buffer('luma')),
    doubled: new Uint8Array(buffer('doubled')),
  };
  checkValues(trace);
  return trace;
}
