import type { MeasuredPart } from '../../contracts/face-part.ts';
import type { UnscoredReason } from '../../contracts/moment.ts';
import type { MovementName } from '../../contracts/movement.ts';
import type { BackendReason } from '../../contracts/perception.ts';

/** Where on the face each movement is, and what it is, in plain words. */
export const PLACE: Readonly<Record<MovementName, string>> = {
  'inner-brow-up': 'brows',
  'outer-brow-up': 'brows',
  'brow-down': 'brows',
  'upper-lid-up': 'eyelids',
  'lids-tight': 'eyelids',
  'nose-wrinkle': 'nose',
  'upper-lip-up': 'upper lip',
  'lip-corner-up': 'lip corners',
  dimple: 'lip corners',
  'lip-corner-down': 'lip corners',
  'chin-up': 'chin',
  'lip-press': 'lips',
};

export const MOVEMENT_WORDS: Readonly<Record<MovementName, string>> = {
  'inner-brow-up': 'inner brow up',
  'outer-brow-up': 'outer brow up',
  'brow-down': 'brow down',
  'upper-lid-up': 'upper lid up',
  'lids-tight': 'lids tight',
  'nose-wrinkle': 'nose wrinkle',
  'upper-lip-up': 'upper lip up',
  'lip-corner-up': 'lip corner up',
  dimple: 'lip corner in',
  'lip-corner-down': 'lip corner down',
  'chin-up': 'chin up',
  'lip-press': 'lips pressed',
};

export const PART_WORDS: Readonly<Record<MeasuredPart, string>> = {
  brows: 'brows',
  lids: 'eyelids',
  'mid-face': 'nose and cheeks',
  mouth: 'mouth and chin',
};

export const REASON_WORDS: Readonly<Record<UnscoredReason, string>> = {
  'no-new-picture': 'the same picture all the time',
  'black-picture': 'a black picture',
  'no-face': 'no face',
  'second-person': 'a second person',
  'turned-away': 'face turned away',
  'too-small': 'face too small',
  'too-dark': 'too dark',
  'low-frame-rate': 'too few frames a second',
  'frame-gap': 'frames missing',
  settling: 'settling in',
  'head-motion': 'head moving',
  restless: 'moving much',
  'speech-lower-face': 'speech',
  'blink-lids': 'blinks',
};

export const BACKEND_REASON_WORDS: Readonly<Record<BackendReason, string>> = {
  'asked-for': 'asked for',
  'hardware-webgl': 'WebGL runs on the graphics chip',
  'emulated-webgl': 'WebGL is only emulated here',
  'no-webgl': 'no WebGL2 in a worker',
  'no-webassembly': 'no WebAssembly',
  'context-lost': 'the graphics context was lost',
};
