import type { Part } from '../../../benchmark/run/order.ts';
import type { Figure, TimeName } from '../../../benchmark/result/measures.ts';
import type { ResultFailureCode } from '../../../benchmark/result/result-json.ts';
import type { Device, SensitivityCurve, SourceKind } from '../../../benchmark/result/result.ts';
import type { Language } from '../../../contracts/language.ts';
import type { CameraLength, CameraRate, CameraSize } from './choices.ts';

export interface OptionWords {
  readonly title: string;
  readonly note: string;
}

/** Why a chosen file is not shown. */
export type OpenFailure = ResultFailureCode | 'unreadable';

export interface BenchmarkWords {
  readonly heading: string;
  readonly lead: string;
  readonly beforehand: string;
  readonly source: string;
  readonly sources: Readonly<Record<SourceKind, OptionWords>>;
  readonly camera: {
    readonly length: string;
    readonly lengths: Readonly<Record<CameraLength, string>>;
    readonly size: string;
    readonly sizes: Readonly<Record<CameraSize, string>>;
    readonly rate: string;
    readonly rates: Readonly<Record<CameraRate, string>>;
    readonly mayDiffer: string;
  };
  readonly clip: {
    readonly choose: string;
    readonly chooseOther: string;
    readonly none: string;
  };
  readonly backends: string;
  readonly backendsNote: string;
  readonly sensitivity: OptionWords;
  readonly start: string;
  readonly needsBackend: string;
  readonly needsClip: string;
  readonly openSaved: string;
  readonly showLast: string;
  readonly tabHidden: string;
  readonly running: {
    readonly heading: string;
    readonly parts: Readonly<Record<Part, string>>;
    readonly run: (number: string, of: string) => string;
    readonly progress: string;
    readonly rate: string;
    readonly work: string;
    readonly stay: string;
    readonly lookAt: string;
    readonly light: string;
    readonly cancel: string;
  };
  readonly failed: {
    readonly again: string;
    readonly setUp: string;
    readonly backendUnavailable: string;
  };
  readonly result: {
    readonly heading: string;
    readonly headingOpened: string;
    readonly headingBeside: string;
    readonly notMeasured: string;
    readonly faces: Readonly<Record<SensitivityCurve['face'], string>>;
    readonly cores: (count: string) => string;
    readonly memory: (gibibytes: string) => string;
    readonly memoryAtLeast: (gibibytes: string) => string;
    readonly graphics: Readonly<Record<Device['graphics'], string>>;
    readonly model: (version: string) => string;
    readonly runTitle: (source: string, backend: string) => string;
    readonly sources: Readonly<Record<SourceKind, string>>;
    readonly pictures: (width: string, height: string) => string;
    readonly picturesAt: (pictures: string, rate: string) => string;
    readonly noOther: string;
  };
  readonly figures: {
    readonly framesPerSecond: string;
    readonly atMost: (rate: string) => string;
    readonly asFastAsItGoes: string;
    readonly dropped: string;
    readonly ofFrames: (percent: string, frames: string) => string;
    readonly captureToResult: string;
    readonly endToCue: string;
    readonly foundOf: (found: string, planted: string) => string;
    readonly start: string;
    readonly firstFace: (ms: string) => string;
    readonly noFace: string;
    readonly p95: string;
  };
  readonly times: {
    readonly heading: string;
    readonly note: string;
    readonly caption: string;
    readonly stage: string;
    readonly spread: string;
    readonly max: string;
    readonly names: Readonly<Record<TimeName, string>>;
  };
  readonly timeline: {
    readonly heading: string;
    readonly median: string;
    readonly longest: string;
    readonly drops: string;
    readonly otherMedian: string;
    readonly table: string;
    readonly time: string;
    readonly dropped: string;
  };
  readonly more: {
    readonly heading: string;
    readonly measure: string;
    readonly value: string;
    readonly names: Readonly<Record<Figure, string>>;
  };
  readonly grid: {
    readonly heading: string;
    readonly note: string;
    readonly caption: string;
    readonly size: string;
    readonly judged: (percent: string, others: string) => string;
    readonly beside: string;
  };
  readonly keep: {
    readonly heading: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly json: string;
    readonly csv: string;
  };
  readonly compare: {
    readonly heading: string;
    readonly note: string;
    readonly open: string;
    readonly openOther: string;
    readonly remove: string;
    readonly here: string;
    readonly reading: string;
    readonly ratio: (ratio: string) => string;
    readonly failures: Readonly<Record<OpenFailure, string>>;
  };
  readonly again: string;
  readonly changeSetUp: string;
  readonly measureHere: string;
}

const ENGLISH: BenchmarkWords = {
  heading: 'Measure this device',
  lead: 'How many frames a second are analysed here, how long each step of the way takes, and how brief a movement can still be judged. Nothing leaves this page, and no picture is kept.',
  beforehand: 'Plug the device in, close other tabs and programs, and keep this tab in front.',
  source: 'What to analyse',
  sources: {
    trace: {
      title: 'A generated face',
      note: 'No camera. Numbers take the place of pictures, so finding the face is not measured.',
    },
    camera: {
      title: 'The camera',
      note: 'The whole way, from the camera to the cue. Your browser will ask first.',
    },
    clip: { title: 'A clip of your own', note: 'Every frame of a video of one face, as fast as it goes.' },
  },
  camera: {
    length: 'For how long',
    lengths: { 20: '20 s', 60: '1 min', 300: '5 min' },
    size: 'Size of the picture',
    sizes: { 480: '640 × 480', 720: '1280 × 720', 1080: '1920 × 1080' },
    rate: 'Pictures a second',
    rates: { 15: '15', 30: '30', 60: '60' },
    mayDiffer: 'A camera may give something else; the result tells what it gave.',
  },
  clip: { choose: 'Choose a clip', chooseOther: 'Choose another', none: 'None chosen yet' },
  backends: 'Compute with',
  backendsNote: 'One run each. The plain script is slow and takes its time.',
  sensitivity: {
    title: 'Also measure what movements can still be seen',
    note: 'Generated movements of many sizes and lengths, at the frame times of this device. With the camera or a clip, they are planted into what was measured of that face.',
  },
  start: 'Start',
  needsBackend: 'Choose at least one way of computing.',
  needsClip: 'Choose a clip first.',
  openSaved: 'Open a saved result',
  showLast: 'Show the last result',
  tabHidden:
    'It stopped, as this tab was not in front: hidden tabs are slowed down. Start again when you like.',
  running: {
    heading: 'Measuring',
    parts: {
      starting: 'Starting the analysis',
      'warming-up': 'Warming up',
      measuring: 'Timing every frame',
      latency: 'From a movement to its cue',
      sensitivity: 'Planting movements of many sizes and lengths',
    },
    run: (number, of) => `Run ${number} of ${of}`,
    progress: 'How far it is',
    rate: 'frames a second',
    work: 'ms for the latest frame',
    stay: 'Keep this tab in front.',
    lookAt: 'Look at the camera as you usually do.',
    light: 'The light on the right is the cue, painted to be timed.',
    cancel: 'Cancel',
  },
  failed: {
    again: 'Try again',
    setUp: 'Back to the set-up',
    backendUnavailable: 'The chosen way of computing does not work on this device.',
  },
  result: {
    heading: 'This device',
    headingOpened: 'A saved result',
    headingBeside: 'Two results, side by side',
    notMeasured: 'What movements can still be seen was not measured.',
    faces: {
      seen: 'Tried with generated movements, planted into what was measured of the face that was seen.',
      generated:
        'Tried on a generated face, which is stiller and cleaner than any real one: expect less with yours. Measuring with the camera tells more.',
    },
    cores: (count) => `${count} cores`,
    memory: (gibibytes) => `${gibibytes} GiB`,
    memoryAtLeast: (gibibytes) => `${gibibytes} GiB or more`,
    graphics: { hardware: 'graphics chip', software: 'emulated graphics', none: 'no WebGL' },
    model: (version) => `movement model ${version}`,
    runTitle: (source, backend) => `${source}, ${backend}`,
    sources: { camera: 'Camera', clip: 'Clip', trace: 'Generated face' },
    pictures: (width, height) => `${width} × ${height}`,
    picturesAt: (pictures, rate) => `${pictures} at ${rate} a second`,
    noOther: 'The other result has no such run.',
  },
  figures: {
    framesPerSecond: 'Frames a second',
    atMost: (rate) => `at most ${rate}, were they always there`,
    asFastAsItGoes: 'as fast as it goes',
    dropped: 'Dropped',
    ofFrames: (percent, frames) => `${percent} % of ${frames}`,
    captureToResult: 'Capture to result',
    endToCue: 'Movement’s end to cue',
    foundOf: (found, planted) => `${found} of ${planted} found`,
    start: 'Start-up',
    firstFace: (ms) => `first face after ${ms} ms`,
    noFace: 'no face seen',
    p95: '95 of 100 are quicker',
  },
  times: {
    heading: 'Where the time goes',
    note: 'How the times of the frames spread, on one scale for all; milliseconds. What is quicker than the browser’s clock ticks comes out as 0.',
    caption: 'Times of each step, in milliseconds',
    stage: 'Step',
    spread: 'Spread',
    max: 'max',
    names: {
      work: 'All in the worker',
      arrival: 'Camera and transfer',
      waiting: 'Waiting its turn',
      decode: 'Decoding',
      landmarks: 'Finding the face',
      crop: 'Cropping',
      patches: 'Skin patches',
      features: 'Features',
      classifier: 'Classifier',
      spotter: 'Spotting moments',
      delivery: 'To the page',
      paint: 'Cue on screen',
      'capture-to-result': 'Capture to result',
      'end-to-cue': 'Movement’s end to cue',
    },
  },
  timeline: {
    heading: 'Frame times as they went',
    median: 'middle of each step',
    longest: 'longest',
    drops: 'dropped',
    otherMedian: 'middle, the other',
    table: 'The same as a table',
    time: 'At, s',
    dropped: 'Dropped',
  },
  more: {
    heading: 'All other figures',
    measure: 'Measure',
    value: 'Value',
    names: {
      'frames-per-second': 'Frames a second',
      'most-frames-per-second': 'Frames a second at most',
      analysed: 'Frames analysed',
      dropped: 'Frames dropped',
      'dropped-share': 'Share dropped, %',
      doubled: 'Frames doubled',
      'face-share': 'Frames with a face, %',
      watched: 'Time watched, s',
      start: 'Start-up, ms',
      'first-face': 'First face, ms',
      'movements-planted': 'Movements planted',
      'movements-found': 'Movements found',
      'long-tasks': 'Tasks of the page over 50 ms',
      'longest-task': 'Longest of them, ms',
      'heap-at-start': 'Memory of the page at the start, MiB',
      'heap-at-end': 'Memory of the page at the end, MiB',
      'wasm-at-start': 'WASM memory at the start, MiB',
      'wasm-at-end': 'WASM memory at the end, MiB',
      'tensors-at-start': 'Tensors at the start',
      'tensors-at-end': 'Tensors at the end',
    },
  },
  grid: {
    heading: 'What can still be seen',
    note: 'How many of the movements planted into time that could be judged were found, by how long they lasted and how large they were.',
    caption: 'Movements found of those planted, by size and length',
    size: 'Size, of the distance between the eyes',
    judged: (percent, others) =>
      `${percent} % of the time could be judged. Moments that belong to no planted movement: ${others}.`,
    beside: 'Small: the other result.',
  },
  keep: {
    heading: 'Take it along',
    copy: 'Copy as Markdown',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Saving works.',
    json: 'Save as JSON',
    csv: 'Save as CSV',
  },
  compare: {
    heading: 'Compare',
    note: 'A result saved as JSON, from another device, browser or day.',
    open: 'Open another beside this one',
    openOther: 'Open a different one',
    remove: 'Remove the other',
    here: 'measured just now',
    reading: 'Below each figure stands the other one, and how many times as much this one is.',
    ratio: (ratio) => `× ${ratio}`,
    failures: {
      'too-large': 'This file is too large for a result.',
      'not-json': 'This file is no JSON, or it was cut off.',
      'not-a-benchmark': 'This file holds no result of this kind.',
      'newer-version': 'This result was saved by a newer Sotto; reload the page to get it.',
      damaged: 'This result is damaged, so nothing of it is shown.',
      unreadable: 'The browser could not read this file.',
    },
  },
  again: 'Measure again',
  changeSetUp: 'Change the set-up',
  measureHere: 'Measure this device',
};

const GERMAN: BenchmarkWords = {
  heading: 'Gerät messen',
  lead: 'Wie viele Bilder pro Sekunde hier ausgewertet werden, wie lange jeder Schritt dauert und wie kurze Bewegungen sich noch beurteilen lassen. Nichts verlässt diese Seite, und kein Bild wird behalten.',
  beforehand:
    'Schließ das Gerät ans Stromnetz an, beende andere Tabs und Programme und lass diesen Tab vorn.',
  source: 'Was ausgewertet wird',
  sources: {
    trace: {
      title: 'Ein erfundenes Gesicht',
      note: 'Ohne Kamera. Zahlen stehen an der Stelle von Bildern, darum wird das Finden des Gesichts nicht gemessen.',
    },
    camera: {
      title: 'Die Kamera',
      note: 'Der ganze Weg, von der Kamera bis zum Hinweis. Dein Browser fragt dich vorher.',
    },
    clip: {
      title: 'Ein eigenes Video',
      note: 'Jedes Bild eines Videos von einem Gesicht, so schnell es geht.',
    },
  },
  camera: {
    length: 'Wie lange',
    lengths: { 20: '20 s', 60: '1 min', 300: '5 min' },
    size: 'Größe des Bildes',
    sizes: { 480: '640 × 480', 720: '1280 × 720', 1080: '1920 × 1080' },
    rate: 'Bilder pro Sekunde',
    rates: { 15: '15', 30: '30', 60: '60' },
    mayDiffer: 'Die Kamera liefert vielleicht etwas anderes; im Ergebnis steht, was sie geliefert hat.',
  },
  clip: { choose: 'Video wählen', chooseOther: 'Ein anderes wählen', none: 'Noch keines gewählt' },
  backends: 'Rechnen mit',
  backendsNote: 'Je ein Durchgang. Das einfache Skript ist langsam und braucht seine Zeit.',
  sensitivity: {
    title: 'Auch messen, welche Bewegungen noch zu sehen sind',
    note: 'Erzeugte Bewegungen vieler Größen und Längen, zu den Bildzeiten dieses Geräts. Bei Kamera oder Video werden sie in das eingestreut, was an diesem Gesicht gemessen wurde.',
  },
  start: 'Starten',
  needsBackend: 'Wähle mindestens einen Rechenweg.',
  needsClip: 'Wähle zuerst ein Video.',
  openSaved: 'Gespeichertes Ergebnis öffnen',
  showLast: 'Letztes Ergebnis zeigen',
  tabHidden:
    'Es hat aufgehört, als dieser Tab nicht mehr vorn war: Verdeckte Tabs werden gebremst. Starte neu, wann du magst.',
  running: {
    heading: 'Messung läuft',
    parts: {
      starting: 'Die Auswertung startet',
      'warming-up': 'Warmlaufen',
      measuring: 'Jedes Bild wird gestoppt',
      latency: 'Von einer Bewegung bis zum Hinweis',
      sensitivity: 'Bewegungen vieler Größen und Längen werden eingestreut',
    },
    run: (number, of) => `Durchgang ${number} von ${of}`,
    progress: 'Wie weit es ist',
    rate: 'Bilder pro Sekunde',
    work: 'ms für das letzte Bild',
    stay: 'Lass diesen Tab vorn.',
    lookAt: 'Schau in die Kamera wie sonst auch.',
    light: 'Das Licht rechts ist der Hinweis, gemalt, um ihn zu stoppen.',
    cancel: 'Abbrechen',
  },
  failed: {
    again: 'Noch einmal versuchen',
    setUp: 'Zurück zur Auswahl',
    backendUnavailable: 'Der gewählte Rechenweg funktioniert auf diesem Gerät nicht.',
  },
  result: {
    heading: 'Dieses Gerät',
    headingOpened: 'Ein gespeichertes Ergebnis',
    headingBeside: 'Zwei Ergebnisse nebeneinander',
    notMeasured: 'Welche Bewegungen noch zu sehen sind, wurde nicht gemessen.',
    faces: {
      seen: 'Erprobt mit erzeugten Bewegungen, eingestreut in das, was an dem gesehenen Gesicht gemessen wurde.',
      generated:
        'Erprobt an einem erfundenen Gesicht, das ruhiger und sauberer ist als jedes echte: Rechne bei deinem mit weniger. Mit der Kamera gemessen, zeigt sich mehr.',
    },
    cores: (count) => `${count} Kerne`,
    memory: (gibibytes) => `${gibibytes} GiB`,
    memoryAtLeast: (gibibytes) => `${gibibytes} GiB oder mehr`,
    graphics: { hardware: 'Grafikchip', software: 'nachgebildete Grafik', none: 'kein WebGL' },
    model: (version) => `Bewegungsmodell ${version}`,
    runTitle: (source, backend) => `${source}, ${backend}`,
    sources: { camera: 'Kamera', clip: 'Video', trace: 'Erfundenes Gesicht' },
    pictures: (width, height) => `${width} × ${height}`,
    picturesAt: (pictures, rate) => `${pictures}, ${rate} pro Sekunde`,
    noOther: 'Das andere Ergebnis hat keinen solchen Durchgang.',
  },
  figures: {
    framesPerSecond: 'Bilder pro Sekunde',
    atMost: (rate) => `höchstens ${rate}, wären immer welche da`,
    asFastAsItGoes: 'so schnell es geht',
    dropped: 'Ausgelassen',
    ofFrames: (percent, frames) => `${percent} % von ${frames}`,
    captureToResult: 'Aufnahme bis Ergebnis',
    endToCue: 'Bewegungsende bis Hinweis',
    foundOf: (found, planted) => `${found} von ${planted} gefunden`,
    start: 'Anlaufen',
    firstFace: (ms) => `erstes Gesicht nach ${ms} ms`,
    noFace: 'kein Gesicht gesehen',
    p95: '95 von 100 sind schneller',
  },
  times: {
    heading: 'Wohin die Zeit geht',
    note: 'Wie sich die Zeiten der Bilder verteilen, alle auf einer Skala; Millisekunden. Was schneller ist, als die Uhr des Browsers tickt, steht als 0 da.',
    caption: 'Zeiten jedes Schritts, in Millisekunden',
    stage: 'Schritt',
    spread: 'Verteilung',
    max: 'max.',
    names: {
      work: 'Alles im Worker',
      arrival: 'Kamera und Übergabe',
      waiting: 'Warten',
      decode: 'Dekodieren',
      landmarks: 'Gesicht finden',
      crop: 'Zuschneiden',
      patches: 'Hautfelder',
      features: 'Merkmale',
      classifier: 'Klassifikator',
      spotter: 'Momente finden',
      delivery: 'Zur Seite',
      paint: 'Hinweis am Schirm',
      'capture-to-result': 'Aufnahme bis Ergebnis',
      'end-to-cue': 'Bewegungsende bis Hinweis',
    },
  },
  timeline: {
    heading: 'Bildzeiten im Verlauf',
    median: 'Mitte jedes Abschnitts',
    longest: 'längste',
    drops: 'ausgelassen',
    otherMedian: 'Mitte, das andere',
    table: 'Dasselbe als Tabelle',
    time: 'Bei, s',
    dropped: 'Ausgelassen',
  },
  more: {
    heading: 'Alle weiteren Zahlen',
    measure: 'Maß',
    value: 'Wert',
    names: {
      'frames-per-second': 'Bilder pro Sekunde',
      'most-frames-per-second': 'Bilder pro Sekunde, höchstens',
      analysed: 'Ausgewertete Bilder',
      dropped: 'Ausgelassene Bilder',
      'dropped-share': 'Anteil ausgelassen, %',
      doubled: 'Doppelte Bilder',
      'face-share': 'Bilder mit Gesicht, %',
      watched: 'Gemessene Zeit, s',
      start: 'Anlaufen, ms',
      'first-face': 'Erstes Gesicht, ms',
      'movements-planted': 'Eingestreute Bewegungen',
      'movements-found': 'Gefundene Bewegungen',
      'long-tasks': 'Aufgaben der Seite über 50 ms',
      'longest-task': 'Die längste davon, ms',
      'heap-at-start': 'Speicher der Seite am Anfang, MiB',
      'heap-at-end': 'Speicher der Seite am Ende, MiB',
      'wasm-at-start': 'WASM-Speicher am Anfang, MiB',
      'wasm-at-end': 'WASM-Speicher am Ende, MiB',
      'tensors-at-start': 'Tensoren am Anfang',
      'tensors-at-end': 'Tensoren am Ende',
    },
  },
  grid: {
    heading: 'Was noch zu sehen ist',
    note: 'Wie viele der Bewegungen gefunden wurden, die in beurteilbare Zeit eingestreut waren, nach ihrer Dauer und ihrer Größe.',
    caption: 'Gefundene von den eingestreuten Bewegungen, nach Größe und Dauer',
    size: 'Größe, gemessen am Augenabstand',
    judged: (percent, others) =>
      `${percent} % der Zeit ließen sich beurteilen. Momente, die zu keiner eingestreuten Bewegung gehören: ${others}.`,
    beside: 'Klein: das andere Ergebnis.',
  },
  keep: {
    heading: 'Mitnehmen',
    copy: 'Als Markdown kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Speichern geht.',
    json: 'Als JSON speichern',
    csv: 'Als CSV speichern',
  },
  compare: {
    heading: 'Vergleichen',
    note: 'Mit einem als JSON gespeicherten Ergebnis von einem anderen Gerät, Browser oder Tag.',
    open: 'Ein anderes daneben öffnen',
    openOther: 'Ein weiteres öffnen',
    remove: 'Das andere entfernen',
    here: 'eben gemessen',
    reading: 'Unter jeder Zahl steht die andere, und das Wievielfache davon diese ist.',
    ratio: (ratio) => `× ${ratio}`,
    failures: {
      'too-large': 'Diese Datei ist zu groß für ein Ergebnis.',
      'not-json': 'Diese Datei ist kein JSON, oder sie wurde abgeschnitten.',
      'not-a-benchmark': 'Diese Datei enthält kein solches Ergebnis.',
      'newer-version':
        'Dieses Ergebnis hat ein neueres Sotto gespeichert; lade die Seite neu, um es zu bekommen.',
      damaged: 'Dieses Ergebnis ist beschädigt, darum wird nichts davon gezeigt.',
      unreadable: 'Der Browser konnte diese Datei nicht lesen.',
    },
  },
  again: 'Noch einmal messen',
  changeSetUp: 'Auswahl ändern',
  measureHere: 'Dieses Gerät messen',
};

export const BENCHMARK_WORDS: Readonly<Record<Language, BenchmarkWords>> = { en: ENGLISH, de: GERMAN };
