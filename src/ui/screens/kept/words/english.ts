import type { KeptWords } from './words-type.ts';

export const ENGLISH: KeptWords = {
  heading: 'Kept sessions',
  lead: 'Sessions you chose to keep, in this browser and nowhere else. They are numbers; no picture is among them.',
  reading: 'Looking into the browser’s storage',
  count: (sessions) => {
    if (sessions === 0) return 'No session is kept on this computer.';
    return sessions === 1
      ? 'One session is kept on this computer.'
      : `${sessions} sessions are kept on this computer.`;
  },
  readBack: (time) => `Read back from the browser’s storage at ${time}.`,
  emptyHint: 'After a session you can choose to keep it. Until then nothing of it is stored.',
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
    heading: 'Bring in a saved session',
    hint: 'A JSON file that was saved here or on another computer. You can also drop it anywhere on this page.',
    button: 'Choose a file',
    done: (sessions) =>
      sessions === 1 ? 'One session was brought in.' : `${sessions} sessions were brought in.`,
    failures: {
      'too-large': 'This file is too large for a session.',
      'not-json': 'This is no JSON file, or it was cut off.',
      foreign: 'This file holds no session of Sotto.',
      'newer-version': 'This session was saved by a newer version of Sotto. Reload the page to get it.',
      damaged: 'This session is damaged, so nothing of it was taken.',
      unreadable: 'The browser could not read this file.',
      'already-kept': 'This session is kept here already, and stays as it is.',
    },
  },
  failures: {
    unavailable: 'This browser keeps nothing for this page. Private windows and some settings forbid it.',
    blocked: 'Another tab holds an older version of this page open. Close it, then try again.',
    newer: 'A newer version of this page kept these sessions. Reload the page to see them.',
    full: 'There is no room left. Delete a session, or free some space on the disk, then try again.',
    'no-answer': 'The browser’s storage gives no answer. Close other tabs of this page, then try again.',
  },
  again: 'Try again',
};
