import type { SettingsWords } from './words-type.ts';

export const GERMAN: SettingsWords = {
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
    falseCues: 'Wie oft ein Hinweis falsch sein darf',
    falseCuesNote:
      'Falsch ist ein Hinweis, wenn sich dein Gesicht nicht so bewegt hat, wie er sagt. Deine eigenen kurzen Bewegungen zählen nicht als falsch: Sie kommen hinzu.',
    rates: {
      0.1: { title: 'Etwa einmal in zehn Minuten', note: 'Bemerkt nur, was deutlich ist.' },
      0.5: {
        title: 'Etwa einmal in zwei Minuten',
        note: 'Bemerkt auch schwächere Bewegungen.',
      },
      2: { title: 'Etwa einmal in einer halben Minute', note: 'Bemerkt am meisten.' },
    },
    price: (perMinute) => `Gemessen: ${perMinute} pro Minute.`,
    unpriced: 'Wie oft es wirklich ist, wurde noch nicht gemessen.',
    priceNote:
      'Gemessen in Filmen anderer Menschen, so wie sie aufgenommen wurden; manche davon können echt sein.',
    untuned:
      'Wenn du im Rückblick sagst, ob eine Bewegung echt war, passt sich dies ein wenig an. Bisher ist das nicht geschehen.',
    rarer: (interval) =>
      `Deine Antworten im Rückblick haben dies seltener gemacht: etwa einmal in ${interval}.`,
    oftener: (interval) =>
      `Deine Antworten im Rückblick haben dies häufiger gemacht: etwa einmal in ${interval}.`,
    rarest: (interval) =>
      `Nach deinen Antworten im Rückblick dürfte es noch seltener sein; seltener als etwa einmal in ${interval} geht nicht.`,
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
    note: 'Deine Einstellungen, die Sitzungen und Übungen, die du behalten wolltest, und die Dateien für den Betrieb ohne Netz. Ein Schritt entfernt alles.',
    ask: 'Alles löschen',
    confirmHeading: 'Wirklich alles löschen?',
    confirmNote:
      'Es lässt sich nicht zurückholen. Sitzungen und Übungen kannst du vorher unter „Was behalten ist“ sichern.',
    confirm: 'Ja, alles löschen',
    keep: 'Nein, behalten',
    doneHeading: 'Alles ist gelöscht',
    doneNote: 'Gerade noch einmal im Speicher dieses Browsers nachgesehen.',
    leftHeading: 'Nicht alles ließ sich löschen',
    leftNote:
      'Vielleicht benutzt es noch ein anderer Tab, oder eine Einstellung des Browsers hält diese Seite davon fern. Schließ die anderen Tabs mit dieser Seite und lösche dann noch einmal.',
    what: 'Was',
    before: 'Vorher',
    now: 'Jetzt',
    pieces: {
      settings: 'Gemerkte Einstellungen',
      sessions: 'Behaltene Sitzungen',
      exercises: 'Behaltene Übungen',
      files: 'Dateien für den Betrieb ohne Netz',
      workers: 'Helfer für den Betrieb ohne Netz',
    },
    none: 'nichts',
    unknown: 'in Gebrauch',
  },
};
