import type { ScenarioWords } from './words-type.ts';

export const GERMAN: ScenarioWords = {
  'talk-about-your-day': {
    title: 'Von deinem Tag erzählen',
    prompts: [
      'Erzähl, wie der Tag begann',
      'Beschreib einen Ort, an dem du warst',
      'Erzähl, was länger dauerte als geplant',
      'Nenn etwas, das du wieder tun würdest',
      'Sag, was morgen ansteht',
    ],
  },
  'ask-for-a-raise': {
    title: 'Um mehr Gehalt bitten',
    prompts: [
      'Sag, worüber du sprechen möchtest',
      'Nenn zwei Dinge, die du dieses Jahr geschafft hast',
      'Sag in einem Satz, was du möchtest',
      'Halt hier an und zähl bis fünf',
      'Frag, was möglich ist und bis wann',
      'Fass zusammen, wie es weitergeht',
    ],
  },
  'answer-in-an-interview': {
    title: 'Im Vorstellungsgespräch antworten',
    prompts: [
      'Sag in drei Sätzen, wer du bist',
      'Beschreib eine Arbeit, die du selbst gemacht hast',
      'Erzähl von etwas, das anders kam als geplant',
      'Sag, was du hier lernen möchtest',
      'Stell eine eigene Frage',
    ],
  },
  'give-a-short-talk': {
    title: 'Einen kurzen Vortrag halten',
    prompts: [
      'Beginn mit einem Satz, den du auswendig kannst',
      'Sag das eine, das alle mitnehmen können',
      'Erzähl ein kurzes Beispiel',
      'Mach eine Pause und schau in den Raum',
      'Sag das eine noch einmal mit anderen Worten',
      'Schließ mit einem kurzen Satz und bleib noch stehen',
    ],
  },
  'give-difficult-feedback': {
    title: 'Eine schwierige Rückmeldung geben',
    prompts: [
      'Sag in einem Satz, worum es geht',
      'Beschreib, was du gesehen hast, wie eine Kamera',
      'Sag, was daraus folgte',
      'Frag, wie dein Gegenüber es sieht, und warte',
      'Wiederhole, was du gehört hast',
      'Vereinbart einen nächsten Schritt',
    ],
  },
  'disagree-in-a-meeting': {
    title: 'In einer Besprechung widersprechen',
    prompts: [
      'Wiederhole den Punkt, den du anders siehst',
      'Sag, welchen Teil davon du teilst',
      'Sag deine eigene Sicht in zwei Sätzen',
      'Nenn ein Beispiel',
      'Frag, was die anderen denken',
    ],
  },
  'ask-a-colleague-for-help': {
    title: 'Im Team um Hilfe bitten',
    prompts: [
      'Frag, ob fünf Minuten Zeit sind',
      'Sag, woran du arbeitest',
      'Sag in einem Satz, wo du nicht weiterkommst',
      'Sag, was du bisher versucht hast',
      'Bitte um eine Sache und sag, bis wann',
    ],
  },
  'say-no-to-a-favour': {
    title: 'Einen Gefallen ablehnen',
    prompts: [
      'Wiederhole, worum du gebeten wurdest',
      'Sag in einem kurzen Satz Nein',
      'Füg einen Moment lang nichts hinzu',
      'Sag, was du stattdessen anbieten kannst, falls du magst',
      'Frag, ob das so geht',
    ],
  },
  'share-a-plan-at-home': {
    title: 'Zu Hause von einem Plan erzählen',
    prompts: [
      'Sag, dass du von einem Plan erzählen möchtest',
      'Erzähl ihn in zwei Sätzen',
      'Sag, was er für die anderen ändert',
      'Frag, was sie wissen möchten',
      'Sag, was noch offen ist',
    ],
  },
  'name-your-price': {
    title: 'Deinen Preis nennen',
    prompts: [
      'Fass zusammen, was gebraucht wird',
      'Sag mit einfachen Worten, was du tun wirst',
      'Nenn den Preis und halt an',
      'Lass eine Stille zu und zähl bis fünf',
      'Frag, worüber ihr noch sprechen möchtet',
    ],
  },
  'hand-in-your-notice': {
    title: 'Deine Kündigung aussprechen',
    prompts: [
      'Bitte um ein Gespräch zu zweit',
      'Sag, dass du gehst und wann',
      'Sag, was du von hier mitnimmst',
      'Biete an, wie du die Arbeit übergibst',
      'Frag, was zuerst von dir gebraucht wird',
    ],
  },
  'ask-a-neighbour-for-quiet': {
    title: 'Nebenan um Ruhe bitten',
    prompts: [
      'Grüß und sag, wo du wohnst',
      'Beschreib, was du hörst und um welche Zeit',
      'Sag in einem Satz, was du möchtest',
      'Frag, was möglich ist',
      'Bedank dich für die Zeit',
    ],
  },
  'listen-to-a-friend': {
    title: 'Im Freundeskreis zuhören',
    prompts: [
      'Frag, wie die Woche war',
      'Sag eine Weile nichts und nicke',
      'Wiederhole eine Sache mit deinen Worten',
      'Frag, ob Rat oder ein offenes Ohr gewünscht ist',
      'Frag, ob es noch mehr gibt',
      'Bedank dich für das Erzählen',
    ],
  },
  'hear-a-colleague-out': {
    title: 'Im Team jemanden ausreden lassen',
    prompts: [
      'Bitte um die andere Sicht der Dinge',
      'Lass dein Gegenüber ausreden und zähl bis drei',
      'Sag in einem Satz, was du gehört hast',
      'Frag, was du ausgelassen hast',
      'Biete eine Sache an, die du tun kannst',
    ],
  },
  'check-in-with-your-team': {
    title: 'Bei deinem Team nachfragen',
    prompts: [
      'Sag, wie viel Zeit da ist',
      'Frag, worüber dein Gegenüber sprechen möchte',
      'Hör zu und überlass deinem Gegenüber das Thema',
      'Frag, was bei der Arbeit helfen würde',
      'Sag, was du tun wirst und bis wann',
    ],
  },
  'receive-feedback': {
    title: 'Rückmeldung annehmen',
    prompts: [
      'Frag, was bleiben und was sich ändern soll',
      'Hör bis zum Ende zu, ohne zu antworten',
      'Wiederhole, was du gehört hast',
      'Bitte um ein Beispiel',
      'Bedank dich und sag, wann du darauf zurückkommst',
    ],
  },
  'take-a-complaint': {
    title: 'Eine Beschwerde aufnehmen',
    prompts: [
      'Frag, was geschehen ist, von Anfang an',
      'Hör bis zum Ende zu, ohne zu antworten',
      'Fass es mit deinen Worten zusammen',
      'Frag, was helfen würde',
      'Sag, was du heute tun kannst',
      'Sag, wann du dich wieder meldest',
    ],
  },
  'interview-an-applicant': {
    title: 'Ein Vorstellungsgespräch führen',
    prompts: [
      'Grüß und sag, wie das Gespräch abläuft',
      'Frag nach einer eigenen Arbeit',
      'Lass eine Pause vor der nächsten Frage',
      'Frag, was dein Gegenüber lernen möchte',
      'Lade zu einer eigenen Frage ein',
      'Sag, wie es weitergeht und wann',
    ],
  },
  'meet-someone-new': {
    title: 'Jemanden kennenlernen',
    prompts: [
      'Grüß und nenn deinen Namen',
      'Frag, was dein Gegenüber herführt',
      'Hör zu und greif eines der Worte auf',
      'Erzähl etwas von dir',
      'Finde ein freundliches Ende für das Gespräch',
    ],
  },
};
