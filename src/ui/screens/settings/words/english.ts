import type { SettingsWords } from './words-type.ts';

export const ENGLISH: SettingsWords = {
  heading: 'Settings',
  lead: 'Each choice holds at once. It is remembered in this browser, and nowhere else.',
  backToReview: 'Back to the review',
  notRemembered: 'This browser keeps nothing for this page: your choices hold until you close it.',
  picture: {
    heading: 'The picture',
    camera: 'Camera',
    anyCamera: 'Whichever the browser offers',
    absentCamera: 'The one chosen before, not connected now',
    cameraNote: 'If it is not connected, another one takes its place.',
    camerasUnknown: 'Once you have allowed the camera, you can choose here among several.',
    mirror: { title: 'Mirror', note: 'Picture and drawing move with you, as in a mirror.' },
  },
  noticing: {
    heading: 'What is noticed',
    falseCues: 'How often a cue may be false',
    falseCuesNote:
      'A cue is false when your face did not move as it says. Brief movements of your own are not counted as false: they come on top.',
    rates: {
      0.1: { title: 'About once in ten minutes', note: 'Notices only what is clear.' },
      0.5: { title: 'About once in two minutes', note: 'Notices fainter movements, too.' },
      2: { title: 'About once in half a minute', note: 'Notices the most.' },
    },
    price: (perMinute) => `Measured: ${perMinute} a minute.`,
    unpriced: 'How often it really is has not been measured yet.',
    priceNote: 'Measured in film of other people, just as it was taken; some of these may be real.',
    untuned:
      'When you say in a review whether a movement was real, this adjusts a little. So far it has not.',
    rarer: (interval) => `Your answers in reviews have made this rarer: about once in ${interval}.`,
    oftener: (interval) => `Your answers in reviews have made this more frequent: about once in ${interval}.`,
    rarest: (interval) =>
      `Your answers in reviews ask for rarer still; rarer than about once in ${interval} it cannot be.`,
    takeBack: 'Take it back',
    parts: 'Parts of the face',
    partsNote: 'Switch off what should not be noticed. No reason needed.',
    partNames: { brows: 'Brows', eyes: 'Eyelids', nose: 'Nose', mouth: 'Mouth', chin: 'Chin' },
    allOff: 'All parts are switched off: nothing will be noticed.',
  },
  cues: {
    heading: 'Cues',
    channel: 'How a cue reaches you',
    channels: {
      words: { title: 'Light and words', note: 'A glow at the edge of the window, with a few words' },
      glow: { title: 'Light only', note: 'The glow, without words' },
      tone: { title: 'A low tone', note: 'Quiet and short; headphones help' },
      vibration: { title: 'Vibration', note: 'On phones that can; elsewhere nothing happens' },
      none: { title: 'Nothing meanwhile', note: 'Only the review tells, afterwards' },
    },
    tryIt: 'Try it',
    budget: 'Cues a minute, at most',
    budgetNote: 'Often there are fewer, or none.',
    quietFirstMinute: { title: 'A quiet first minute', note: 'No cue until you have begun in peace.' },
  },
  page: {
    heading: 'This page',
    language: 'Language',
    theme: 'Light or dark',
    themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  },
  computing: {
    heading: 'Computing',
    backend: 'Compute with',
    backends: {
      auto: {
        title: 'Best available',
        note: 'The graphics chip where WebGL runs on one, else the processor.',
      },
      webgl: { title: 'Graphics (WebGL)', note: 'If it does not work here, the page says so.' },
      wasm: { title: 'Processor (WASM)', note: 'Works in nearly every browser.' },
      cpu: { title: 'Plain script (CPU)', note: 'Slow; meant for comparing.' },
    },
  },
  deletion: {
    heading: 'What is kept on this computer',
    note: 'Your settings, the sessions and exercises you chose to keep, and the files for use without a network. One step removes it all.',
    ask: 'Delete everything',
    confirmHeading: 'Delete all of it?',
    confirmNote:
      'It cannot be brought back. Sessions and exercises can be saved as files first, under What is kept.',
    confirm: 'Yes, delete it all',
    keep: 'No, keep it',
    doneHeading: 'Everything is deleted',
    doneNote: 'Looked up again just now, in this browser’s storage.',
    leftHeading: 'Not everything could be deleted',
    leftNote:
      'Another tab may still use it, or a setting of the browser keeps this page from it. Close the other tabs with this page, then delete once more.',
    what: 'What',
    before: 'Before',
    now: 'Now',
    pieces: {
      settings: 'Remembered settings',
      sessions: 'Kept sessions',
      exercises: 'Kept exercises',
      files: 'Files for use without a network',
      workers: 'Helper for use without a network',
    },
    none: 'none',
    unknown: 'in use',
  },
};
