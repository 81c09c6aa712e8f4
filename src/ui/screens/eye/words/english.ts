import type { EyeWords } from './words-type.ts';

export const ENGLISH: EyeWords = {
  intro: {
    heading: 'Train the eye',
    lead: 'A drawn face is at rest. Something in it moves for an instant, and it is at rest again. You say where it moved; about one time in five nothing does.',
    steps: [
      { title: 'First look', text: 'No word on how it goes. It grows briefer and smaller as you see it.' },
      {
        title: 'Practice',
        text: 'What you miss comes again at a tenth of the speed, beside what it is easily taken for.',
      },
      {
        title: 'Second look',
        text: 'Other faces, other angles. Then you read from what length and size on you see it.',
      },
    ],
    nobody: 'The people are generated, and nobody’s.',
    keys: 'One key or one tap is one answer. Esc leaves it, and you can go on with it later.',
    visual:
      'This exercise is for the eyes: what moves cannot be heard, and a screen reader has nothing to read in it. “Practise the answer” works without seeing.',
    look: 'How long a look is',
    looks: { 14: '14 movements, about a minute', 40: '40 movements, three minutes, tells more' },
    begin: 'Begin',
    room: 'In front of a room',
    left: (stage) => `What you left is still here, in this window: ${stage}.`,
    leftResult: 'Your last result is still here, in this window.',
    goOn: 'Go on with it',
    toResult: 'To the result',
  },
  face: 'A generated face, drawn; something in it may move for an instant',
  stages: { first: 'First look', practice: 'Practice', second: 'Second look' },
  progress: (number, of) => `${number} of ${of}`,
  measuring: 'Measuring your display',
  watch: 'Watch',
  ask: 'Where did it move?',
  again: {
    missed: 'Your display missed a frame. It does not count, and another one comes.',
    hidden: 'You were away. It does not count, and another one comes.',
  },
  pad: {
    heading: 'Answer',
    parts: { brows: 'Brows', eyes: 'Lids', nose: 'Nose', mouth: 'Mouth', chin: 'Chin' },
    sides: { right: 'left', both: 'both', left: 'right' },
    place: (part, side) => `${part}, ${side}`,
    nothing: 'Nothing moved',
    nothingKey: 'Space',
    belowA: 'Z',
  },
  movements: {
    'inner-brow-up': 'Inner brow up',
    'outer-brow-up': 'Outer brow up',
    'brow-down': 'Brow down',
    'upper-lid-up': 'Upper lid up',
    'lids-tight': 'Lower lid up',
    'nose-wrinkle': 'Side of the nose up',
    'upper-lip-up': 'Upper lip up',
    'lip-corner-up': 'Lip corner up',
    dimple: 'Lip corner outwards',
    'lip-corner-down': 'Lip corner down',
    'chin-up': 'Chin up',
    'lip-press': 'Lips together',
  },
  where: { right: 'on the left', left: 'on the right', both: 'on both sides' },
  moved: (movement, where) => `${movement}, ${where}`,
  howMuch: (milliseconds, percent) =>
    `${milliseconds} ms long, ${percent} % of the distance between the eyes`,
  nothingMoved: 'Nothing moved',
  feedback: {
    unseen: 'Something did move',
    otherPart: 'It moved elsewhere',
    otherSide: 'There, and on another side',
    alarm: 'Nothing moved this time',
    answered: (answer) => `You said: ${answer}.`,
    slow: 'At a tenth of the speed',
    shown: 'This moved',
    twin: 'Easily taken for it',
    goOn: 'Go on',
    enough: 'On to the second look',
  },
  between: {
    practice: {
      heading: 'That was the first look',
      text: 'Now practice. Where you miss one, it is shown again slowly. There is no hurry.',
      go: 'Practise',
    },
    second: {
      heading: 'Now the second look',
      text: 'Other faces and other angles, and again no word until the end.',
      go: 'Look',
    },
  },
  slow: {
    heading: 'Not on this display, just now',
    display: (hz) =>
      `This display or computer shows about ${hz} pictures a second. Movements as brief as these need 45 or more.`,
    misses:
      'Too many pictures come late here just now. Fewer programs, a smaller window or a power cable may help.',
    nothingCounted: 'Nothing that was not shown whole has been counted.',
    again: 'Try again',
  },
  takeAlong: {
    slowly: 'See both slowly',
    practice: 'Practise once more',
    camera: 'Practise with the camera',
    answer: 'Practise the answer',
  },
  result: {
    heading: 'What you see',
    lengthFound: (at, from, to) =>
      `A clear movement has to last about ${at} ms for you to see it three times in four; anything between ${from} and ${to} is possible.`,
    lengthFloor: (at, to) =>
      `You see a clear movement three times in four even at ${at} ms, the briefest that this display shows${to === null ? '' : `; perhaps only from ${to} on`}.`,
    lengthNone: 'How brief a movement may be for you to see it cannot be told from this look.',
    sizeFound: (at, from, to) =>
      `One of half a second has to go about ${at} % of the distance between the eyes; anything between ${from} and ${to} is possible.`,
    sizeFloor: (at, to) =>
      `Of those of half a second you see even the smallest there is here, ${at} % of the distance between the eyes${to === null ? '' : `; perhaps only from ${to} on`}.`,
    sizeNone: 'How small it may be cannot be told from so few answers.',
    finer: {
      length: (percent, from, to) =>
        `You now see briefer ones: about ${percent} % of the length is enough that it took in the first look (between ${from} and ${to}).`,
      size: (percent, from, to) =>
        `You now see smaller ones: about ${percent} % of the size is enough that it took in the first look (between ${from} and ${to}).`,
    },
    coarser: {
      length: (percent, from, to) =>
        `This time they had to be longer than in the first look: about ${percent} % of it (between ${from} and ${to}).`,
      size: (percent, from, to) =>
        `This time they had to be larger than in the first look: about ${percent} % of it (between ${from} and ${to}).`,
    },
    unclear: {
      length: 'How brief it may be has not clearly changed since the first look.',
      size: 'How small it may be has not clearly changed since the first look.',
    },
    incomparable: {
      length: 'How brief it may be cannot be compared between the two looks.',
      size: 'How small it may be cannot be compared between the two looks.',
    },
    bothUnclear: 'Since the first look there is no clear change.',
    bothIncomparable: 'The two looks cannot be compared.',
    bothNone:
      'These answers do not tell how brief or how small it may be for you to see it: too few were seen, or places were named where nothing moved.',
    longer: 'So short a look can hardly tell a change; one of 40 movements can.',
    says: 'This is how you see this drawing move. It says nothing about reading people.',
    caption: 'Both looks in numbers',
    first: 'First look',
    second: 'Second look',
    rows: {
      length: 'Length from which three in four are seen',
      size: 'Size from which three in four are seen',
      sides: 'Side named too',
      alarms: 'A place named, though nothing moved',
      repeated: 'Shown again for a missed frame',
      frame: 'One frame of the display',
    },
    milliseconds: (value) => `${value} ms`,
    percent: (value) => `${value} %`,
    interval: (at, from, to) => `${at} (${from} to ${to})`,
    upTo: (to) => `at most ${to}`,
    untold: 'cannot be told',
    ofThem: (told, of) => `${told} of ${of}`,
    again: 'Once more',
  },
  room: {
    heading: 'Train the eye, in front of a room',
    ready: 'A face at rest',
    shown: 'Where did it move?',
    missed: 'The display missed a frame. Show it again, or reveal it.',
    tooSlow: 'This display is too slow for it just now.',
    show: 'Show',
    slow: 'Slowly',
    reveal: 'Reveal',
    next: 'Next face',
    easier: 'Easier',
    harder: 'Harder',
    level: (level, of) => `Level ${level} of ${of}`,
    end: 'End',
    keys: { show: 'Space', slow: 'S', reveal: 'R', next: 'N' },
  },
};
