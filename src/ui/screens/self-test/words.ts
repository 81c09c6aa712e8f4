import type { Language } from '../../../contracts/language.ts';
import type { Verdict } from '../../../practice/self-test/result.ts';
import type { TaskKind } from '../../../practice/self-test/task.ts';

/** What the self-test says. It speaks about the set-up, never about the person. */
export interface SelfTestWords {
  readonly intro: {
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly needs: string;
    readonly tone: string;
    readonly begin: string;
    readonly nothingToAsk: string;
  };
  readonly view: {
    readonly heading: string;
    readonly still: string;
    readonly stillHow: string;
    readonly how: string;
    readonly now: string;
    readonly progress: (number: number, of: number) => string;
    readonly ring: string;
    readonly skip: string;
  };
  readonly tasks: Readonly<Record<TaskKind, string>>;
  /** For a table. */
  readonly shortTasks: Readonly<Record<TaskKind, string>>;
  readonly outcome: {
    readonly seen: (where: string, howLong: string) => string;
    readonly elsewhere: (where: string, howLong: string) => string;
    readonly notJudged: (reason: string) => string;
    readonly notSeen: string;
    readonly skipped: string;
  };
  readonly result: {
    readonly verdicts: Readonly<Record<Verdict, { readonly heading: string; readonly text: string }>>;
    readonly mainReason: (reason: string) => string;
    readonly seen: string;
    readonly seenOf: (seen: number, of: number) => string;
    readonly smallest: string;
    readonly smallestIs: (percent: string) => string;
    readonly rate: string;
    readonly unjudged: string;
    readonly unjudgedIs: (seconds: string, of: string) => string;
    readonly unasked: string;
    readonly caption: string;
    readonly number: string;
    readonly asked: string;
    readonly found: string;
    readonly howLong: string;
    readonly howSmall: string;
    readonly duration: (seconds: string, error: string) => string;
    readonly percent: (percent: string) => string;
    readonly elsewhere: (where: string) => string;
    readonly notFound: string;
    readonly limits: string;
    readonly again: string;
  };
}

const ENGLISH: SelfTestWords = {
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

const GERMAN: SelfTestWords = {
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

export const SELF_TEST_WORDS: Readonly<Record<Language, SelfTestWords>> = { en: ENGLISH, de: GERMAN };
