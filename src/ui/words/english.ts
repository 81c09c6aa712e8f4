import type { Words } from './words-type.ts';
import { decimalIn } from './decimal.ts';

/** As it stands at the beginning of a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const BROWSER_REFUSED = 'The camera was not allowed';

export const ENGLISH: Words = {
  name: 'Sotto',
  decimal: decimalIn('en'),
  start: {
    heading: 'Notice what passes. Answer gently.',
    lead: 'Sotto watches one face through your camera and notices movements shorter than half a second. Now and then it offers a few quiet words: pause, ask, or let it pass.',
    practise: 'Practise',
    practiseLine: 'Rehearse a talk or a hard conversation alone, and look back on it afterwards.',
    selfTest: 'Test the set-up',
    selfTestLine: 'In about a minute, ten small movements show what your camera and your light let it see.',
    workshop: 'Workshop',
    workshopLine: 'Show it to a room: one person who agrees, drawn as lines, and nothing kept.',
    benchmark: 'Measure this device',
    benchmarkLine:
      'How fast it is here, and how brief a movement it can still judge. About a minute, no camera needed.',
    kept: 'Kept sessions',
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
        text: 'It is no lie detector. It is often wrong: it misses movements and sees some that were not there. While you speak, small movements of chin and lips are not judged.',
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
    amount: (loaded, total) => `${loaded} of ${total} MB`,
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
    picture: 'The picture of your camera',
    strip: 'The last minute: brief movements as strokes, time that was not judged as hatching',
    stripNow: 'now',
    stripThen: '1 minute ago',
  },
  practice: {
    previous: 'Back',
    next: 'Next',
    place: (at, of) => `${at} of ${of}`,
    left: (time) => `${time} left`,
  },
  quality: {
    waiting: 'Waiting for the first picture',
    well: 'Light, distance and angle are good',
    dim: 'Seen well enough; more light would help',
    far: 'Seen well enough; a little closer would help',
    reasons: {
      'no-face': {
        line: 'No face in view',
        meanwhile: 'no face is in view',
        hint: 'Not judging until one is back.',
        short: 'no face',
      },
      'second-person': {
        line: 'Someone else is in view',
        meanwhile: 'someone else is in view',
        hint: 'Not judging until they are gone.',
        short: 'second person',
      },
      'turned-away': {
        line: 'Turned away',
        meanwhile: 'you are turned away',
        hint: 'Not judging until you face the camera.',
        short: 'turned away',
      },
      'too-small': {
        line: 'Too far away to judge',
        meanwhile: 'you are too far away',
        hint: 'Come a little closer.',
        short: 'too far',
      },
      'too-dark': {
        line: 'Too dark to judge',
        meanwhile: 'it is too dark',
        hint: 'A lamp or window in front of you helps.',
        short: 'too dark',
      },
      'low-frame-rate': {
        line: 'Too few pictures a second',
        meanwhile: 'too few pictures come',
        hint: 'Not judging. More light or fewer programs may help.',
        short: 'too few pictures',
      },
      'frame-gap': {
        line: 'Some pictures were missing',
        meanwhile: 'pictures are missing',
        hint: 'Carrying on.',
        short: 'pictures missing',
      },
      settling: {
        line: 'Settling in',
        meanwhile: 'it settles in',
        hint: 'A few seconds, to learn this face at rest.',
        short: 'settling in',
      },
      'head-motion': {
        line: 'Head moving',
        meanwhile: 'your head moves',
        hint: 'Not judging meanwhile.',
        short: 'head moving',
      },
      restless: {
        line: 'Much moves',
        meanwhile: 'they move so much',
        hint: 'A brief movement could not be told from it.',
        short: 'moving much',
      },
      'speech-lower-face': {
        line: 'Speaking',
        meanwhile: 'you speak',
        hint: 'Not judging meanwhile.',
        short: 'speaking',
      },
      'blink-lids': {
        line: 'Blinking',
        meanwhile: 'you blink',
        hint: 'Not judging meanwhile.',
        short: 'blinking',
      },
    },
    parts: { brows: 'brows', lids: 'lids', 'mid-face': 'nose and cheeks', mouth: 'mouth and chin' },
    notJudged: (parts, meanwhile) =>
      `${sentence(parts.join(', '))} not judged while ${meanwhile.join(' and ')}`,
    onlyJudged: (parts, meanwhile) =>
      `${parts.length > 0 ? `Only ${parts.join(', ')}` : 'Nothing'} judged while ${meanwhile.join(' and ')}`,
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
    numberedCamera: (number) => `Camera ${number}`,
    runsOn: (backend, reason) => `Runs on ${backend}: ${reason}`,
    backendReasons: {
      'asked-for': 'chosen in the settings',
      'hardware-webgl': 'WebGL runs on the graphics chip',
      'emulated-webgl': 'WebGL is only emulated here',
      'no-webgl': 'this browser offers no WebGL2 for it',
      'context-lost': 'the graphics processor was taken away',
    },
    backendChoice: 'Compute with',
    backends: {
      auto: 'Best available',
      webgl: 'Graphics (WebGL)',
      wasm: 'Processor (WASM)',
      cpu: 'Plain script (CPU)',
    },
    falseCuesChoice: 'False cues',
    falseCues: {
      0.1: 'About once in ten minutes',
      0.5: 'About once in two minutes',
      2: 'About once in half a minute',
    },
    rate: 'Pictures analysed a second',
    lost: 'Pictures dropped, repeated',
    light: 'Light on the face',
    eyes: 'Between the eyes',
    turned: 'Head turned, tilted',
    model: 'Movement model',
  },
  about: (seconds) => `about ${seconds} s`,
  interval: { seconds: (number) => `${number} seconds`, minutes: (number) => `${number} minutes` },
  help: {
    title: 'Keys',
    keys: [
      { key: 'Space', does: 'Pause, and resume' },
      { key: 'H', does: 'Hide or show the picture' },
      { key: 'N', does: 'Next line to speak to' },
      { key: 'M', does: 'Hush for five minutes' },
      { key: 'P', does: 'Pause, in a workshop' },
      { key: 'R', does: 'Next person, in a workshop' },
      { key: 'Esc', does: 'End, or close this' },
      { key: '?', does: 'Show these keys' },
    ],
    close: 'Close',
  },
  problemHeading: 'Not yet',
  backToStart: 'Back to the start',
  reviewSoFar: 'Look at what there is so far',
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
    'page-part-failed': {
      sentence: 'This part of the page could not be loaded; the connection may have broken off.',
      button: 'Load again',
      remedy: 'reload',
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
  sides: { right: (place) => `right ${place}`, left: (place) => `left ${place}` },
  settings: 'Settings',
  theme: { toDark: 'Dark', toLight: 'Light' },
};
