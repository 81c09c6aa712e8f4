import type { Language } from '../../../contracts/language.ts';
import type { KeptFailureCode } from '../../../storage/kept-failure.ts';
import type { Source } from '../../../session/state.ts';
import type { BringInFailure } from './session-file.ts';

export interface KeptWords {
  readonly heading: string;
  readonly lead: string;
  readonly reading: string;
  readonly count: (sessions: number) => string;
  /** Says that the number was not remembered but looked up. */
  readonly readBack: (time: string) => string;
  readonly emptyHint: string;
  readonly list: string;
  /** For a session without a scenario. */
  readonly untitled: Readonly<Record<Source, string>>;
  readonly lasted: (clock: string) => string;
  readonly moments: (moments: number) => string;
  readonly open: string;
  readonly saveJson: string;
  readonly saveCsv: string;
  readonly remove: string;
  readonly removeQuestion: string;
  readonly removeAll: string;
  readonly removeAllQuestion: string;
  readonly confirm: string;
  readonly confirmAll: string;
  readonly decline: string;
  readonly declineAll: string;
  readonly gone: string;
  readonly bringIn: {
    readonly heading: string;
    readonly hint: string;
    readonly button: string;
    readonly done: (sessions: number) => string;
    readonly failures: Readonly<Record<BringInFailure, string>>;
  };
  readonly failures: Readonly<Record<KeptFailureCode, string>>;
  readonly again: string;
}

const ENGLISH: KeptWords = {
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
      'not-a-session': 'This file holds no session of Sotto.',
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

const GERMAN: KeptWords = {
  heading: 'Behaltene Sitzungen',
  lead: 'Sitzungen, die du behalten wolltest, in diesem Browser und sonst nirgends. Es sind Zahlen; ein Bild ist nicht dabei.',
  reading: 'Der Speicher des Browsers wird gelesen',
  count: (sessions) => {
    if (sessions === 0) return 'Auf diesem Computer ist keine Sitzung gespeichert.';
    return sessions === 1
      ? 'Auf diesem Computer ist eine Sitzung gespeichert.'
      : `Auf diesem Computer sind ${sessions} Sitzungen gespeichert.`;
  },
  readBack: (time) => `Um ${time} im Speicher des Browsers nachgesehen.`,
  emptyHint: 'Nach einer Sitzung kannst du sie behalten. Vorher wird nichts davon gespeichert.',
  list: 'Behaltene Sitzungen, die neueste zuerst',
  untitled: { camera: 'Übung ohne Szenario', clip: 'Ein Video', trace: 'Das eingebaute Beispiel' },
  lasted: (clock) => `${clock} Minuten`,
  moments: (moments) => {
    if (moments === 0) return 'keine kurze Bewegung';
    return moments === 1 ? '1 kurze Bewegung' : `${moments} kurze Bewegungen`;
  },
  open: 'Öffnen',
  saveJson: 'Als JSON sichern',
  saveCsv: 'Als CSV sichern',
  remove: 'Löschen',
  removeQuestion: 'Diese Sitzung löschen? Sie lässt sich nicht zurückholen.',
  removeAll: 'Alle löschen',
  removeAllQuestion: 'Alle behaltenen Sitzungen löschen? Sie lassen sich nicht zurückholen.',
  confirm: 'Ja, löschen',
  confirmAll: 'Ja, alle löschen',
  decline: 'Behalten',
  declineAll: 'Alle behalten',
  gone: 'Diese Sitzung ist nicht mehr da. Vielleicht wurde sie in einem anderen Tab gelöscht.',
  bringIn: {
    heading: 'Gesicherte Sitzung hereinholen',
    hint: 'Eine JSON-Datei, die hier oder auf einem anderen Computer gesichert wurde. Du kannst sie auch irgendwo auf dieser Seite ablegen.',
    button: 'Datei wählen',
    done: (sessions) =>
      sessions === 1 ? 'Eine Sitzung wurde hereingeholt.' : `${sessions} Sitzungen wurden hereingeholt.`,
    failures: {
      'too-large': 'Diese Datei ist zu groß für eine Sitzung.',
      'not-json': 'Das ist keine JSON-Datei, oder sie ist abgeschnitten.',
      'not-a-session': 'In dieser Datei steckt keine Sitzung von Sotto.',
      'newer-version':
        'Diese Sitzung wurde mit einer neueren Version von Sotto gesichert. Lade die Seite neu, um sie zu bekommen.',
      damaged: 'Diese Sitzung ist beschädigt; deshalb wurde nichts davon übernommen.',
      unreadable: 'Der Browser konnte diese Datei nicht lesen.',
      'already-kept': 'Diese Sitzung gibt es hier schon; sie bleibt, wie sie ist.',
    },
  },
  failures: {
    unavailable:
      'Dieser Browser speichert nichts für diese Seite. Private Fenster und manche Einstellungen verbieten es.',
    blocked:
      'Ein anderer Tab hat noch eine ältere Version dieser Seite offen. Schließ ihn und versuch es noch einmal.',
    newer: 'Diese Sitzungen stammen aus einer neueren Version dieser Seite. Lade sie neu, um sie zu sehen.',
    full: 'Es ist kein Platz mehr. Lösch eine Sitzung oder schaff Platz auf der Festplatte und versuch es noch einmal.',
    'no-answer':
      'Der Speicher des Browsers antwortet nicht. Schließ andere Tabs dieser Seite und versuch es noch einmal.',
  },
  again: 'Noch einmal versuchen',
};

export const KEPT_WORDS: Readonly<Record<Language, KeptWords>> = { en: ENGLISH, de: GERMAN };
