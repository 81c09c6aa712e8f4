/** What kinds of film are called whose pictures are not read here. Names that any language uses. */

/** By what containers call them, in small letters; mediabunny's own names among them. */
const CODECS: Readonly<Record<string, string>> = {
  avc: 'H.264',
  hevc: 'HEVC (H.265)',
  dvh1: 'Dolby Vision (HEVC)',
  dvhe: 'Dolby Vision (HEVC)',
  vvc1: 'VVC (H.266)',
  av1: 'AV1',
  vp8: 'VP8',
  vp9: 'VP9',
  prores: 'ProRes',
  ...named('Motion JPEG', 'jpeg mjpg mjpa mjpb avdj v_mjpeg'),
  ...named('MPEG-4 Visual (DivX, Xvid)', 'mp4v xvid divx dx50 fmp4 div3 mp42 mp43 3iv2 v_mpeg4/iso/asp'),
  ...named('MPEG-2', 'mpg2 mp2v m2v1 mpeg hdv1 hdv2 hdv3 xdv2 v_mpeg2'),
  ...named('MPEG-1', 'mpg1 mp1v m1v1 v_mpeg1'),
  ...named('H.263', 'h263 s263'),
  ...named('Windows Media Video', 'wmv1 wmv2 wmv3 wvc1 vc-1'),
  ...named('DV', 'dvsd dvc dvcp dv25 dvpp dv5n dvh5'),
  ...named('DNxHD', 'avdn avdh'),
  ...named('Cinepak', 'cvid'),
  ...named('CineForm', 'cfhd'),
  ...named('Theora', 'v_theora'),
};

function named(name: string, codes: string): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, name]));
}

/** What a codec is called; its own code where nobody knows it, '' where that is nothing to show. */
export function codecName(code: unknown): string {
  if (typeof code !== 'string') return '';
  const plain = code.trim().toLowerCase();
  return CODECS[plain] ?? (/^[\w./-]+$/.test(plain) ? code.trim() : '');
}

interface Kind {
  readonly begins: RegExp;
  readonly name: (text: string) => string;
}

const KINDS: readonly Kind[] = [
  { begins: /^RIFF[^]{4}AVI /, name: aviName },
  { begins: /^FLV\u0001/, name: () => 'Flash Video (FLV)' },
  { begins: /^\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011/, name: () => 'Windows Media (WMV, ASF)' },
  { begins: /^\.RMF/, name: () => 'RealMedia' },
  { begins: /^\u0006\u000e\u002b\u0034/, name: () => 'MXF' },
  { begins: /^\u0000\u0000\u0001[\u00ba\u00b3]/, name: () => 'MPEG-1 or MPEG-2' },
  { begins: /^GIF8/, name: () => 'GIF' },
  { begins: /^YUV4MPEG2 /, name: () => 'Y4M' },
  { begins: /^DKIF/, name: () => 'IVF' },
  // One picture after another. A photograph is one alone.
  { begins: /^\u00ff\u00d8\u00ff[^]*\u00ff\u00d9\u00ff\u00d8\u00ff/, name: () => 'Motion JPEG' },
  { begins: /^OggS[^]*\u0080theora/, name: () => 'Theora' },
  // A transport stream: packets of 188 bytes. A picture of MPEG-2 begins with these.
  { begins: /^G[^]{187}G[^]*\u0000\u0000\u0001\u00b3/, name: () => 'MPEG-2' },
];

/** Of a handler or a bitmap's header, whichever says something. */
function aviName(text: string): string {
  const codes = [/strh[^]{4}vids([^]{4})/, /strf[^]{4}\u0028\u0000\u0000\u0000[^]{12}([^]{4})/];
  const names = codes.map((code) => codecName(code.exec(text)?.[1]));
  const name = names.find((found) => found !== '');
  return name === undefined ? 'AVI' : `${name} in AVI`;
}

/** As much of a file as tells its kind, a first picture included. */
const MOST_BYTES = 1 << 20;

/** What kind of film a file is that is not read here; null where it seems to be none. */
export async function unreadKind(file: Blob): Promise<string | null> {
  const text = latin1(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
  return KINDS.find(({ begins }) => begins.test(text))?.name(text) ?? null;
}

/** A character for each byte, with the byte's number. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  const step = 1 << 13;
  for (let at = 0; at < bytes.length; at += step)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  return parts.join('');
}
