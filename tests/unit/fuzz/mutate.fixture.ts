import type { Random } from '../../../src/core/random.ts';

/** Numbers at which readers go wrong: ends of ranges, and lengths that no file has. */
const NUMBERS = [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const TEXTS = [
  '-1',
  '1e999',
  '1e308',
  '-0',
  'NaN',
  'null',
  '[]',
  '{}',
  '""',
  'true',
  '0.5',
  '99999999999999999',
];
const MOST_COPIED = 4096;

type Change = (bytes: Buffer, random: Random) => Buffer;

/** Some bytes of a file changed, as damage, a cut, a bad disk or somebody who means ill would change them. */
const CHANGES: readonly Change[] = [
  // A bit.
  (bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = bytes[at]! ^ (1 << random.below(8));
    return bytes;
  },
  // A byte.
  (bytes, random) => {
    bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  // A number of four bytes, either way round.
  (bytes, random) => {
    if (bytes.length < 4) return bytes;
    const at = random.below(bytes.length - 3);
    const number = random.pick(NUMBERS);
    if (random.chance(0.5)) bytes.writeUInt32BE(number, at);
    else bytes.writeUInt32LE(number, at);
    return bytes;
  },
  // Cut off.
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  // A piece taken out.
  (bytes, random) => {
    const from = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.below(MOST_COPIED))]);
  },
  // A piece twice.
  (bytes, random) => {
    const from = random.below(bytes.length);
    const piece = bytes.subarray(from, from + 1 + random.below(MOST_COPIED));
    return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(from)]);
  },
];

/** The same of a text: what stands between two marks of JSON or a table is replaced. */
const TEXT_CHANGES: readonly Change[] = [
  ...CHANGES,
  ...[1, 2, 3].map((): Change => (bytes, random) => {
    const text = bytes.toString('latin1');
    const places = [...text.matchAll(/[^[\]{},:;\r\n]+/g)];
    if (places.length === 0) return bytes;
    const { index, 0: old } = random.pick(places);
    const put = random.pick(TEXTS);
    return Buffer.from(text.slice(0, index) + put + text.slice(index + old.length), 'latin1');
  }),
];

/** A changed copy of a seed; one to four changes. */
export function mutated(seed: Uint8Array, random: Random, isText: boolean): Buffer {
  const changes = isText ? TEXT_CHANGES : CHANGES;
  let bytes = Buffer.from(seed);
  for (let left = 1 + random.below(4); left > 0 && bytes.length > 0; left--)
    bytes = Buffer.from(random.pick(changes)(bytes, random));
  return bytes;
}
