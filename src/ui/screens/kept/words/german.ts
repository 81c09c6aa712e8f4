import type { KeptWords } from './words-type.ts';

export const GERMAN: KeptWords = {
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
      foreign: 'In dieser Datei steckt keine Sitzung von Sotto.',
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
