import type { FacePart } from '../../../contracts/face-part.ts';
import type { Language } from '../../../contracts/language.ts';
import type { BackendChoice } from '../../../contracts/perception.ts';
import type { Sensitivity } from '../../../contracts/sensitivity.ts';
import type { KeptHere } from '../../../storage/kept-here.ts';
import type { CueChannel, ThemeChoice } from '../../../settings/settings.ts';

export interface ChoiceWords {
  readonly title: string;
  readonly note: string;
}

export interface SettingsWords {
  readonly heading: string;
  readonly lead: string;
  readonly backToReview: string;
  readonly notRemembered: string;
  readonly picture: {
    readonly heading: string;
    readonly camera: string;
    readonly anyCamera: string;
    readonly absentCamera: string;
    readonly cameraNote: string;
    readonly camerasUnknown: string;
    readonly mirror: ChoiceWords;
  };
  readonly noticing: {
    readonly heading: string;
    readonly sensitivity: string;
    readonly sensitivityNote: string;
    readonly sensitivities: Readonly<Record<Sensitivity, string>>;
    readonly price: (perMinute: string) => string;
    readonly untuned: string;
    readonly stricter: (points: string) => string;
    readonly opener: (points: string) => string;
    readonly takeBack: string;
    readonly parts: string;
    readonly partsNote: string;
    readonly partNames: Readonly<Record<FacePart, string>>;
    readonly allOff: string;
  };
  readonly cues: {
    readonly heading: string;
    readonly channel: string;
    readonly channels: Readonly<Record<CueChannel, ChoiceWords>>;
    readonly tryIt: string;
    readonly budget: string;
    readonly budgetNote: string;
    readonly quietFirstMinute: ChoiceWords;
  };
  readonly page: {
    readonly heading: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<ThemeChoice, string>>;
  };
  readonly computing: {
    readonly heading: string;
    readonly backend: string;
    readonly backends: Readonly<Record<BackendChoice, ChoiceWords>>;
  };
  readonly deletion: {
    readonly heading: string;
    readonly note: string;
    readonly ask: string;
    readonly confirmHeading: string;
    readonly confirmNote: string;
    readonly confirm: string;
    readonly keep: string;
    readonly doneHeading: string;
    readonly doneNote: string;
    readonly leftHeading: string;
    readonly leftNote: string;
    readonly what: string;
    readonly before: string;
    readonly now: string;
    readonly pieces: Readonly<Record<keyof KeptHere, string>>;
    readonly none: string;
    readonly unknown: string;
  };
}

const ENGLISH: SettingsWords = {
  heading: 'Settings',
  lead: 'Each choice holds at once. It is remembered in this browser, and nowhere else.',
  backToReview: 'Back to the review',
  notRemembered: 'This browser keeps nothing for this page: your choices hold until you close it.',
  picture: {
    heading: 'The picture',
    camera: 'Camera',
    anyCamera: 'Whichever the browser offers',
    absentCamera: 'The one chosen before, not connected now',
    cameraNote: 'If it is not connected, another one takes its place.',
    camerasUnknown: 'Once you have allowed the camera, you can choose here among several.',
    mirror: { title: 'Mirror', note: 'Picture and drawing move with you, as in a mirror.' },
  },
  noticing: {
    heading: 'What is noticed',
    sensitivity: 'How clear a movement must be',
    sensitivityNote:
      'On average, in film of five people at rest, in motion and talking. While you talk, it may be twice as many.',
    sensitivities: {
      clear: 'Only what is clear',
      balanced: 'A balance',
      everything: 'Everything',
    },
    price: (perMinute) => `About ${perMinute} a minute that may not be real`,
    untuned:
      'When you say in a review whether a movement was real, this adjusts a little. So far it has not.',
    stricter: (points) => `Your answers in reviews have made this stricter by ${points} points out of 100.`,
    opener: (points) => `Your answers in reviews have made this more open by ${points} points out of 100.`,
    takeBack: 'Take it back',
    parts: 'Parts of the face',
    partsNote: 'Switch off what should not be noticed. No reason needed.',
    partNames: { brows: 'Brows', eyes: 'Eyelids', nose: 'Nose', mouth: 'Mouth', chin: 'Chin' },
    allOff: 'All parts are switched off: nothing will be noticed.',
  },
  cues: {
    heading: 'Cues',
    channel: 'How a cue reaches you',
    channels: {
      words: { title: 'Light and words', note: 'A glow at the edge of the window, with a few words' },
      glow: { title: 'Light only', note: 'The glow, without words' },
      tone: { title: 'A low tone', note: 'Quiet and short; headphones help' },
      vibration: { title: 'Vibration', note: 'On phones that can; elsewhere nothing happens' },
      none: { title: 'Nothing meanwhile', note: 'Only the review tells, afterwards' },
    },
    tryIt: 'Try it',
    budget: 'Cues a minute, at most',
    budgetNote: 'Often there are fewer, or none.',
    quietFirstMinute: { title: 'A quiet first minute', note: 'No cue until you have begun in peace.' },
  },
  page: {
    heading: 'This page',
    language: 'Language',
    theme: 'Light or dark',
    themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  },
  computing: {
    heading: 'Computing',
    backend: 'Compute with',
    backends: {
      auto: {
        title: 'Best available',
        note: 'The graphics chip where WebGL runs on one, else the processor.',
      },
      webgl: { title: 'Graphics (WebGL)', note: 'If it does not work here, the page says so.' },
      wasm: { title: 'Processor (WASM)', note: 'Works in nearly every browser.' },
      cpu: { title: 'Plain script (CPU)', note: 'Slow; meant for comparing.' },
    },
  },
  deletion: {
    heading: 'What is kept on this computer',
    note: 'Your settings, the sessions you chose to keep, and the files for use without a network. One step removes it all.',
    ask: 'Delete everything',
    confirmHeading: 'Delete all of it?',
    confirmNote: 'It cannot be brought back. Sessions can be exported first, under Kept sessions.',
    confirm: 'Yes, delete it all',
    keep: 'No, keep it',
    doneHeading: 'Everything is deleted',
    doneNote: 'Looked up again just now, in this browser’s storage.',
    leftHeading: 'Not everything could be deleted',
    leftNote: 'Another tab may still use it. Close the other tabs with this page, then delete once more.',
    what: 'What',
    before: 'Before',
    now: 'Now',
    pieces: {
      settings: 'Remembered settings',
      sessions: 'Kept sessions',
      files: 'Files for use without a network',
      workers: 'Helper for use without a network',
    },
    none: 'none',
    unknown: 'in use',
  },
};

const GERMAN: SettingsWords = {
  heading: 'Einstellungen',
  lead: 'Was du wählst, gilt sofort. Gemerkt wird es in diesem Browser und nirgendwo sonst.',
  backToReview: 'Zurück zum Rückblick',
  notRemembered: 'Dieser Browser behält nichts für diese Seite: Deine Wahl gilt, bis du sie schließt.',
  picture: {
    heading: 'Das Bild',
    camera: 'Kamera',
    anyCamera: 'Die, die der Browser anbietet',
    absentCamera: 'Die zuletzt gewählte, gerade nicht angeschlossen',
    cameraNote: 'Ist sie nicht angeschlossen, springt eine andere ein.',
    camerasUnknown: 'Sobald du die Kamera erlaubt hast, kannst du hier unter mehreren wählen.',
    mirror: { title: 'Spiegeln', note: 'Bild und Zeichnung bewegen sich mit dir wie im Spiegel.' },
  },
  noticing: {
    heading: 'Was bemerkt wird',
    sensitivity: 'Wie deutlich eine Bewegung sein muss',
    sensitivityNote:
      'Im Mittel, in Filmen von fünf Menschen in Ruhe, in Bewegung und beim Reden. Während du redest, können es doppelt so viele sein.',
    sensitivities: {
      clear: 'Nur, was deutlich ist',
      balanced: 'Ausgewogen',
      everything: 'Alles',
    },
    price: (perMinute) => `Etwa ${perMinute} pro Minute, die vielleicht gar nicht da waren`,
    untuned:
      'Wenn du im Rückblick sagst, ob eine Bewegung echt war, passt sich dies ein wenig an. Bisher ist das nicht geschehen.',
    stricter: (points) =>
      `Deine Antworten im Rückblick haben dies um ${points} von 100 Punkten strenger gemacht.`,
    opener: (points) =>
      `Deine Antworten im Rückblick haben dies um ${points} von 100 Punkten offener gemacht.`,
    takeBack: 'Zurücknehmen',
    parts: 'Teile des Gesichts',
    partsNote: 'Schalte aus, was nicht bemerkt werden soll. Ein Grund ist nicht nötig.',
    partNames: { brows: 'Brauen', eyes: 'Lider', nose: 'Nase', mouth: 'Mund', chin: 'Kinn' },
    allOff: 'Alle Teile sind ausgeschaltet: Es wird nichts bemerkt.',
  },
  cues: {
    heading: 'Hinweise',
    channel: 'Wie dich ein Hinweis erreicht',
    channels: {
      words: { title: 'Licht und Worte', note: 'Ein Leuchten am Fensterrand, mit ein paar Worten' },
      glow: { title: 'Nur Licht', note: 'Das Leuchten, ohne Worte' },
      tone: { title: 'Ein tiefer Ton', note: 'Leise und kurz; Kopfhörer helfen' },
      vibration: { title: 'Vibration', note: 'Auf Handys, die es können; anderswo geschieht nichts' },
      none: { title: 'Zwischendurch nichts', note: 'Erst der Rückblick erzählt davon' },
    },
    tryIt: 'Ausprobieren',
    budget: 'Hinweise pro Minute, höchstens',
    budgetNote: 'Oft sind es weniger oder gar keine.',
    quietFirstMinute: {
      title: 'Eine stille erste Minute',
      note: 'Kein Hinweis, bis du in Ruhe angefangen hast.',
    },
  },
  page: {
    heading: 'Diese Seite',
    language: 'Sprache',
    theme: 'Hell oder dunkel',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  },
  computing: {
    heading: 'Rechnen',
    backend: 'Rechnen mit',
    backends: {
      auto: {
        title: 'Dem Besten, was da ist',
        note: 'Mit dem Grafikchip, wo WebGL darauf läuft, sonst mit dem Prozessor.',
      },
      webgl: { title: 'Grafik (WebGL)', note: 'Geht es hier nicht, sagt die Seite es dir.' },
      wasm: { title: 'Prozessor (WASM)', note: 'Geht in fast jedem Browser.' },
      cpu: { title: 'Einfaches Skript (CPU)', note: 'Langsam; zum Vergleichen gedacht.' },
    },
  },
  deletion: {
    heading: 'Was auf diesem Computer liegt',
    note: 'Deine Einstellungen, die Sitzungen, die du behalten wolltest, und die Dateien für den Betrieb ohne Netz. Ein Schritt entfernt alles.',
    ask: 'Alles löschen',
    confirmHeading: 'Wirklich alles löschen?',
    confirmNote:
      'Es lässt sich nicht zurückholen. Sitzungen kannst du vorher unter „Behaltene Sitzungen“ exportieren.',
    confirm: 'Ja, alles löschen',
    keep: 'Nein, behalten',
    doneHeading: 'Alles ist gelöscht',
    doneNote: 'Gerade noch einmal im Speicher dieses Browsers nachgesehen.',
    leftHeading: 'Nicht alles ließ sich löschen',
    leftNote:
      'Vielleicht benutzt es noch ein anderer Tab. Schließ die anderen Tabs mit dieser Seite und lösche dann noch einmal.',
    what: 'Was',
    before: 'Vorher',
    now: 'Jetzt',
    pieces: {
      settings: 'Gemerkte Einstellungen',
      sessions: 'Behaltene Sitzungen',
      files: 'Dateien für den Betrieb ohne Netz',
      workers: 'Helfer für den Betrieb ohne Netz',
    },
    none: 'nichts',
    unknown: 'in Gebrauch',
  },
};

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = { en: ENGLISH, de: GERMAN };
