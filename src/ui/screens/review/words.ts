import type { Language } from '../../../contracts/language.ts';
import type { Rating, SessionRecord } from '../../../review/session-record.ts';

/** What the review says. */
export interface ReviewWords {
  readonly heading: Readonly<Record<SessionRecord['source'], string>>;
  readonly about: (scenario: string) => string;
  readonly judged: (judged: string, whole: string) => string;
  readonly nothingSeen: string;
  readonly oftenWrong: string;
  readonly truncated: string;
  readonly cues: (count: number) => string;
  readonly timeline: {
    readonly title: string;
    readonly chart: string;
    readonly brief: string;
    readonly notJudged: string;
    readonly inPart: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly earlier: string;
    readonly later: string;
    readonly window: (from: string, to: string) => string;
  };
  readonly table: {
    readonly caption: string;
    readonly when: string;
    readonly where: string;
    readonly howLong: string;
    readonly howSure: string;
    readonly real: string;
    readonly technical: string;
    readonly showTechnical: string;
    readonly show: (when: string) => string;
    readonly unrated: string;
    readonly notJudgedCaption: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
  };
  readonly moment: {
    readonly title: (when: string) => string;
    readonly mesh: string;
    readonly noMesh: string;
    readonly play: string;
    readonly stop: string;
    readonly place: string;
    readonly speed: string;
    readonly speeds: Readonly<Record<'1' | '0.5' | '0.25', string>>;
    readonly enlarge: string;
    readonly sizes: Readonly<Record<'1' | '4', string>>;
    readonly rest: string;
    readonly lasted: (seconds: string, error: string) => string;
    readonly size: (percent: string) => string;
    readonly sure: (percent: string) => string;
    readonly previous: string;
    readonly next: string;
  };
  readonly rating: {
    readonly question: string;
    readonly answers: Readonly<Record<Rating, string>>;
    readonly why: string;
    readonly tuned: (from: string, to: string) => string;
    readonly untouched: (at: string) => string;
  };
  readonly next: {
    readonly title: string;
    readonly ideas: Readonly<Record<string, string>>;
  };
  readonly keep: {
    readonly title: string;
    readonly notKept: string;
    readonly keep: string;
    readonly kept: string;
    readonly failed: string;
    readonly all: string;
    readonly json: string;
    readonly csv: string;
  };
  readonly again: string;
  readonly home: string;
}

const ENGLISH: ReviewWords = {
  heading: { camera: 'That was it', clip: 'The clip, read through', trace: 'The trace, watched through' },
  about: (scenario) => `You practised: ${scenario}`,
  judged: (judged, whole) => `Judged ${judged} of ${whole}.`,
  nothingSeen: 'No brief movement was noticed. That says nothing about what was there.',
  oftenWrong: 'Some of these may be mistakes. None of them says why.',
  truncated: 'The file breaks off early; this is how far it could be read.',
  cues: (count) => (count === 1 ? 'One suggestion was made.' : `${count} suggestions were made.`),
  timeline: {
    title: 'How it went',
    chart:
      'Timeline: brief movements as strokes, time that was not judged as hatching. The tables below hold the same.',
    brief: 'brief movement',
    notJudged: 'not judged',
    inPart: 'judged in part',
    zoomIn: 'Closer',
    zoomOut: 'Wider',
    earlier: 'Earlier',
    later: 'Later',
    window: (from, to) => `${from} to ${to}`,
  },
  table: {
    caption: 'Brief movements noticed',
    when: 'When',
    where: 'Where',
    howLong: 'How long',
    howSure: 'How sure',
    real: 'Real?',
    technical: 'Technical',
    showTechnical: 'Show technical terms',
    show: (when) => `Look at the moment at ${when}`,
    unrated: 'not said',
    notJudgedCaption: 'Time that was not judged',
    from: 'From',
    to: 'To',
    why: 'Why',
  },
  moment: {
    title: (when) => `The moment at ${when}`,
    mesh: 'The face as lines, replayed',
    noMesh: 'No lines were kept for this moment.',
    play: 'Play',
    stop: 'Stop',
    place: 'Place in the replay',
    speed: 'Speed',
    speeds: { '1': 'As it was', '0.5': 'Half', '0.25': 'Quarter' },
    enlarge: 'Size',
    sizes: { '1': 'As it was', '4': 'Four times' },
    rest: 'Show the face at rest underneath',
    lasted: (seconds, error) => `It lasted ${seconds} s, give or take ${error} s.`,
    size: (percent) => `It moved by ${percent} % of the distance between the eyes.`,
    sure: (percent) => `About ${percent} in 100 like it were real in our measurements.`,
    previous: 'Earlier moment',
    next: 'Later moment',
  },
  rating: {
    question: 'Was this real?',
    answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    why: 'Your answers make this device a little more or less ready to notice.',
    tuned: (from, to) => `From now on a moment must be ${to} % sure here, instead of ${from} %.`,
    untouched: (at) => `A moment must be ${at} % sure here.`,
  },
  next: { title: 'To practise next', ideas: {} },
  keep: {
    title: 'Keep or let go',
    notKept: 'This session lives in this window only, and goes when you leave.',
    keep: 'Keep this session',
    kept: 'Kept on this computer: lines and numbers, no picture.',
    failed: 'This session could not be kept. Exporting it as a file still works.',
    all: 'All kept sessions',
    json: 'Export everything (JSON)',
    csv: 'Export the table (CSV)',
  },
  again: 'Once more',
  home: 'Back to the start',
};

const GERMAN: ReviewWords = {
  heading: { camera: 'Das war es', clip: 'Das Video, durchgesehen', trace: 'Die Aufzeichnung, durchgesehen' },
  about: (scenario) => `Geübt: ${scenario}`,
  judged: (judged, whole) => `Beurteilt: ${judged} von ${whole}.`,
  nothingSeen: 'Keine kurze Bewegung fiel auf. Das sagt nichts darüber, was da war.',
  oftenWrong: 'Manches davon kann ein Irrtum sein. Nichts davon sagt, warum.',
  truncated: 'Die Datei bricht früh ab; so weit war sie lesbar.',
  cues: (count) => (count === 1 ? 'Ein Vorschlag wurde gemacht.' : `${count} Vorschläge wurden gemacht.`),
  timeline: {
    title: 'Wie es lief',
    chart:
      'Zeitverlauf: kurze Bewegungen als Striche, nicht beurteilte Zeit schraffiert. Die Tabellen darunter sagen dasselbe.',
    brief: 'kurze Bewegung',
    notJudged: 'nicht beurteilt',
    inPart: 'zum Teil beurteilt',
    zoomIn: 'Näher',
    zoomOut: 'Weiter weg',
    earlier: 'Früher',
    later: 'Später',
    window: (from, to) => `${from} bis ${to}`,
  },
  table: {
    caption: 'Bemerkte kurze Bewegungen',
    when: 'Wann',
    where: 'Wo',
    howLong: 'Wie lange',
    howSure: 'Wie sicher',
    real: 'Echt?',
    technical: 'Fachlich',
    showTechnical: 'Fachbegriffe zeigen',
    show: (when) => `Den Moment bei ${when} ansehen`,
    unrated: 'nicht gesagt',
    notJudgedCaption: 'Zeit, die nicht beurteilt wurde',
    from: 'Von',
    to: 'Bis',
    why: 'Warum',
  },
  moment: {
    title: (when) => `Der Moment bei ${when}`,
    mesh: 'Das Gesicht in Linien, noch einmal',
    noMesh: 'Für diesen Moment wurden keine Linien behalten.',
    play: 'Abspielen',
    stop: 'Anhalten',
    place: 'Stelle im Ablauf',
    speed: 'Tempo',
    speeds: { '1': 'Wie es war', '0.5': 'Halb', '0.25': 'Viertel' },
    enlarge: 'Größe',
    sizes: { '1': 'Wie es war', '4': 'Vierfach' },
    rest: 'Das ruhende Gesicht darunter zeigen',
    lasted: (seconds, error) => `Es dauerte ${seconds} s, auf ${error} s genau.`,
    size: (percent) => `Es bewegte sich um ${percent} % des Augenabstands.`,
    sure: (percent) => `Etwa ${percent} von 100 solchen waren in unseren Messungen echt.`,
    previous: 'Früherer Moment',
    next: 'Späterer Moment',
  },
  rating: {
    question: 'War das echt?',
    answers: { yes: 'Ja', no: 'Nein', unsure: 'Unklar' },
    why: 'Deine Antworten stimmen dieses Gerät etwas wacher oder zurückhaltender.',
    tuned: (from, to) => `Ab jetzt muss ein Moment hier zu ${to} % sicher sein, statt zu ${from} %.`,
    untouched: (at) => `Ein Moment muss hier zu ${at} % sicher sein.`,
  },
  next: { title: 'Als Nächstes üben', ideas: {} },
  keep: {
    title: 'Behalten oder gehen lassen',
    notKept: 'Diese Übung lebt nur in diesem Fenster und vergeht, wenn du gehst.',
    keep: 'Diese Übung behalten',
    kept: 'Auf diesem Gerät behalten: Linien und Zahlen, kein Bild.',
    failed: 'Diese Übung ließ sich nicht behalten. Als Datei sichern geht weiterhin.',
    all: 'Alle behaltenen Übungen',
    json: 'Alles sichern (JSON)',
    csv: 'Tabelle sichern (CSV)',
  },
  again: 'Noch einmal',
  home: 'Zurück zum Anfang',
};

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { en: ENGLISH, de: GERMAN };
