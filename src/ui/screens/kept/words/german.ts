import type { KeptWords } from './words-type.ts';

export const GERMAN: KeptWords = {
  heading: 'Was behalten ist',
  lead: 'Was du behalten wolltest, in diesem Browser und sonst nirgends. Es sind Zahlen; ein Bild ist nicht dabei.',
  reading: 'Der Speicher des Browsers wird gelesen',
  count: (sessions) => {
    if (sessions === 0) return 'Auf diesem Computer ist keine Sitzung gespeichert.';
    return sessions === 1
      ? 'Auf diesem Computer ist eine Sitzung gespeichert.'
      : `Auf diesem Computer sind ${sessions} Sitzungen gespeichert.`;
  },
  readBack: (time) => `Um ${time} im Speicher des Browsers nachgesehen.`,
  emptyHint:
    'Nach einer Sitzung oder einer Übung kannst du sie behalten. Vorher wird nichts davon gespeichert.',
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
    heading: 'Gesicherte Datei hereinholen',
    hint: 'Sitzungen oder Übungen in einer JSON-Datei, die hier oder auf einem anderen Computer gesichert wurde. Du kannst sie auch irgendwo auf dieser Seite ablegen.',
    button: 'Datei wählen',
    done: (sessions) =>
      sessions === 1 ? 'Eine Sitzung wurde hereingeholt.' : `${sessions} Sitzungen wurden hereingeholt.`,
    exercisesDone: (exercises) =>
      exercises === 1 ? 'Eine Übung wurde hereingeholt.' : `${exercises} Übungen wurden hereingeholt.`,
    failures: {
      'too-large': 'Diese Datei ist zu groß für alles, was hier behalten wird.',
      'not-json': 'Das ist keine JSON-Datei, oder sie ist abgeschnitten.',
      foreign: 'In dieser Datei stecken weder eine Sitzung noch Übungen von Sotto.',
      'newer-version':
        'Diese Datei wurde mit einer neueren Version von Sotto gesichert. Lade die Seite neu, um sie zu bekommen.',
      damaged: 'Diese Datei ist beschädigt; deshalb wurde nichts davon übernommen.',
      unreadable: 'Der Browser konnte diese Datei nicht lesen.',
      'already-kept': 'Was in dieser Datei steckt, gibt es hier schon; es bleibt, wie es ist.',
    },
  },
  exercises: {
    heading: 'Übungen',
    note: 'Wie du an diesen Tagen die Zeichnung sich bewegen sahst, und welchen Szenen du begegnet bist. Über das Lesen von Menschen sagt es nichts.',
    list: 'Behaltene Übungen, die neueste zuerst',
    kinds: { eye: 'Das Auge üben', answer: 'Die Antwort üben' },
    lines: {
      length: 'Länge, ab der drei von vier gesehen werden',
      size: 'Größe, ab der drei von vier gesehen werden',
    },
    line: (title) => `${title}, über die Zeit. Die Tabelle danach enthält dasselbe in Zahlen.`,
    strokes:
      'Ein Punkt ist der zweite Blick eines Tages; sein Strich zeigt, wie genau er sich sagen lässt. Punkte, deren Striche sich überlappen, können gleich sein.',
    strokesAndFloor:
      'Ein Punkt ist der zweite Blick eines Tages; sein Strich zeigt, wie genau er sich sagen lässt. Punkte, deren Striche sich überlappen, können gleich sein. Ein offener Punkt: auch das Schwerste, das es gab.',
    table: {
      open: 'Dasselbe in Zahlen',
      caption: 'Beide Blicke jedes Tages in Zahlen',
      when: 'Tag',
      columns: ['Erster Blick: Länge', 'Erster Blick: Größe', 'Zweiter Blick: Länge', 'Zweiter Blick: Größe'],
      frame: 'Ein Bild des Bildschirms',
    },
    units: { length: (value) => `${value} ms`, size: (value) => `${value} %` },
    interval: (at, from, to) => `${at} (${from} bis ${to})`,
    upTo: (level) => `höchstens ${level}`,
    untold: 'lässt sich nicht sagen',
    looks: (length, size) => `Länge: ${length}. Größe: ${size}.`,
    scenes: (scenes) => (scenes === 1 ? '1 Szene' : `${scenes} Szenen`),
    reach: (rung) => (rung === null ? 'Durchweg neben der Leiter.' : `Auf der Leiter bis: ${rung}.`),
    rungs: {
      'say-nothing': 'nichts sagen',
      'stay-attentive': 'aufmerksam bleiben',
      'open-door': 'eine Tür öffnen',
      'share-impression': 'einen Eindruck teilen',
    },
    taken: (lesson) => `Mitgenommen: ${lesson}`,
    unreadable: 'Ein Eintrag, der sich nicht lesen lässt',
    unreadableNote: 'Was hier liegt, ist keine Übung oder wurde beschädigt. Es lässt sich nur löschen.',
    earlier: (exercises) => (exercises === 1 ? 'Eine davor' : `${exercises} davor`),
    save: 'Die Übungen als JSON sichern',
    removeQuestion: 'Diese Übung löschen? Sie lässt sich nicht zurückholen.',
    removeAll: 'Alle Übungen löschen',
    removeAllQuestion: 'Alle behaltenen Übungen löschen? Sie lassen sich nicht zurückholen.',
  },
  failures: {
    unavailable:
      'Dieser Browser speichert nichts für diese Seite. Private Fenster, gesperrte Cookies und manche Einstellungen verbieten es.',
    blocked:
      'Ein anderer Tab hat noch eine ältere Version dieser Seite offen. Schließ ihn und versuch es noch einmal.',
    newer: 'Was hier liegt, stammt aus einer neueren Version dieser Seite. Lade sie neu, um es zu sehen.',
    full: 'Es ist kein Platz mehr. Lösch eine Sitzung oder schaff Platz auf der Festplatte und versuch es noch einmal.',
    'no-answer':
      'Der Speicher des Browsers antwortet nicht. Schließ andere Tabs dieser Seite und versuch es noch einmal.',
  },
  again: 'Noch einmal versuchen',
};
