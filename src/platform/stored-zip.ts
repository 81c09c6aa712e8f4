/** A file in a zip. */
export interface ZipMember {
  name: string;
  bytes: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** 1980-01-01, the earliest date a zip can hold: the bytes must not depend on the day. */
const DOS_DATE = 0x21;
const VERSION = 20;
/** TFLite maps the models in place, and their buffers are laid out for this alignment, in bytes. */
const ALIGNMENT = 16;
/** Extra field used by Android's zipalign for padding. */
const PADDING_ID = 0xd935;
const EXTRA_HEADER_SIZE = 4;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function paddingExtra(offset: number, nameLength: number): Uint8Array {
  const unpadded = offset + LOCAL_SIZE + nameLength + EXTRA_HEADER_SIZE;
  const padding = (ALIGNMENT - (unpadded % ALIGNMENT)) % ALIGNMENT;
  const extra = new Uint8Array(EXTRA_HEADER_SIZE + padding);
  view(extra).setUint16(0, PADDING_ID, true);
  view(extra).setUint16(2, padding, true);
  return extra;
}

/** Writes the 22 bytes from "version needed" to "name length" that both headers share. */
function writeCommon(header: DataView, at: number, bytes: Uint8Array, crc: number, nameLength: number): void {
  header.setUint16(at, VERSION, true);
  header.setUint16(at + 8, DOS_DATE, true);
  header.setUint32(at + 10, crc, true);
  header.setUint32(at + 14, bytes.length, true);
  header.setUint32(at + 18, bytes.length, true);
  header.setUint16(at + 22, nameLength, true);
}

function localHeader(bytes: Uint8Array, crc: number, name: Uint8Array, extra: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_SIZE);
  view(header).setUint32(0, LOCAL_SIGNATURE, true);
  writeCommon(view(header), 4, bytes, crc, name.length);
  view(header).setUint16(28, extra.length, true);
  return header;
}

function centralHeader(bytes: Uint8Array, crc: number, name: Uint8Array, offset: number): Uint8Array {
  const header = new Uint8Array(CENTRAL_SIZE);
  view(header).setUint32(0, CENTRAL_SIGNATURE, true);
  view(header).setUint16(4, VERSION, true);
  writeCommon(view(header), 6, bytes, crc, name.length);
  view(header).setUint32(42, offset, true);
  return header;
}

function endRecord(count: number, centralSize: number, centralOffset: number): Uint8Array {
  const record = new Uint8Array(END_SIZE);
  view(record).setUint32(0, END_SIGNATURE, true);
  view(record).setUint16(8, count, true);
  view(record).setUint16(10, count, true);
  view(record).setUint32(12, centralSize, true);
  view(record).setUint32(16, centralOffset, true);
  return record;
}

function totalLength(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(totalLength(parts));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A zip of the members in the order given, uncompressed, each aligned to 16 bytes; same input, same bytes. @public */
export function writeStoredZip(members: readonly ZipMember[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of members) {
    const encodedName = new TextEncoder().encode(name);
    const crc = crc32(bytes);
    const extra = paddingExtra(offset, encodedName.length);
    const local = [localHeader(bytes, crc, encodedName, extra), encodedName, extra, bytes];
    centrals.push(centralHeader(bytes, crc, encodedName, offset), encodedName);
    locals.push(...local);
    offset += totalLength(local);
  }
  const end = endRecord(members.length, totalLength(centrals), offset);
  return concatenate([...locals, ...centrals, end]);
}

function findEnd(zip: Uint8Array): number {
  const bytes = view(zip);
  for (let at = zip.length - END_SIZE; at >= Math.max(0, zip.length - END_SIZE - 0xffff); at--) {
    if (bytes.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new Error('The file is not a zip.');
}

function readMember(zip: Uint8Array, central: number): ZipMember {
  const bytes = view(zip);
  if (bytes.getUint32(central, true) !== CENTRAL_SIGNATURE) throw new Error('The zip is damaged.');
  const nameStart = central + CENTRAL_SIZE;
  const name = new TextDecoder().decode(
    zip.subarray(nameStart, nameStart + bytes.getUint16(central + 28, true)),
  );
  if (bytes.getUint16(central + 10, true) !== 0) throw new Error(`The zip member ${name} is compressed.`);
  const local = bytes.getUint32(central + 42, true);
  const start = local + LOCAL_SIZE + bytes.getUint16(local + 26, true) + bytes.getUint16(local + 28, true);
  const member = zip.subarray(start, start + bytes.getUint32(central + 20, true));
  if (crc32(member) !== bytes.getUint32(central + 16, true)) {
    throw new Error(`The zip member ${name} is damaged.`);
  }
  return { name, bytes: member };
}

/**
 * The members of an uncompressed zip, in the order of its directory, as views into `zip`.
 * @throws Error when the bytes are no zip, a member is compressed, or its checksum is wrong.
 */
export function readStoredZip(zip: Uint8Array): ZipMember[] {
  try {
    return membersOf(zip);
  } catch (cause) {
    // It names places that lie outside it.
    if (cause instanceof RangeError) throw new Error('The zip is damaged.', { cause });
    throw cause;
  }
}

function membersOf(zip: Uint8Array): ZipMember[] {
  const end = findEnd(zip);
  const bytes = view(zip);
  const members: ZipMember[] = [];
  let central = bytes.getUint32(end + 16, true);
  for (let count = bytes.getUint16(end + 10, true); count > 0; count--) {
    if (central + CENTRAL_SIZE > end) throw new Error('The zip is damaged.');
    members.push(readMember(zip, central));
    const lengths = [28, 30, 32].map((field) => bytes.getUint16(central + field, true));
    central += CENTRAL_SIZE + lengths.reduce((sum, length) => sum + length, 0);
  }
  return members;
}
