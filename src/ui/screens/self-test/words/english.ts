import type { SelfTestWords } from './words-type.ts';

export const ENGLISH: SelfTestWords = {
  intro: {
    heading: 'Test the set-up',
    lead: 'Ten small movements on cue show what your camera, your light and this computer let Sotto see. It takes about a minute.',
    steps: [
      { title: 'Hold still', text: 'For ten seconds, face at rest. That is how your face is learnt.' },
      {
        title: 'Move when the ring closes',
        text: 'Brows or lip corners, a little and for an instant: less than half a second, up and back.',
      },
      { title: 'Read the result', text: 'What was seen, how long it lasted, and how small it was.' },
    ],
    needs:
      'Sit facing the camera, with light from the front. Your browser asks for the camera; no picture is kept. Space pauses, Esc ends.',
    tone: 'A soft tone when the ring closes',
    begin: 'Begin',
    nothingToAsk: 'Brows and mouth are switched off in the settings, so there is nothing to ask for.',
  },
  view: {
    heading: 'Testing the set-up',
    still: 'Hold still',
    stillHow: 'Ten seconds with your face at rest',
    how: 'A little, for an instant, when the ring closes',
    now: 'Now',
    progress: (number, of) => `${number} of ${of}`,
    ring: 'A ring around your drawn face; it closes when you are to move',
    skip: 'Skip this one',
  },
  tasks: {
    'brows-up': 'Lift your brows',
    'lip-corners-up': 'Lift your lip corners',
    'brows-down': 'Lower your brows',
  },
  shortTasks: { 'brows-up': 'brows up', 'lip-corners-up': 'lip corners up', 'brows-down': 'brows down' },
  outcome: {
    seen: (where, howLong) => `Seen: ${where}, ${howLong}`,
    elsewhere: (where, howLong) => `Seen elsewhere: ${where}, ${howLong}`,
    notJudged: (reason) => `Not judged: ${reason}`,
    notSeen: 'Not found: longer than half a second, too small, or too large',
    skipped: 'Skipped',
  },
  result: {
    verdicts: {
      'too-short': {
        heading: 'Too few to tell',
        text: 'At least three movements are needed to say something about this set-up.',
      },
      'cannot-judge': {
        heading: 'This set-up needs a change',
        text: 'Much of what was asked could not be judged.',
      },
      well: {
        heading: 'This set-up sees well',
        text: 'Most brief movements that were asked for were found.',
      },
      partly: {
        heading: 'This set-up sees some',
        text: 'Part of the movements were found. More light from the front and sitting a little closer may help.',
      },
      barely: {
        heading: 'This set-up sees few',
        text: 'Few of the movements were found. More light from the front and sitting closer may help; so may shorter movements, up and back at once.',
      },
    },
    mainReason: (reason) => `The main reason: ${reason}.`,
    seen: 'Found where asked',
    seenOf: (seen, of) => `${seen} of ${of}`,
    smallest: 'Smallest one found',
    smallestIs: (percent) => `${percent} % of the distance between the eyes`,
    rate: 'Pictures analysed a second',
    unjudged: 'Time not judged',
    unjudgedIs: (seconds, of) => `${seconds} s of ${of} s`,
    unasked: 'Movements found that were not asked for',
    caption: 'What became of each movement',
    number: 'No.',
    asked: 'Asked',
    found: 'Found',
    howLong: 'How long',
    howSmall: 'How small',
    duration: (seconds, error) => `${seconds} ± ${error} s`,
    percent: (percent) => `${percent} %`,
    elsewhere: (where) => `elsewhere: ${where}`,
    notFound: 'not found',
    limits:
      'Not found means: it lasted longer than half a second, it was too small, or larger than brief movements are. Movements made on purpose are often longer. A duration may be off by a picture at each end, which is what ± says. This result lives in this window only.',
    again: 'Once more',
  },
};
