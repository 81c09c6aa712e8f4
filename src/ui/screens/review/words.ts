import type { Language } from '../../../contracts/language.ts';
import type { PracticeId } from '../../../record/practise-next.ts';
import type { Rating, SessionRecord } from '../../../record/session-record.ts';

/** What the review says. */
export interface ReviewWords {
  readonly heading: Readonly<Record<SessionRecord['source'], string>>;
  readonly about: (scenario: string) => string;
  readonly judged: (judged: string, whole: string) => string;
  readonly nothingSeen: string;
  readonly oftenWrong: string;
  readonly truncated: string;
  readonly noticed: (count: number) => string;
  readonly cues: (count: number) => string;
  readonly timeline: {
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
    /** What is drawn in the replay. */
    readonly keys: Readonly<Record<'face' | 'rest' | 'moved', string>>;
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
    readonly ideas: Readonly<Record<PracticeId, string>>;
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
  oftenWrong: 'Some may be mistakes, and none of them says why.',
  truncated: 'The file breaks off early; this is how far it could be read.',
  noticed: (count) =>
    count === 1 ? 'One brief movement was noticed.' : `${count} brief movements were noticed.`,
  cues: (count) => (count === 1 ? 'One suggestion was made.' : `${count} suggestions were made.`),
  timeline: {
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
    keys: { face: 'as it moved', rest: 'at rest', moved: 'away from its rest' },
    lasted: (seconds, error) => `It lasted ${seconds} s, give or take ${error} s.`,
    size: (percent) => `It moved by ${percent} % of the distance between the eyes.`,
    sure: (percent) => `Sotto is ${percent} % sure, and tends to be too sure.`,
    previous: 'Earlier moment',
    next: 'Later moment',
  },
  rating: {
    question: 'Was this real?',
    answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    why: 'Your answers make it a little more or less ready.',
    tuned: (from, to) => `From now on this device tells a movement from ${to} % sure, instead of ${from} %.`,
    untouched: (at) => `This device tells a movement from ${at} % sure.`,
  },
  next: {
    title: 'To practise next',
    ideas: {
      'stay-in-view': 'Sit so that your face stays in the picture; for much of the time it was not.',
      'alone-in-view': 'Find a place where nobody passes behind you: with two in view, nothing is judged.',
      'face-the-camera': 'Put the camera where you look anyway; for much of the time you were turned away.',
      'hold-the-head-calmer': 'Lean back or rest your head a little; while it moves much, nothing is judged.',
      'sit-closer': 'Come closer to the camera, or fill more of the picture with your face.',
      'better-light': 'Put a lamp or a window in front of you; much of the time was too dark to judge.',
      'more-pictures':
        'Close other programs, or add light: the camera gave too few pictures for much of the time.',
      'longer-session': 'Take two minutes or more next time; in less, little can be noticed.',
      'self-test': 'Test the set-up: ten short movements show what this camera can see.',
      'pause-more': 'Leave pauses between sentences; while you speak, the mouth is not judged.',
      'rate-moments': 'Say of a few moments whether they were real, and this device learns how ready to be.',
      'other-perspective': 'Change places: practise once as the one who speaks, once as the one who notices.',
    },
  },
  keep: {
    title: 'Keep or let go',
    notKept: 'This session is in this window only. It is gone when you leave.',
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
  heading: { camera: 'Das war es', clip: 'Das Video, durchgesehen', trace: 'Das Beispiel, durchgesehen' },
  about: (scenario) => `Geübt: ${scenario}`,
  judged: (judged, whole) => `Beurteilt: ${judged} von ${whole}.`,
  nothingSeen: 'Keine kurze Bewegung fiel auf. Das sagt nichts darüber, was da war.',
  oftenWrong: 'Manche können Irrtümer sein, und keine sagt, warum.',
  truncated: 'Die Datei bricht früh ab; so weit war sie lesbar.',
  noticed: (count) =>
    count === 1 ? 'Eine kurze Bewegung fiel auf.' : `${count} kurze Bewegungen fielen auf.`,
  cues: (count) => (count === 1 ? 'Ein Vorschlag wurde gemacht.' : `${count} Vorschläge wurden gemacht.`),
  timeline: {
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
    keys: { face: 'wie es sich bewegte', rest: 'in Ruhe', moved: 'nicht mehr in Ruhe' },
    lasted: (seconds, error) => `Es dauerte ${seconds} s, auf ${error} s genau.`,
    size: (percent) => `Es bewegte sich um ${percent} % des Augenabstands.`,
    sure: (percent) => `Sotto ist sich zu ${percent} % sicher und neigt dazu, zu sicher zu sein.`,
    previous: 'Früherer Moment',
    next: 'Späterer Moment',
  },
  rating: {
    question: 'War das echt?',
    answers: { yes: 'Ja', no: 'Nein', unsure: 'Unklar' },
    why: 'Deine Antworten machen es ein wenig wacher oder zurückhaltender.',
    tuned: (from, to) =>
      `Ab jetzt meldet dieses Gerät eine Bewegung ab ${to} % Sicherheit, statt ab ${from} %.`,
    untouched: (at) => `Dieses Gerät meldet eine Bewegung ab ${at} % Sicherheit.`,
  },
  next: {
    title: 'Als Nächstes üben',
    ideas: {
      'stay-in-view': 'Setz dich so, dass dein Gesicht im Bild bleibt; lange war es das nicht.',
      'alone-in-view': 'Such dir einen Platz, an dem niemand vorbeigeht: Zu zweit wird nichts beurteilt.',
      'face-the-camera': 'Stell die Kamera dorthin, wohin du ohnehin schaust; lange warst du abgewandt.',
      'hold-the-head-calmer': 'Lehn dich an; solange der Kopf sich viel bewegt, wird nichts beurteilt.',
      'sit-closer': 'Komm näher an die Kamera, damit dein Gesicht mehr vom Bild füllt.',
      'better-light': 'Stell eine Lampe vor dich oder setz dich ans Fenster; lange war es zu dunkel.',
      'more-pictures': 'Schließ andere Programme oder mach mehr Licht: Lange kamen zu wenige Bilder.',
      'longer-session': 'Nimm dir nächstes Mal zwei Minuten oder mehr; in weniger fällt kaum etwas auf.',
      'self-test': 'Prüf die Technik: Zehn kurze Bewegungen zeigen, was diese Kamera sieht.',
      'pause-more': 'Lass Pausen zwischen den Sätzen; solange du sprichst, wird der Mund nicht beurteilt.',
      'rate-moments':
        'Sag bei ein paar Momenten, ob sie echt waren; dann stellt sich dieses Gerät darauf ein.',
      'other-perspective': 'Tausch die Rollen: einmal sprichst du, einmal bist du es, der etwas bemerkt.',
    },
  },
  keep: {
    title: 'Behalten oder gehen lassen',
    notKept: 'Diese Sitzung gibt es nur in diesem Fenster. Sie ist weg, wenn du gehst.',
    keep: 'Diese Sitzung behalten',
    kept: 'Auf diesem Gerät behalten: Linien und Zahlen, kein Bild.',
    failed: 'Diese Sitzung ließ sich nicht behalten. Als Datei sichern geht weiterhin.',
    all: 'Alle behaltenen Sitzungen',
    json: 'Alles sichern (JSON)',
    csv: 'Tabelle sichern (CSV)',
  },
  again: 'Noch einmal',
  home: 'Zurück zum Anfang',
};

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { en: ENGLISH, de: GERMAN };
