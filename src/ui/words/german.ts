import type { Words } from './words-type.ts';
import { decimalIn } from './decimal.ts';

const BROWSER_REFUSED = 'Die Kamera wurde nicht erlaubt';

export const GERMAN: Words = {
  name: 'Sotto',
  decimal: decimalIn('de'),
  start: {
    heading: 'Bemerke, was vorüberzieht. Antworte behutsam.',
    lead: 'Sotto schaut über deine Kamera auf ein Gesicht und bemerkt Bewegungen, die kürzer als eine halbe Sekunde sind. Ab und zu gibt es dir ein paar leise Worte: innehalten, nachfragen oder es vorbeigehen lassen.',
    practise: 'Üben',
    practiseLine: 'Probe allein einen Vortrag oder ein schwieriges Gespräch und sieh danach darauf zurück.',
    answer: 'Die Antwort üben',
    answerLine:
      'Kurze Szenen: Ein Gesicht bewegt sich einen Moment lang. Ist das zu verwenden, und wenn ja, wie?',
    selfTest: 'Technik prüfen',
    selfTestLine: 'In etwa einer Minute zeigen zehn kleine Bewegungen, was Kamera und Licht sehen lassen.',
    workshop: 'Workshop',
    workshopLine: 'Zeig es einer Gruppe: eine Person, die zustimmt, als Strichzeichnung, und nichts bleibt.',
    benchmark: 'Gerät messen',
    benchmarkLine:
      'Wie schnell es hier läuft und wie kurze Bewegungen es noch beurteilt. Etwa eine Minute, ohne Kamera.',
    exercises: 'Ohne Kamera',
    eye: 'Das Auge üben',
    eyeLine: 'Wo hat es sich bewegt? Ein gezeichnetes Gesicht, kürzer und kleiner, je mehr du siehst.',
    kept: 'Was behalten ist',
    openClip: 'Ein Video öffnen',
    watchTrace: 'Das eingebaute Beispiel ansehen',
    cameraNote: 'Dein Browser fragt dich vorher. Bei Pause geht die Kamera aus.',
    promises: [
      {
        title: 'Was es sieht',
        text: 'Kleine Bewegungen von Brauen, Lidern, Nase und Mund: wo sie waren und wie lange sie dauerten.',
      },
      {
        title: 'Was es niemals tut',
        text: 'Es sagt nie, was eine Bewegung bedeutet, woher sie kam oder wem sie galt.',
      },
      {
        title: 'Was hier bleibt',
        text: 'Alles. Nichts verlässt diesen Computer, und kein Bild wird behalten. Kein Konto, kein Hochladen.',
      },
      {
        title: 'Wie weit du ihm trauen kannst',
        text: 'Es ist kein Lügendetektor. Es irrt sich oft: Es übersieht mehr Bewegungen, als es findet, und sieht welche, die nicht da waren. Solange du sprichst, beurteilt es die Brauen nur einen Teil der Zeit, Mund und Kinn selten.',
      },
    ],
    meshNote: 'Ein erfundenes Gesicht, aus Zahlen gezeichnet',
    meshHold: 'Stillhalten',
    meshMove: 'Bewegen lassen',
  },
  opening: {
    asking: 'Dein Browser fragt nach der Kamera',
    askingSlow:
      'Es fehlt noch eine Antwort. Die Frage steht in der Nähe der Adresszeile oder hinter diesem Fenster.',
    loading: 'Wird geladen, nur dieses eine Mal',
    parts: { runtime: 'Das Rechenwerk', landmarker: 'Ein Gesicht finden', model: 'Bewegungen bemerken' },
    amount: (loaded, total) => `${loaded} von ${total} MB`,
    meanwhile:
      'Leertaste macht Pause. H blendet das Bild aus. M macht fünf Minuten still. Esc beendet die Sitzung.',
    cancel: 'Abbrechen',
  },
  watching: {
    heading: {
      camera: 'Üben mit der Kamera',
      clip: 'Das Video wird durchgesehen',
      trace: 'Das eingebaute Beispiel',
    },
    cameraOn: 'Kamera an, nur auf diesem Gerät',
    cameraOff: 'Kamera aus',
    clipMark: 'Dein Video, nur auf diesem Gerät',
    traceMark: 'Erzeugte Zahlen, keine Kamera',
    pause: 'Pause',
    resume: 'Weiter',
    end: 'Beenden',
    hidePicture: 'Bild aus',
    showPicture: 'Bild an',
    hush: 'Still',
    unhush: 'Nicht still',
    keys: 'Tasten',
    details: 'Details',
    paused: 'Pause',
    pausedHint: 'Die Kamera ist aus. Sie geht erst wieder an, wenn du es möchtest.',
    picture: 'Das Bild deiner Kamera',
    strip: 'Die letzte Minute: kurze Bewegungen als Striche, nicht beurteilte Zeit schraffiert',
    stripNow: 'jetzt',
    stripThen: 'vor 1 Minute',
  },
  practice: {
    previous: 'Zurück',
    next: 'Weiter',
    place: (at, of) => `${at} von ${of}`,
    left: (time) => `noch ${time}`,
  },
  quality: {
    waiting: 'Gleich kommt das erste Bild',
    well: 'Licht, Abstand und Blickwinkel passen',
    dim: 'Gut genug zu sehen; mehr Licht würde helfen',
    far: 'Gut genug zu sehen; etwas näher würde helfen',
    reasons: {
      'no-new-picture': {
        line: 'Es kommt kein neues Bild',
        meanwhile: 'kein neues Bild kommt',
        hint: 'Es wird nichts beurteilt, bis eines kommt.',
        short: 'kein neues Bild',
      },
      'black-picture': {
        line: 'Das Bild ist schwarz',
        meanwhile: 'das Bild schwarz ist',
        hint: 'Öffne die Blende der Kamera oder mach Licht.',
        short: 'schwarzes Bild',
      },
      'no-face': {
        line: 'Kein Gesicht im Bild',
        meanwhile: 'kein Gesicht im Bild ist',
        hint: 'Es wird nichts beurteilt, bis wieder eines da ist.',
        short: 'kein Gesicht',
      },
      'second-person': {
        line: 'Noch jemand ist im Bild',
        meanwhile: 'noch jemand im Bild ist',
        hint: 'Wird nicht beurteilt, bis du allein bist.',
        short: 'zweite Person',
      },
      'turned-away': {
        line: 'Abgewandt',
        meanwhile: 'du abgewandt bist',
        hint: 'Es wird nichts beurteilt, bis du zur Kamera schaust.',
        short: 'abgewandt',
      },
      'too-small': {
        line: 'Zu weit weg zum Beurteilen',
        meanwhile: 'du zu weit weg bist',
        hint: 'Komm etwas näher.',
        short: 'zu weit weg',
      },
      'too-dark': {
        line: 'Zu dunkel zum Beurteilen',
        meanwhile: 'es zu dunkel ist',
        hint: 'Eine Lampe oder ein Fenster vor dir hilft.',
        short: 'zu dunkel',
      },
      'low-frame-rate': {
        line: 'Zu wenige Bilder pro Sekunde',
        meanwhile: 'zu wenige Bilder kommen',
        hint: 'Wird nicht beurteilt. Mehr Licht kann helfen.',
        short: 'zu wenige Bilder',
      },
      'frame-gap': {
        line: 'Ein paar Bilder fehlten',
        meanwhile: 'Bilder fehlen',
        hint: 'Es geht weiter.',
        short: 'Bilder fehlen',
      },
      settling: {
        line: 'Eingewöhnen',
        meanwhile: 'es sich eingewöhnt',
        hint: 'Ein paar Sekunden, um dieses Gesicht kennenzulernen.',
        short: 'Eingewöhnen',
      },
      'head-motion': {
        line: 'Der Kopf bewegt sich',
        meanwhile: 'dein Kopf sich bewegt',
        hint: 'Solange wird nichts beurteilt.',
        short: 'Kopf bewegt',
      },
      restless: {
        line: 'Vieles bewegt sich',
        meanwhile: 'sich dort vieles bewegt',
        hint: 'Eine kurze Bewegung wäre davon nicht zu unterscheiden.',
        short: 'viel Bewegung',
      },
      'speech-lower-face': {
        line: 'Es wird gesprochen',
        meanwhile: 'du sprichst',
        hint: 'Solange wird nichts beurteilt.',
        short: 'Sprechen',
      },
      'blink-lids': {
        line: 'Blinzeln',
        meanwhile: 'du blinzelst',
        hint: 'Solange wird nichts beurteilt.',
        short: 'Blinzeln',
      },
    },
    stillFace: {
      question: 'Ein zweites Gesicht bewegt sich nicht: ein Bild oder jemand?',
      picture: 'Ein Bild',
      somebody: 'Jemand',
    },
    cameraAgain: 'Die Kamera neu nehmen',
    parts: { brows: 'Brauen', lids: 'Lider', 'mid-face': 'Nase und Wangen', mouth: 'Mund und Kinn' },
    notJudged: (parts, meanwhile) => `${parts} nicht beurteilt, solange ${meanwhile}`,
    onlyJudged: (parts, meanwhile) => `Nur ${parts} beurteilt, solange ${meanwhile}`,
    nothingJudged: (meanwhile) => `Nichts beurteilt, solange ${meanwhile}`,
    and: (one, other) => `${one} und ${other}`,
    notices: {
      hidden: 'Pause, solange dieser Tab verdeckt ist',
      'carrying-on': 'Es war Pause, solange der Tab verdeckt war; jetzt geht es weiter',
      'camera-muted': 'Die Kamera liefert gerade kein Bild',
      restarting: 'Die Auswertung ist stehen geblieben und wird neu gestartet',
      restarted: 'Die Auswertung läuft wieder',
      hushed: 'Still für fünf Minuten',
      unhushed: 'Meldet sich wieder',
    },
  },
  details: {
    camera: 'Kamera',
    numberedCamera: (number) => `Kamera ${number}`,
    runsOn: (backend, reason) => `Rechnet mit: ${backend}, ${reason}`,
    backendReasons: {
      'asked-for': 'in den Einstellungen gewählt',
      'hardware-webgl': 'weil der Grafikchip WebGL ausführt',
      'emulated-webgl': 'weil WebGL hier nur nachgebildet wird',
      'no-webgl': 'weil dieser Browser dafür kein WebGL2 anbietet',
      'no-webassembly': 'weil dieser Browser kein WebAssembly ausführt',
      'context-lost': 'weil der Grafikprozessor nicht mehr zur Verfügung stand',
    },
    backendChoice: 'Rechnen mit',
    backends: {
      auto: 'Dem Besten, was da ist',
      webgl: 'Grafik (WebGL)',
      wasm: 'Prozessor (WASM)',
      cpu: 'Einfaches Skript (CPU)',
    },
    falseCuesChoice: 'Falsche Hinweise',
    falseCues: {
      0.1: 'Etwa einmal in zehn Minuten',
      0.5: 'Etwa einmal in zwei Minuten',
      2: 'Etwa einmal in einer halben Minute',
    },
    rate: 'Ausgewertete Bilder pro Sekunde',
    lost: 'Bilder ausgelassen, doppelt',
    light: 'Licht auf dem Gesicht',
    eyes: 'Abstand der Augen',
    turned: 'Kopf gedreht, geneigt',
    model: 'Bewegungsmodell',
  },
  about: (seconds) => `etwa ${seconds} s`,
  interval: { seconds: (number) => `${number} Sekunden`, minutes: (number) => `${number} Minuten` },
  help: {
    title: 'Tasten',
    keys: [
      { key: 'Leertaste', does: 'Pause machen und weitermachen' },
      { key: 'H', does: 'Bild ausblenden oder zeigen' },
      { key: 'N', does: 'Nächste Zeile zum Sprechen' },
      { key: 'M', does: 'Fünf Minuten still sein' },
      { key: 'P', does: 'Pause, im Workshop' },
      { key: 'R', does: 'Nächste Person, im Workshop' },
      { key: 'Esc', does: 'Beenden oder dies hier schließen' },
      { key: '?', does: 'Diese Tasten zeigen' },
    ],
    close: 'Schließen',
  },
  problemHeading: 'Noch nicht',
  keepNumbers: {
    notKept: 'Diese Zahlen gibt es nur in diesem Fenster; mit ihm sind sie weg.',
    keep: 'Diese Zahlen auf diesem Computer behalten',
    kept: 'In diesem Browser behalten und sonst nirgends, bis du es löschst.',
    failed: 'Diese Zahlen sind nicht behalten worden: Der Speicher des Browsers hat sie nicht angenommen.',
    all: 'Was behalten ist',
  },
  backToStart: 'Zurück zum Anfang',
  takeAlong: 'Eines zum Mitnehmen',
  reviewSoFar: 'Ansehen, was schon da ist',
  cameraAppeared: 'Jetzt ist eine Kamera da.',
  problems: {
    'insecure-page': {
      sentence:
        'Kameras gehen nur auf sicheren Seiten: Öffne diese Seite über https oder auf localhost, oder sieh dir hier ein Video an.',
      button: 'Ein Video öffnen',
      remedy: 'open-clip',
    },
    'no-camera-here': {
      sentence:
        'Der eingebaute Browser dieser App gibt die Kamera nicht frei: Öffne die Seite in deinem gewohnten Browser.',
      button: 'Ein Video öffnen',
      remedy: 'open-clip',
    },
    declined: {
      sentence: `${BROWSER_REFUSED}, und das ist in Ordnung; frag noch einmal oder mach mit einem Video weiter.`,
      button: 'Noch einmal fragen',
      remedy: 'use-camera',
    },
    dismissed: {
      sentence: 'Die Frage wurde ohne Antwort geschlossen.',
      button: 'Noch einmal fragen',
      remedy: 'use-camera',
    },
    'blocked-before': {
      sentence: `${BROWSER_REFUSED}, und dein Browser hat sich das gemerkt: Erlaube sie über das Zeichen neben der Adresse und versuch es noch einmal.`,
      button: 'Noch einmal versuchen',
      remedy: 'use-camera',
    },
    'blocked-by-system': {
      sentence:
        'Dein System gibt diesem Browser die Kamera nicht: Erlaube sie in den Datenschutzeinstellungen des Systems und versuch es noch einmal.',
      button: 'Noch einmal versuchen',
      remedy: 'use-camera',
    },
    'blocked-by-policy': {
      sentence: 'Eine Regel dieser Website oder deiner Organisation verbietet hier die Kamera.',
      button: 'Ein Video öffnen',
      remedy: 'open-clip',
    },
    'none-found': {
      sentence:
        'Es wurde keine Kamera gefunden: Schließ eine an oder öffne ihre Klappe oder ihren Schalter, und versuch es noch einmal.',
      button: 'Noch einmal versuchen',
      remedy: 'use-camera',
    },
    'in-use': {
      sentence: 'Ein anderes Programm benutzt die Kamera: Schließ sie dort und versuch es noch einmal.',
      button: 'Noch einmal versuchen',
      remedy: 'use-camera',
    },
    'not-suited': {
      sentence: 'Diese Kamera liefert kein brauchbares Bild; eine andere vielleicht schon.',
      button: 'Noch einmal versuchen',
      remedy: 'use-camera',
    },
    interrupted: {
      sentence: 'Die Kamera ist beim Starten stehen geblieben.',
      button: 'Noch einmal versuchen',
      remedy: 'use-camera',
    },
    forbidden: {
      sentence: 'In den Einstellungen dieses Browsers ist die Kamera für Webseiten abgeschaltet.',
      button: 'Ein Video öffnen',
      remedy: 'open-clip',
    },
    unplugged: {
      sentence:
        'Die Kamera ist weg: Sie wurde ausgesteckt, ihr Deckel wurde geschlossen, oder ein anderes Programm hat sie sich genommen.',
      button: 'Die Kamera wieder benutzen',
      remedy: 'use-camera',
    },
    'camera-unknown': {
      sentence: 'Die Kamera ist nicht angegangen, und der Browser sagt nicht, warum.',
      button: 'Noch einmal versuchen',
      remedy: 'use-camera',
    },
    'worker-died': {
      sentence:
        'Die Auswertung ist zweimal abgebrochen, deshalb wurde sie nicht neu gestartet, und die Kamera ist aus.',
      button: 'Seite neu laden',
      remedy: 'reload',
    },
    'worker-hung': {
      sentence:
        'Die Auswertung ist zweimal hängen geblieben, deshalb wurde sie nicht neu gestartet, und die Kamera ist aus.',
      button: 'Seite neu laden',
      remedy: 'reload',
    },
    'analysis-broke-off': {
      sentence: 'Die Auswertung ist mittendrin abgebrochen.',
      button: 'Von vorn beginnen',
      remedy: 'start-over',
    },
    'page-part-failed': {
      sentence: 'Dieser Teil der Seite ließ sich nicht laden; vielleicht ist die Verbindung abgebrochen.',
      button: 'Neu laden',
      remedy: 'reload',
    },
    'webassembly-absent': {
      sentence:
        'Dieser Browser führt hier kein WebAssembly aus, etwa im Blockierungsmodus oder bei hoher Sicherheitsstufe, und ohne das lässt sich kein Gesicht finden; erlaube es für diese Seite oder nimm einen anderen Browser (die Übungen und das eingebaute Beispiel gehen trotzdem).',
      button: 'Das eingebaute Beispiel ansehen',
      remedy: 'watch-trace',
    },
    'webassembly-too-old': {
      sentence:
        'Dieser Browser ist zu alt, um ein Gesicht zu finden, denn seinem WebAssembly fehlt SIMD; eine Aktualisierung hilft (die Übungen und das eingebaute Beispiel gehen trotzdem).',
      button: 'Das eingebaute Beispiel ansehen',
      remedy: 'watch-trace',
    },
    'runtime-load-failed': {
      sentence: 'Das Rechenwerk ließ sich nicht laden; vielleicht ist die Verbindung abgebrochen.',
      button: 'Neu laden',
      remedy: 'reload',
    },
    'landmarker-load-failed': {
      sentence:
        'Der Teil, der ein Gesicht findet, ließ sich nicht laden; vielleicht ist die Verbindung abgebrochen.',
      button: 'Neu laden',
      remedy: 'reload',
    },
    'model-load-failed': {
      sentence:
        'Der Teil, der Bewegungen bemerkt, ließ sich nicht laden; vielleicht ist die Verbindung abgebrochen.',
      button: 'Neu laden',
      remedy: 'reload',
    },
    'backend-unavailable': {
      sentence:
        'Die gewählte Art zu rechnen geht auf diesem Gerät nicht; es wird die beste genommen, die da ist.',
      button: 'Von vorn beginnen',
      remedy: 'start-over',
    },
    'context-lost': {
      sentence: 'Der Grafikprozessor steht nicht mehr zur Verfügung.',
      button: 'Von vorn beginnen',
      remedy: 'start-over',
    },
    'clip-unreadable': {
      sentence: 'Diese Datei ließ sich nicht als Video lesen.',
      button: 'Ein anderes Video öffnen',
      remedy: 'open-clip',
    },
    'clip-empty': {
      sentence: 'Diese Datei ist leer.',
      button: 'Ein anderes Video öffnen',
      remedy: 'open-clip',
    },
    'clip-no-video': {
      sentence: 'Diese Datei enthält kein Bild, nur andere Spuren.',
      button: 'Ein anderes Video öffnen',
      remedy: 'open-clip',
    },
    'clip-codec-unsupported': {
      sentence:
        'Dieser Browser kann das Video in dieser Datei nicht lesen; das kostenlose Programm HandBrake macht daraus eines, das er kann (MP4 mit H.264).',
      button: 'Ein anderes Video öffnen',
      remedy: 'open-clip',
    },
    'clip-no-face': {
      sentence: 'In keinem Bild dieses Videos wurde ein Gesicht gefunden.',
      button: 'Ein anderes Video öffnen',
      remedy: 'open-clip',
    },
    'frame-failed': {
      sentence: 'Die Bilder ließen sich nicht auswerten.',
      button: 'Von vorn beginnen',
      remedy: 'start-over',
    },
  },
  unreadClip: (codec) =>
    `Dieses Video ist ${codec}, was dieser Browser nicht lesen kann; das kostenlose Programm HandBrake macht daraus eines, das er kann (MP4 mit H.264).`,
  places: {
    'inner-brow-up': { one: 'Braue', both: 'Brauen' },
    'outer-brow-up': { one: 'Braue', both: 'Brauen' },
    'brow-down': { one: 'Braue', both: 'Brauen' },
    'upper-lid-up': { one: 'Lid', both: 'Lider' },
    'lids-tight': { one: 'Lid', both: 'Lider' },
    'nose-wrinkle': { one: 'Nase', both: 'Nase' },
    'upper-lip-up': { one: 'Oberlippe', both: 'Oberlippe' },
    'lip-corner-up': { one: 'Mundwinkel', both: 'Mundwinkel' },
    dimple: { one: 'Mundwinkel', both: 'Mundwinkel' },
    'lip-corner-down': { one: 'Mundwinkel', both: 'Mundwinkel' },
    'chin-up': { one: 'Kinn', both: 'Kinn' },
    'lip-press': { one: 'Lippen', both: 'Lippen' },
  },
  sides: { right: (place) => `${place} rechts`, left: (place) => `${place} links` },
  settings: 'Einstellungen',
  theme: { toDark: 'Dunkel', toLight: 'Hell' },
};
