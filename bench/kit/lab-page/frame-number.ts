/**
 * The pictures of a fake camera's film can carry their number, as black and white fields down the left edge: then it is
 * known which picture a captured frame is, whatever the camera's own clock does.
 */
const BITS = 12;
export const FIELD_PX = 8;
/** The number and its complement: whatever else lies at the edge of a picture is taken for no number. */
const FIELDS = 2 * BITS;
const AREA = { x: 0, y: 0, width: FIELD_PX, height: FIELDS * FIELD_PX };

export const MOST_NUMBERED = 2 ** BITS;

/** A number as fields from the top down, true for white. */
export function fieldsOf(number: number): boolean[] {
  const bits = Array.from({ length: BITS }, (_, bit) => ((number >> bit) & 1) === 1);
  return [...bits, ...bits.map((bit) => !bit)];
}

export function drawNumber(context: OffscreenCanvasRenderingContext2D, number: number): void {
  fieldsOf(number).forEach((white, field) => {
    context.fillStyle = white ? '#fff' : '#000';
    context.fillRect(AREA.x, AREA.y + field * FIELD_PX, FIELD_PX, FIELD_PX);
  });
}

/** The number in a column of brightness, FIELD_PX wide; null where there is none. */
export function numberIn(luma: Uint8Array): number | null {
  const middle = (FIELD_PX * FIELD_PX + FIELD_PX) / 2;
  const white = Array.from(
    { length: FIELDS },
    (_, field) => luma[field * FIELD_PX * FIELD_PX + middle]! > 127,
  );
  if (white.slice(BITS).some((complement, bit) => complement === white[bit])) return null;
  return white.slice(0, BITS).reduce((sum, bit, at) => sum + (bit ? 2 ** at : 0), 0);
}

/** The number of a camera's frame; the frame stays open. */
export async function numberOf(frame: VideoFrame): Promise<number | null> {
  const startsWithLuma = frame.format === 'I420' || frame.format === 'NV12';
  if (!startsWithLuma || frame.codedHeight < AREA.height) return null;
  const bytes = new Uint8Array(frame.allocationSize({ rect: AREA }));
  const { offset, stride } = (await frame.copyTo(bytes, { rect: AREA }))[0]!;
  return stride === FIELD_PX ? numberIn(bytes.subarray(offset)) : null;
}
