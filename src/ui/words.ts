import type { Sensitivity } from '../contracts/sensitivity.ts';
import type { CameraFailureCode } from '../capture/camera-failure.ts';
import type { Language } from '../coach/wording.ts';
import type { UnscoredReason } from '../contracts/moment.ts';
import type { MovementName } from '../contracts/movement.ts';
import type { Backend, FaultCode } from '../contracts/perception.ts';

/** Everything the page says, in one place, to be reviewed as data. The suggestions are in src/coach/wording.ts. */

/** What the one button of a problem does. */
export type Remedy = 'use-camera' | 'open-clip' | 'watch-trace' | 'reload' | 'start-over';

export type ProblemCode = CameraFailureCode | FaultCode | 'clip-no-face' | 'analysis-broke-off';

export interface ProblemWords {
  readonly sentence: string;
  readonly button: string;
  readonly remedy: Remedy;
}

export interface ReasonWords {
  readonly line: string;
  /** What would help. */
  readonly hint?: string;
  /** For the legend of a chart and a table. */
  readonly short: string;
}

export interface Words {
  readonly name: string;
  readonly start: {
    readonly heading: string;
    readonly lead: string;
    readonly useCamera: string;
    readonly openClip: string;
    readonly watchTrace: string;
    readonly cameraNote: string;
    readonly promises: readonly { readonly title: string; readonly text: string }[];
    readonly meshNote: string;
    readonly meshHold: string;
    readonly meshMove: string;
  };
  readonly opening: {
    readonly asking: string;
    readonly askingSlow: string;
    readonly loading: string;
    readonly parts: Readonly<Record<'runtime' | 'landmarker' | 'model', string>>;
    readonly preparing: string;
    readonly meanwhile: string;
    readonly cancel: string;
  };
  readonly watching: {
    readonly heading: Readonly<Record<'camera' | 'clip' | 'trace', string>>;
    readonly cameraOn: string;
    readonly cameraOff: string;
    readonly clipMark: string;
    readonly traceMark: string;
    readonly pause: string;
    readonly resume: string;
    readonly end: string;
    readonly hidePicture: string;
    readonly showPicture: string;
    readonly hush: string;
    readonly unhush: string;
    readonly keys: string;
    readonly details: string;
    readonly paused: string;
    readonly pausedHint: string;
    readonly picture: string;
    readonly strip: string;
    readonly stripNow: string;
    readonly stripThen: string;
  };
  readonly quality: {
    readonly waiting: string;
    readonly well: string;
    readonly dim: string;
    readonly far: string;
    readonly reasons: Readonly<Record<UnscoredReason, ReasonWords>>;
    readonly notices: Readonly<Record<Notice, string>>;
  };
  readonly details: {
    readonly camera: string;
    readonly backend: string;
    readonly backendChoice: string;
    readonly backends: Readonly<Record<'auto' | Backend, string>>;
    readonly sensitivityChoice: string;
    readonly sensitivities: Readonly<Record<Sensitivity, string>>;
    readonly rate: string;
    readonly lost: string;
    readonly light: string;
    readonly eyes: string;
    readonly turned: string;
    readonly model: string;
  };
  readonly finished: {
    readonly heading: Readonly<Record<'camera' | 'clip' | 'trace', string>>;
    readonly nothingKept: string;
    readonly nothingSeen: string;
    readonly truncated: string;
    readonly judged: (judged: string, whole: string) => string;
    readonly wrong: string;
    readonly when: string;
    readonly what: string;
    readonly howLong: string;
    readonly technical: string;
    readonly showTechnical: string;
    readonly about: (seconds: string) => string;
    readonly caption: string;
    readonly chart: string;
    readonly brief: string;
    readonly notJudged: string;
    readonly partJudged: string;
    readonly again: string;
    readonly home: string;
  };
  readonly help: {
    readonly title: string;
    readonly keys: readonly { readonly key: string; readonly does: string }[];
    readonly close: string;
  };
  readonly problemHeading: string;
  readonly backToStart: string;
  readonly cameraAppeared: string;
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  readonly places: Readonly<Record<MovementName, { readonly one: string; readonly both: string }>>;
  readonly sides: Readonly<Record<'right' | 'left', string>>;
  readonly theme: { readonly toDark: string; readonly toLight: string };
}

/** Things worth a quiet line that are no problem. */
export type Notice =
  'hidden' | 'carrying-on' | 'camera-muted' | 'restarting' | 'restarted' | 'hushed' | 'unhushed';

const BROWSER_REFUSED = 'The camera was not allowed';

const ENGLISH: Words = {
  name: 'Sotto',
  start: {
    heading: 'Notice what passes. Answer gently.',
    lead: 'Sotto watches one face through your camera, notices movements that last less than half a second, and now and then offers a few quiet words: pause, ask, or let it pass.',
    useCamera: 'Use the camera',
    openClip: 'Open a clip',
    watchTrace: 'Watch the built-in trace',
    cameraNote: 'Your browser will ask first. Pause switches the camera off.',
    promises: [
      {
        title: 'What it sees',
        text: 'Small movements of brows, lids, nose and mouth: where they were and how long they lasted.',
      },
      {
        title: 'What it never does',
        text: 'It never says what a movement means, what caused it, or whom it was meant for.',
      },
      {
        title: 'What stays here',
        text: 'Everything. Nothing leaves this computer, and no picture is kept. No account, no upload.',
      },
      {
        title: 'How far to trust it',
        text: 'It is no lie detector. It is often wrong: it misses movements and sees some that were not there.',
      },
    ],
    meshNote: 'A generated face, drawn from numbers',
    meshHold: 'Hold still',
    meshMove: 'Let it move',
  },
  opening: {
    asking: 'Your browser is asking about the camera',
    askingSlow: 'Still waiting for an answer. The question is near the address bar, or behind this window.',
    loading: 'Loading, once',
    parts: { runtime: 'The engine', landmarker: 'Finding a face', model: 'Noticing movements' },
    preparing: 'Preparing the trace',
    meanwhile: 'Space pauses. H hides the picture. M hushes for five minutes. Esc ends.',
    cancel: 'Cancel',
  },
  watching: {
    heading: { camera: 'Practising with the camera', clip: 'Reading a clip', trace: 'The built-in trace' },
    cameraOn: 'Camera on, on this device',
    cameraOff: 'Camera off',
    clipMark: 'Your clip, on this device',
    traceMark: 'Generated numbers, no camera',
    pause: 'Pause',
    resume: 'Resume',
    end: 'End',
    hidePicture: 'Hide picture',
    showPicture: 'Show picture',
    hush: 'Hush',
    unhush: 'Speak again',
    keys: 'Keys',
    details: 'Details',
    paused: 'Paused',
    pausedHint: 'The camera is off. It comes back when you ask for it.',
    picture: 'Your camera, mirrored',
    strip: 'The last minute: brief movements as strokes, time that was not judged as hatching',
    stripNow: 'now',
    stripThen: '1 minute ago',
  },
  quality: {
    waiting: 'Waiting for the first picture',
    well: 'Light, distance and angle are good',
    dim: 'Seen well enough; more light would help',
    far: 'Seen well enough; a little closer would help',
    reasons: {
      'no-face': { line: 'No face in view', hint: 'Not judging until one is back.', short: 'no face' },
      'second-person': {
        line: 'Someone else is in view',
        hint: 'Not judging until they are gone.',
        short: 'second person',
      },
      'turned-away': {
        line: 'Turned away',
        hint: 'Not judging until you face the camera.',
        short: 'turned away',
      },
      'too-small': { line: 'Too far away to judge', hint: 'Come a little closer.', short: 'too far' },
      'too-dark': {
        line: 'Too dark to judge',
        hint: 'A lamp or window in front of you helps.',
        short: 'too dark',
      },
      'low-frame-rate': {
        line: 'Too few pictures a second to judge',
        hint: 'More light, or fewer open programs, may help.',
        short: 'too few pictures',
      },
      'frame-gap': { line: 'Some pictures were missing', hint: 'Carrying on.', short: 'pictures missing' },
      settling: {
        line: 'Settling in',
        hint: 'A few seconds, to learn this face at rest.',
        short: 'settling in',
      },
      'head-motion': { line: 'Head moving', hint: 'Not judging meanwhile.', short: 'head moving' },
      'speech-lower-face': { line: 'Speaking', hint: 'Judging the brows and lids only.', short: 'speaking' },
      'blink-lids': { line: 'Blinking', hint: 'Judging the brows and mouth only.', short: 'blinking' },
    },
    notices: {
      hidden: 'Paused while this tab is hidden',
      'carrying-on': 'It paused while the tab was hidden, and carries on now',
      'camera-muted': 'The camera sends no picture right now',
      restarting: 'The analysis stopped; starting it again',
      restarted: 'The analysis was started again',
      hushed: 'Hushed for five minutes',
      unhushed: 'No longer hushed',
    },
  },
  details: {
    camera: 'Camera',
    backend: 'Runs on',
    backendChoice: 'Compute with',
    backends: {
      auto: 'Best available',
      webgl: 'Graphics (WebGL)',
      wasm: 'Processor (WASM)',
      cpu: 'Plain script (CPU)',
    },
    sensitivityChoice: 'Notice',
    sensitivities: {
      clear: 'Only what is clear',
      balanced: 'A balance',
      everything: 'Everything, with more mistakes',
    },
    rate: 'Pictures analysed a second',
    lost: 'Pictures dropped, repeated',
    light: 'Light on the face',
    eyes: 'Between the eyes',
    turned: 'Head turned, tilted',
    model: 'Movement model',
  },
  finished: {
    heading: { camera: 'That was it', clip: 'The clip, read through', trace: 'The trace, watched through' },
    nothingKept: 'This list lives in this window only, and goes when you leave.',
    nothingSeen: 'No brief movement was noticed. That says nothing about what was there.',
    truncated: 'The file breaks off early; this is how far it could be read.',
    judged: (judged, whole) => `Judged ${judged} of ${whole}.`,
    wrong: 'Some of these may be mistakes. None of them says why.',
    when: 'When',
    what: 'Where',
    howLong: 'How long',
    technical: 'Technical',
    showTechnical: 'Show technical terms',
    about: (seconds) => `about ${seconds} s`,
    caption: 'Brief movements noticed',
    chart:
      'Timeline: brief movements as strokes, time that was not judged as hatching. The table holds the same.',
    brief: 'brief movement',
    notJudged: 'not judged',
    partJudged: 'judged in part',
    again: 'Once more',
    home: 'Back to the start',
  },
  help: {
    title: 'Keys',
    keys: [
      { key: 'Space', does: 'Pause, and resume' },
      { key: 'H', does: 'Hide or show the picture' },
      { key: 'M', does: 'Hush for five minutes' },
      { key: 'Esc', does: 'End, or close this' },
      { key: '?', does: 'Show these keys' },
    ],
    close: 'Close',
  },
  problemHeading: 'Not yet',
  backToStart: 'Back to the start',
  cameraAppeared: 'A camera is there now.',
  problems: {
    'insecure-page': {
      sentence:
        'Cameras work only on secure pages: open this page over https or on localhost, or look at a clip here.',
      button: 'Open a clip',
      remedy: 'open-clip',
    },
    'no-camera-here': {
      sentence:
        'This app’s built-in browser gives no access to the camera: open the page in your usual browser instead.',
      button: 'Open a clip',
      remedy: 'open-clip',
    },
    declined: {
      sentence: `${BROWSER_REFUSED}, which is fine; ask again, or go on with a clip.`,
      button: 'Ask again',
      remedy: 'use-camera',
    },
    dismissed: {
      sentence: 'The question was closed without an answer.',
      button: 'Ask again',
      remedy: 'use-camera',
    },
    'blocked-before': {
      sentence: `${BROWSER_REFUSED} earlier, and your browser remembers: allow it by the sign next to the address, then try again.`,
      button: 'Try again',
      remedy: 'use-camera',
    },
    'blocked-by-system': {
      sentence:
        'Your system keeps the camera from this browser: allow it in the system’s privacy settings, then try again.',
      button: 'Try again',
      remedy: 'use-camera',
    },
    'blocked-by-policy': {
      sentence: 'A rule of this site or of your organisation forbids the camera here.',
      button: 'Open a clip',
      remedy: 'open-clip',
    },
    'none-found': {
      sentence: 'No camera was found: plug one in, or open its shutter or switch, and try again.',
      button: 'Try again',
      remedy: 'use-camera',
    },
    'in-use': {
      sentence: 'Another program is using the camera: close it there, then try again.',
      button: 'Try again',
      remedy: 'use-camera',
    },
    'not-suited': {
      sentence: 'This camera offers no picture that can be used; another one might.',
      button: 'Try again',
      remedy: 'use-camera',
    },
    interrupted: {
      sentence: 'The camera stopped while it was starting.',
      button: 'Try again',
      remedy: 'use-camera',
    },
    forbidden: {
      sentence: 'The camera is switched off for web pages in this browser’s settings.',
      button: 'Open a clip',
      remedy: 'open-clip',
    },
    unplugged: {
      sentence: 'The camera went away: it was unplugged, its lid was closed, or another program took it.',
      button: 'Use the camera again',
      remedy: 'use-camera',
    },
    'camera-unknown': {
      sentence: 'The camera did not start, and the browser did not say why.',
      button: 'Try again',
      remedy: 'use-camera',
    },
    'worker-died': {
      sentence: 'The analysis stopped twice, so it was not started again, and the camera is off.',
      button: 'Reload the page',
      remedy: 'reload',
    },
    'worker-hung': {
      sentence: 'The analysis hung twice, so it was not started again, and the camera is off.',
      button: 'Reload the page',
      remedy: 'reload',
    },
    'analysis-broke-off': {
      sentence: 'The analysis broke off in the middle.',
      button: 'Start over',
      remedy: 'start-over',
    },
    'runtime-load-failed': {
      sentence: 'The engine could not be loaded; the connection may have broken off.',
      button: 'Load again',
      remedy: 'reload',
    },
    'landmarker-load-failed': {
      sentence: 'The part that finds a face could not be loaded; the connection may have broken off.',
      button: 'Load again',
      remedy: 'reload',
    },
    'model-load-failed': {
      sentence: 'The part that notices movements could not be loaded; the connection may have broken off.',
      button: 'Load again',
      remedy: 'reload',
    },
    'backend-unavailable': {
      sentence:
        'The chosen way of computing does not work on this device; the best available one will be used.',
      button: 'Start over',
      remedy: 'start-over',
    },
    'context-lost': {
      sentence: 'The graphics processor was taken away.',
      button: 'Start over',
      remedy: 'start-over',
    },
    'clip-unreadable': {
      sentence: 'This file could not be read as a video.',
      button: 'Open another clip',
      remedy: 'open-clip',
    },
    'clip-empty': { sentence: 'This file is empty.', button: 'Open another clip', remedy: 'open-clip' },
    'clip-no-video': {
      sentence: 'This file holds no picture, only other tracks.',
      button: 'Open another clip',
      remedy: 'open-clip',
    },
    'clip-codec-unsupported': {
      sentence: 'This browser cannot decode the video in this file; one straight from a phone usually works.',
      button: 'Open another clip',
      remedy: 'open-clip',
    },
    'clip-no-face': {
      sentence: 'No face was found in any picture of this clip.',
      button: 'Open another clip',
      remedy: 'open-clip',
    },
    'frame-failed': {
      sentence: 'The pictures could not be analysed.',
      button: 'Start over',
      remedy: 'start-over',
    },
  },
  places: {
    'inner-brow-up': { one: 'brow', both: 'brows' },
    'outer-brow-up': { one: 'brow', both: 'brows' },
    'brow-down': { one: 'brow', both: 'brows' },
    'upper-lid-up': { one: 'lid', both: 'lids' },
    'lids-tight': { one: 'lid', both: 'lids' },
    'nose-wrinkle': { one: 'side of the nose', both: 'nose' },
    'upper-lip-up': { one: 'upper lip', both: 'upper lip' },
    'lip-corner-up': { one: 'lip corner', both: 'lip corners' },
    dimple: { one: 'lip corner', both: 'lip corners' },
    'lip-corner-down': { one: 'lip corner', both: 'lip corners' },
    'chin-up': { one: 'chin', both: 'chin' },
    'lip-press': { one: 'lips', both: 'lips' },
  },
  sides: { right: 'right', left: 'left' },
  theme: { toDark: 'Dark', toLight: 'Light' },
};

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH };
