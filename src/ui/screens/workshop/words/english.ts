import type { WorkshopWords } from './words-type.ts';

export const ENGLISH: WorkshopWords = {
  consent: {
    heading: 'Before you sit down',
    lead: 'You are about to show others how Sotto works, with your own face. Read this in your own time, or let it be read to you.',
    points: [
      {
        title: 'What it sees',
        text: 'Small movements of brows, lids, nose, mouth and chin that last less than half a second: where they were, and how long.',
      },
      {
        title: 'What the room sees',
        text: 'A line drawing that moves as your face does, the place of the last movement, and now and then a few quiet words. The camera picture is never shown.',
      },
      {
        title: 'What it never says',
        text: 'What a movement means, what caused it, or whom it was meant for. It is no lie detector, and it is often wrong.',
      },
      {
        title: 'What is kept',
        text: 'Nothing. No picture, no drawing, no list, here or anywhere else. All of it is gone when you get up.',
      },
      {
        title: 'How to stop',
        text: 'At any time, and nobody asks why: say so, press Esc, or cover the camera with a hand.',
      },
    ],
    agree: 'I sit in front of the camera myself, and I agree to this',
    mayStop: 'I know that I may stop at any time',
    begin: 'Begin',
    beginNote: 'Your browser may ask for the camera. Both ticks are gone when the next person comes.',
  },
  lead: {
    heading: 'If you lead the workshop',
    text: 'R ends for this person and brings this page back for the next. P or Space pauses, and the camera goes off. Esc ends.',
  },
  offline: {
    heading: 'Without a network',
    what: 'The files of this page, about 20 MB, can stay on this computer, so that it works where there is no network. Nothing about anybody is among them.',
    make: 'Keep ready for use without a network',
    making: 'Storing the files of this page',
    amount: (loaded, total) => `${loaded} of ${total} MB`,
    ready: 'Ready for use without a network. Try it once before the workshop.',
    remove: 'Remove the files again',
    removed: 'The files are removed.',
    failed: 'Not stored: the connection broke off, or there is too little room. Nothing was left behind.',
    unsupported: 'This browser, or this private window, cannot keep the page for use without a network.',
  },
  view: {
    heading: 'Workshop',
    mesh: 'The face in front of the camera as a line drawing',
    cueHint: 'Now and then a few quiet words stand here.',
    lastMovement: 'The last movement',
    next: 'Next person',
  },
};
