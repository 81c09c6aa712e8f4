import { boxAt, boxesOf, bytesOf, type Box } from './mp4-boxes.ts';

/** One line of an MP4 track's edit list, as it stands in the file. */
interface Edit {
  /** In ticks of the film; 0 where it goes on to the end. */
  readonly duration: number;
  /** In ticks of the track, or NOTHING. */
  readonly mediaTime: number;
  readonly rate: number;
}

/** A stretch of a track that a player shows. */
export interface Shown {
  /** In the track's time as mediabunny tells it. */
  readonly fromS: number;
  readonly toS: number;
  /** From that time to when a player shows it. */
  readonly shiftS: number;
}

/** An edit in which nothing is shown. */
const NOTHING = -1;
const EDIT_BYTES = [12, 20] as const;
const MOST_EDITS = 10_000;
/** A version, flags, and how many edits there are. */
const LIST_HEAD_BYTES = 8;
const FIXED_POINT = 0x1_0000;

/**
 * What the edit list of an MP4 track leaves to be seen, in order; null where the file has none, or one that is not
 * understood. Cutting without encoding anew leaves the pictures in the file and says here which are shown; mediabunny
 * takes from it only when the first stretch begins.
 */
export async function shownOf(file: Blob, trackId: number): Promise<Shown[] | null> {
  const film = await boxAt(file, null, 'moov');
  const filmHead = film && (await boxAt(file, film, 'mvhd'));
  if (filmHead === null) return null;
  for (const track of await boxesOf(file, film, 'trak')) {
    if ((await idOf(file, track)) !== trackId) continue;
    const list = await boxAt(file, track, 'edts', 'elst');
    const head = await boxAt(file, track, 'mdia', 'mdhd');
    if (list === null || head === null) return null;
    const ticks = { film: await ticksASecond(file, filmHead), track: await ticksASecond(file, head) };
    return shownByEdits(await editsIn(file, list), ticks);
  }
  return null;
}

async function idOf(file: Blob, track: Box): Promise<number | null> {
  const head = await boxAt(file, track, 'tkhd');
  if (head === null) return null;
  const bytes = await bytesOf(file, head.from, head.to);
  const at = bytes.byteLength > 0 && bytes.getUint8(0) === 1 ? 20 : 12;
  return at + 4 <= bytes.byteLength ? bytes.getUint32(at) : null;
}

/** `mvhd` and `mdhd` begin alike. */
async function ticksASecond(file: Blob, head: Box): Promise<number> {
  const bytes = await bytesOf(file, head.from, head.to);
  const at = bytes.byteLength > 0 && bytes.getUint8(0) === 1 ? 20 : 12;
  return at + 4 <= bytes.byteLength ? bytes.getUint32(at) : 0;
}

async function editsIn(file: Blob, list: Box): Promise<Edit[]> {
  const most = list.from + LIST_HEAD_BYTES + MOST_EDITS * EDIT_BYTES[1];
  const bytes = await bytesOf(file, list.from, Math.min(list.to, most));
  if (bytes.byteLength < LIST_HEAD_BYTES) return [];
  const isLong = bytes.getUint8(0) === 1;
  const size = isLong ? EDIT_BYTES[1] : EDIT_BYTES[0];
  const room = Math.floor((bytes.byteLength - LIST_HEAD_BYTES) / size);
  const count = Math.min(bytes.getUint32(4), room, MOST_EDITS);
  return Array.from({ length: count }, (_, index) => {
    const at = LIST_HEAD_BYTES + index * size;
    return {
      duration: isLong ? Number(bytes.getBigUint64(at)) : bytes.getUint32(at),
      mediaTime: isLong ? Number(bytes.getBigInt64(at + 8)) : bytes.getInt32(at + 4),
      rate: bytes.getInt32(at + size - 4) / FIXED_POINT,
    };
  });
}

function shownByEdits(
  edits: readonly Edit[],
  ticks: { readonly film: number; readonly track: number },
): Shown[] | null {
  const first = edits.find(({ mediaTime }) => mediaTime !== NOTHING);
  // Slowed or still stretches are not made by any camera, and mediabunny leaves the whole list aside.
  if (first === undefined || ticks.film === 0 || ticks.track === 0 || edits.some(({ rate }) => rate !== 1))
    return null;
  const shown: Shown[] = [];
  let atS = 0;
  /** From the media's own time to mediabunny's, in which the first stretch begins when a player shows it. */
  let toMediabunnyS: number | null = null;
  for (const { duration, mediaTime } of edits) {
    const lengthS = duration / ticks.film;
    if (mediaTime !== NOTHING) {
      const mediaS = mediaTime / ticks.track;
      toMediabunnyS ??= atS - mediaS;
      const fromS = mediaS + toMediabunnyS;
      shown.push({ fromS, toS: duration === 0 ? Infinity : fromS + lengthS, shiftS: atS - fromS });
    }
    atS += lengthS;
  }
  return shown;
}
