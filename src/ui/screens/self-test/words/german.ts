import type { SelfTestWords } from './words-type.ts';

export const GERMAN: SelfTestWords = {
  intro: {
    heading: 'Technik prüfen',
    lead: 'Zehn kleine Bewegungen auf ein Zeichen hin zeigen, was Sotto mit deiner Kamera, deinem Licht und diesem Rechner sieht. Es dauert etwa eine Minute.',
    steps: [
      { title: 'Halt still', text: 'Zehn Sekunden, das Gesicht in Ruhe. So wird es gelernt.' },
      {
        title: 'Beweg dich, wenn der Ring sich schließt',
        text: 'Brauen oder Mundwinkel, ein wenig und nur kurz: weniger als eine halbe Sekunde, hin und zurück.',
      },
      { title: 'Lies das Ergebnis', text: 'Was gesehen wurde, wie lange es dauerte und wie klein es war.' },
    ],
    needs:
      'Setz dich vor die Kamera, mit Licht von vorn. Dein Browser fragt nach der Kamera; kein Bild wird behalten. Die Leertaste hält an, Esc beendet.',
    tone: 'Ein leiser Ton, wenn der Ring sich schließt',
    begin: 'Beginnen',
    nothingToAsk: 'Brauen und Mund sind in den Einstellungen ausgeschaltet. Es gibt also nichts zu prüfen.',
  },
  view: {
    heading: 'Die Technik wird geprüft',
    still: 'Halt still',
    stillHow: 'Zehn Sekunden, das Gesicht in Ruhe',
    how: 'Ein wenig und nur kurz, wenn der Ring sich schließt',
    now: 'Jetzt',
    progress: (number, of) => `${number} von ${of}`,
    ring: 'Ein Ring um dein gezeichnetes Gesicht; er schließt sich, wenn du dich bewegen sollst',
    skip: 'Diese auslassen',
  },
  tasks: {
    'brows-up': 'Heb die Brauen',
    'lip-corners-up': 'Heb die Mundwinkel',
    'brows-down': 'Senk die Brauen',
  },
  shortTasks: {
    'brows-up': 'Brauen hoch',
    'lip-corners-up': 'Mundwinkel hoch',
    'brows-down': 'Brauen runter',
  },
  outcome: {
    seen: (where, howLong) => `Gesehen: ${where}, ${howLong}`,
    elsewhere: (where, howLong) => `Anderswo gesehen: ${where}, ${howLong}`,
    notJudged: (reason) => `Nicht beurteilt: ${reason}`,
    notSeen: 'Nicht gefunden: länger als eine halbe Sekunde, zu klein oder zu groß',
    skipped: 'Ausgelassen',
  },
  result: {
    verdicts: {
      'too-short': {
        heading: 'Zu wenige, um etwas zu sagen',
        text: 'Erst ab drei Bewegungen lässt sich etwas sagen.',
      },
      'cannot-judge': {
        heading: 'Hier muss sich etwas ändern',
        text: 'Vieles davon ließ sich nicht beurteilen.',
      },
      well: {
        heading: 'So sieht Sotto gut',
        text: 'Die meisten kurzen Bewegungen wurden gefunden.',
      },
      partly: {
        heading: 'So sieht Sotto einiges',
        text: 'Ein Teil der Bewegungen wurde gefunden. Mehr Licht von vorn hilft vielleicht, und etwas näher zu sitzen.',
      },
      barely: {
        heading: 'So sieht Sotto wenig',
        text: 'Wenige der Bewegungen wurden gefunden. Mehr Licht von vorn hilft vielleicht, und näher zu sitzen; ebenso kürzere Bewegungen, gleich hin und zurück.',
      },
    },
    mainReason: (reason) => `Der Hauptgrund: ${reason}.`,
    seen: 'Dort gefunden, wo sie sein sollten',
    seenOf: (seen, of) => `${seen} von ${of}`,
    smallest: 'Die kleinste gefundene',
    smallestIs: (percent) => `${percent} % des Augenabstands`,
    rate: 'Ausgewertete Bilder je Sekunde',
    unjudged: 'Nicht beurteilte Zeit',
    unjudgedIs: (seconds, of) => `${seconds} s von ${of} s`,
    unasked: 'Bewegungen, um die nicht gebeten wurde',
    caption: 'Was aus jeder Bewegung wurde',
    number: 'Nr.',
    asked: 'Aufgabe',
    found: 'Gefunden',
    howLong: 'Wie lange',
    howSmall: 'Wie klein',
    duration: (seconds, error) => `${seconds} ± ${error} s`,
    percent: (percent) => `${percent} %`,
    elsewhere: (where) => `anderswo: ${where}`,
    notFound: 'nicht gefunden',
    limits:
      'Nicht gefunden heißt: Sie dauerte länger als eine halbe Sekunde, war zu klein oder größer, als kurze Bewegungen sind. Bewegungen auf Wunsch dauern oft länger. Eine Dauer kann an jedem Ende um ein Bild danebenliegen, das sagt ±. Dieses Ergebnis lebt nur in diesem Fenster.',
    again: 'Noch einmal',
  },
};
