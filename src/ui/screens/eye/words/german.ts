import type { EyeWords } from './words-type.ts';

export const GERMAN: EyeWords = {
  intro: {
    heading: 'Das Auge üben',
    lead: 'Ein gezeichnetes Gesicht ist in Ruhe. Kurz bewegt sich etwas darin, dann ist es wieder in Ruhe. Du sagst, wo; etwa jedes fünfte Mal bewegt sich nichts.',
    steps: [
      {
        title: 'Erster Blick',
        text: 'Ohne ein Wort, wie es läuft. Was du siehst, wird kürzer und kleiner.',
      },
      {
        title: 'Übung',
        text: 'Was dir entgeht, kommt noch einmal, zehnmal so langsam, neben dem, womit man es leicht verwechselt.',
      },
      {
        title: 'Zweiter Blick',
        text: 'Andere Gesichter, andere Winkel. Dann liest du, ab welcher Länge und Größe du es siehst.',
      },
    ],
    nobody: 'Die Menschen sind erzeugt, es gibt sie nicht.',
    keys: 'Eine Taste oder ein Tippen ist eine Antwort. Esc führt hinaus, und du kannst später weitermachen.',
    visual:
      'Diese Übung ist für die Augen: Was sich bewegt, lässt sich nicht hören, und ein Vorleseprogramm findet darin nichts. „Die Antwort üben“ geht, ohne zu sehen.',
    look: 'So lang ist ein Blick',
    looks: { 14: '14 Bewegungen, etwa eine Minute', 40: '40 Bewegungen, drei Minuten, sagt mehr' },
    begin: 'Beginnen',
    room: 'Vor einer Gruppe',
    left: (stage) => `Was du verlassen hast, ist in diesem Fenster noch da: ${stage}.`,
    leftResult: 'Dein letztes Ergebnis ist in diesem Fenster noch da.',
    goOn: 'Damit weitermachen',
    toResult: 'Zum Ergebnis',
  },
  face: 'Ein erzeugtes, gezeichnetes Gesicht; darin kann sich kurz etwas bewegen',
  stages: { first: 'Erster Blick', practice: 'Übung', second: 'Zweiter Blick' },
  progress: (number, of) => `${number} von ${of}`,
  measuring: 'Dein Bildschirm wird gemessen',
  watch: 'Schau hin',
  ask: 'Wo hat es sich bewegt?',
  again: {
    missed: 'Dein Bildschirm hat ein Bild ausgelassen. Es zählt nicht, ein anderes kommt.',
    hidden: 'Du warst fort. Es zählt nicht, ein anderes kommt.',
  },
  pad: {
    heading: 'Antwort',
    parts: { brows: 'Brauen', eyes: 'Lider', nose: 'Nase', mouth: 'Mund', chin: 'Kinn' },
    sides: { right: 'links', both: 'beide', left: 'rechts' },
    place: (part, side) => `${part}, ${side}`,
    nothing: 'Nichts hat sich bewegt',
    nothingKey: 'Leertaste',
    belowA: 'Y',
  },
  movements: {
    'inner-brow-up': 'Braue innen hoch',
    'outer-brow-up': 'Braue außen hoch',
    'brow-down': 'Braue runter',
    'upper-lid-up': 'Oberlid hoch',
    'lids-tight': 'Unterlid hoch',
    'nose-wrinkle': 'Nasenflügel hoch',
    'upper-lip-up': 'Oberlippe hoch',
    'lip-corner-up': 'Mundwinkel hoch',
    dimple: 'Mundwinkel nach außen',
    'lip-corner-down': 'Mundwinkel runter',
    'chin-up': 'Kinn hoch',
    'lip-press': 'Lippen zusammen',
  },
  where: { right: 'links', left: 'rechts', both: 'auf beiden Seiten' },
  moved: (movement, where) => `${movement}, ${where}`,
  howMuch: (milliseconds, percent) => `${milliseconds} ms lang, ${percent} % des Augenabstands`,
  nothingMoved: 'Nichts hat sich bewegt',
  feedback: {
    unseen: 'Es hat sich etwas bewegt',
    otherPart: 'Es hat sich anderswo bewegt',
    otherSide: 'Dort, und auf einer anderen Seite',
    alarm: 'Diesmal hat sich nichts bewegt',
    answered: (answer) => `Deine Antwort: ${answer}.`,
    slow: 'Zehnmal so langsam',
    shown: 'Das hat sich bewegt',
    twin: 'Leicht damit zu verwechseln',
    goOn: 'Weiter',
    enough: 'Zum zweiten Blick',
  },
  between: {
    practice: {
      heading: 'Das war der erste Blick',
      text: 'Nun die Übung. Was dir entgeht, siehst du noch einmal langsam. Lass dir Zeit.',
      go: 'Üben',
    },
    second: {
      heading: 'Nun der zweite Blick',
      text: 'Andere Gesichter und andere Winkel, und wieder kein Wort bis zum Ende.',
      go: 'Hinschauen',
    },
  },
  slow: {
    heading: 'Gerade nicht auf diesem Bildschirm',
    display: (hz) =>
      `Dieser Bildschirm oder Rechner zeigt etwa ${hz} Bilder je Sekunde. Für so kurze Bewegungen braucht es 45 oder mehr.`,
    misses:
      'Zu viele Bilder kommen hier gerade zu spät. Weniger Programme, ein kleineres Fenster oder das Netzkabel helfen vielleicht.',
    nothingCounted: 'Was nicht ganz zu sehen war, wurde nicht gezählt.',
    again: 'Noch einmal versuchen',
  },
  takeAlong: {
    slowly: 'Beides langsam ansehen',
    practice: 'Noch einmal üben',
    camera: 'Mit der Kamera üben',
    answer: 'Die Antwort üben',
  },
  result: {
    heading: 'Was du siehst',
    lengthFound: (at, from, to) =>
      `Eine deutliche Bewegung muss etwa ${at} ms dauern, damit du sie in drei von vier Fällen siehst; möglich ist alles zwischen ${from} und ${to}.`,
    lengthFloor: (at, to) =>
      `Eine deutliche Bewegung siehst du in drei von vier Fällen sogar bei ${at} ms, der kürzesten, die dieser Bildschirm zeigt${to === null ? '' : `; vielleicht erst ab ${to}`}.`,
    lengthNone: 'Wie kurz eine Bewegung für dich sein darf, lässt sich aus diesem Blick nicht sagen.',
    sizeFound: (at, from, to) =>
      `Eine von einer halben Sekunde muss etwa ${at} % des Augenabstands weit gehen; möglich ist alles zwischen ${from} und ${to}.`,
    sizeFloor: (at, to) =>
      `Von denen, die eine halbe Sekunde dauern, siehst du sogar die kleinste hier, ${at} % des Augenabstands${to === null ? '' : `; vielleicht erst ab ${to}`}.`,
    sizeNone: 'Wie klein sie sein darf, lässt sich aus so wenigen Antworten nicht sagen.',
    finer: {
      length: (percent, from, to) =>
        `Du siehst jetzt kürzere: Etwa ${percent} % der Länge genügen, die es beim ersten Blick brauchte (zwischen ${from} und ${to}).`,
      size: (percent, from, to) =>
        `Du siehst jetzt kleinere: Etwa ${percent} % der Größe genügen, die es beim ersten Blick brauchte (zwischen ${from} und ${to}).`,
    },
    coarser: {
      length: (percent, from, to) =>
        `Diesmal mussten sie länger sein als beim ersten Blick: etwa ${percent} % davon (zwischen ${from} und ${to}).`,
      size: (percent, from, to) =>
        `Diesmal mussten sie größer sein als beim ersten Blick: etwa ${percent} % davon (zwischen ${from} und ${to}).`,
    },
    unclear: {
      length: 'Wie kurz sie sein darf, hat sich seit dem ersten Blick nicht klar geändert.',
      size: 'Wie klein sie sein darf, hat sich seit dem ersten Blick nicht klar geändert.',
    },
    incomparable: {
      length: 'Wie kurz sie sein darf, lässt sich zwischen den beiden Blicken nicht vergleichen.',
      size: 'Wie klein sie sein darf, lässt sich zwischen den beiden Blicken nicht vergleichen.',
    },
    bothUnclear: 'Seit dem ersten Blick gibt es keine klare Änderung.',
    bothIncomparable: 'Die beiden Blicke lassen sich nicht vergleichen.',
    bothNone:
      'Wie kurz und wie klein es für dich sein darf, sagen diese Antworten nicht: Zu wenig wurde gesehen, oder Stellen wurden genannt, an denen sich nichts bewegte.',
    longer: 'Ein so kurzer Blick zeigt eine Änderung kaum; einer mit 40 Bewegungen kann es.',
    says: 'So siehst du diese Zeichnung sich bewegen. Über das Lesen von Menschen sagt es nichts.',
    caption: 'Beide Blicke in Zahlen',
    first: 'Erster Blick',
    second: 'Zweiter Blick',
    rows: {
      length: 'Länge, ab der drei von vier gesehen werden',
      size: 'Größe, ab der drei von vier gesehen werden',
      sides: 'Auch die Seite genannt',
      alarms: 'Eine Stelle genannt, obwohl sich nichts bewegte',
      repeated: 'Wegen eines ausgelassenen Bildes wiederholt',
      frame: 'Ein Bild des Bildschirms',
    },
    milliseconds: (value) => `${value} ms`,
    percent: (value) => `${value} %`,
    interval: (at, from, to) => `${at} (${from} bis ${to})`,
    upTo: (to) => `höchstens ${to}`,
    untold: 'lässt sich nicht sagen',
    ofThem: (told, of) => `${told} von ${of}`,
    again: 'Noch einmal',
  },
  room: {
    heading: 'Das Auge üben, vor einer Gruppe',
    ready: 'Ein Gesicht in Ruhe',
    shown: 'Wo hat es sich bewegt?',
    missed: 'Der Bildschirm hat ein Bild ausgelassen. Zeig es noch einmal oder deck es auf.',
    tooSlow: 'Dieser Bildschirm ist dafür gerade zu langsam.',
    show: 'Zeigen',
    slow: 'Langsam',
    reveal: 'Auflösen',
    next: 'Nächstes Gesicht',
    easier: 'Leichter',
    harder: 'Schwerer',
    level: (level, of) => `Stufe ${level} von ${of}`,
    end: 'Beenden',
    keys: { show: 'Leertaste', slow: 'S', reveal: 'R', next: 'N' },
  },
};
