import { describe, expect, it } from 'vitest';
import { FIELD_PX, fieldsOf, MOST_NUMBERED, numberIn } from '../../../../bench/kit/lab-page/frame-number.ts';

/** Brightness of the fields, one under the other. */
function column(fields: readonly boolean[], white = 255, black = 0): Uint8Array {
  const size = FIELD_PX * FIELD_PX;
  return Uint8Array.from({ length: fields.length * size }, (_, at) =>
    fields[Math.floor(at / size)] ? white : black,
  );
}

describe('the number in a picture', () => {
  it.each([0, 1, 357, 2048, MOST_NUMBERED - 1])('%i is read as it was written', (number) => {
    expect(numberIn(column(fieldsOf(number)))).toBe(number);
  });

  it('survives a pale print', () => {
    expect(numberIn(column(fieldsOf(1234), 150, 110))).toBe(1234);
  });

  it.each([0, 90, 255])('is not found in plain grey of %i', (grey) => {
    expect(numberIn(column(fieldsOf(0), grey, grey))).toBeNull();
  });
});
