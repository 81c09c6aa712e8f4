import type { Fault, FaultCode } from '../../contracts/perception.ts';
import { Complaint } from '../terminal/complaint.ts';

/** One way to make a clip that every browser reads. */
const CONVERT = 'convert it, such as with ffmpeg -i IN -c:v libx264 -pix_fmt yuv420p OUT.mp4';

/** What each fault means to the person at the terminal; `{clip}` and `{landmarker}` are names, `{detail}` says which part. */
const SENTENCES: Readonly<Record<FaultCode, string>> = {
  'worker-died': 'The analysis of {clip} stopped unexpectedly inside the browser: please try again.',
  'worker-hung': 'The analysis of {clip} came to a standstill inside the browser: please try again.',
  'webassembly-absent':
    'This browser runs no WebAssembly, which finding a face needs: choose another with SOTTO_CHROME.',
  'webassembly-too-old':
    'The WebAssembly of this browser is too old to find a face with (no SIMD): choose another with SOTTO_CHROME.',
  'runtime-load-failed': 'The landmark runtime could not be loaded: run npm install again.',
  'landmarker-load-failed': 'The landmark model {landmarker} could not be loaded{detail}.',
  'model-load-failed':
    'The movement model could not be loaded: models/movement is damaged or missing{detail}.',
  'backend-unavailable':
    'This browser does not offer that back end here: choose another with --backend{detail}.',
  'context-lost': 'The browser lost its graphics context: choose --backend wasm.',
  'clip-unreadable': '{clip} is not a video that this browser can read.',
  'clip-empty': '{clip} holds no video frame that can be decoded.',
  'clip-no-video': '{clip} has no video track.',
  'clip-codec-unsupported': `The browser cannot decode the video codec of {clip}{detail}: ${CONVERT}.`,
  'frame-failed': 'A frame of {clip} could not be analysed{detail}.',
};

export interface FaultNames {
  readonly clip: string;
  readonly landmarker: string;
}

/** One sentence for a fault, with the first line of its detail where that tells something. */
export function faultSentence(fault: Fault, names: FaultNames): string {
  const detail = fault.detail.split('\n', 1)[0]?.trim() ?? '';
  return SENTENCES[fault.code]
    .replace('{clip}', () => names.clip)
    .replace('{landmarker}', () => names.landmarker)
    .replace('{detail}', () => detailText(fault.code, detail));
}

/** The name of a codec needs no brackets: it may have some. */
function detailText(code: FaultCode, detail: string): string {
  if (detail === '') return '';
  return code === 'clip-codec-unsupported' ? `, ${detail}` : ` (${detail})`;
}

export function faultComplaint(fault: Fault, names: FaultNames): Complaint {
  return new Complaint(faultSentence(fault, names));
}
