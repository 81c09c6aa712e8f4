import type { KeptWords } from './words-type.ts';

export const ENGLISH: KeptWords = {
  heading: 'What is kept',
  lead: 'What you chose to keep, in this browser and nowhere else. It is all numbers; no picture is among them.',
  reading: 'Looking into the browser’s storage',
  count: (sessions) => {
    if (sessions === 0) return 'No session is kept on this computer.';
    return sessions === 1
      ? 'One session is kept on this computer.'
      : `${sessions} sessions are kept on this computer.`;
  },
  readBack: (time) => `Read back from the browser’s storage at ${time}.`,
  emptyHint: 'After a session or an exercise you can choose to keep it. Until then nothing of it is stored.',
  list: 'Kept sessions, the newest first',
  untitled: { camera: 'Practice without a scenario', clip: 'A clip', trace: 'The built-in trace' },
  lasted: (clock) => `${clock} minutes`,
  moments: (moments) => {
    if (moments === 0) return 'no brief movement';
    return moments === 1 ? '1 brief movement' : `${moments} brief movements`;
  },
  open: 'Open',
  saveJson: 'Save as JSON',
  saveCsv: 'Save as CSV',
  remove: 'Delete',
  removeQuestion: 'Delete this session? It cannot be brought back.',
  removeAll: 'Delete all',
  removeAllQuestion: 'Delete every kept session? They cannot be brought back.',
  confirm: 'Delete it',
  confirmAll: 'Delete all of them',
  decline: 'Keep it',
  declineAll: 'Keep them',
  gone: 'This session is no longer there. Perhaps it was deleted in another tab.',
  bringIn: {
    heading: 'Bring in a saved file',
    hint: 'Sessions or exercises in a JSON file that was saved here or on another computer. You can also drop it anywhere on this page.',
    button: 'Choose a file',
    done: (sessions) =>
      sessions === 1 ? 'One session was brought in.' : `${sessions} sessions were brought in.`,
    exercisesDone: (exercises) =>
      exercises === 1 ? 'One exercise was brought in.' : `${exercises} exercises were brought in.`,
    failures: {
      'too-large': 'This file is too large for anything that is kept here.',
      'not-json': 'This is no JSON file, or it was cut off.',
      foreign: 'This file holds no session and no exercises of Sotto.',
      'newer-version': 'This file was saved by a newer version of Sotto. Reload the page to get it.',
      damaged: 'This file is damaged, so nothing of it was taken.',
      unreadable: 'The browser could not read this file.',
      'already-kept': 'What this file holds is kept here already, and stays as it is.',
    },
  },
  exercises: {
    heading: 'Exercises',
    note: 'How you saw the drawing move on those days, and which scenes you met. It says nothing about reading people.',
    list: 'Kept exercises, the newest first',
    kinds: { eye: 'Train the eye', answer: 'Practise the answer' },
    lines: {
      length: 'Length from which three in four are seen',
      size: 'Size from which three in four are seen',
    },
    line: (title) => `${title}, over time. The table after it holds the same in numbers.`,
    strokes:
      'A dot is the second look of a day; its stroke is how finely it could be told. Dots whose strokes overlap may be the same.',
    strokesAndFloor:
      'A dot is the second look of a day; its stroke is how finely it could be told. Dots whose strokes overlap may be the same. An open dot: even the hardest there was.',
    table: {
      open: 'The same in numbers',
      caption: 'Both looks of each day in numbers',
      when: 'Day',
      columns: ['First look: length', 'First look: size', 'Second look: length', 'Second look: size'],
      frame: 'One frame of the display',
    },
    units: { length: (value) => `${value} ms`, size: (value) => `${value} %` },
    interval: (at, from, to) => `${at} (${from} to ${to})`,
    upTo: (level) => `at most ${level}`,
    untold: 'cannot be told',
    looks: (length, size) => `Length: ${length}. Size: ${size}.`,
    scenes: (scenes) => (scenes === 1 ? '1 scene' : `${scenes} scenes`),
    reach: (rung) => (rung === null ? 'Off the ladder throughout.' : `On the ladder as far as: ${rung}.`),
    rungs: {
      'say-nothing': 'say nothing',
      'stay-attentive': 'stay attentive',
      'open-door': 'open a door',
      'share-impression': 'share an impression',
    },
    taken: (lesson) => `Taken along: ${lesson}`,
    unreadable: 'An entry that cannot be read',
    unreadableNote: 'What is stored here is no exercise, or was damaged. It can only be deleted.',
    earlier: (exercises) => (exercises === 1 ? 'One before these' : `${exercises} before these`),
    save: 'Save the exercises as JSON',
    removeQuestion: 'Delete this exercise? It cannot be brought back.',
    removeAll: 'Delete all exercises',
    removeAllQuestion: 'Delete every kept exercise? They cannot be brought back.',
  },
  failures: {
    unavailable:
      'This browser keeps nothing for this page. Private windows, blocked cookies and some settings forbid it.',
    blocked: 'Another tab holds an older version of this page open. Close it, then try again.',
    newer: 'A newer version of this page kept what is here. Reload the page to see it.',
    full: 'There is no room left. Delete a session, or free some space on the disk, then try again.',
    'no-answer': 'The browser’s storage gives no answer. Close other tabs of this page, then try again.',
  },
  again: 'Try again',
};
