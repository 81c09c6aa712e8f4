import type { Hope, Perspective, Setting } from '../../../coach/context.ts';
import type { Rung } from '../../../coach/ladder.ts';
import type { Language } from '../../../contracts/language.ts';
import type { CueChannel } from '../../../settings/settings.ts';

/** What is asked, lightly, before practice. */
export interface PrepareWords {
  readonly heading: string;
  readonly lead: string;
  readonly perspective: string;
  readonly perspectives: Readonly<Record<Perspective, string>>;
  readonly setting: string;
  readonly settings: Readonly<Record<Setting, string>>;
  readonly hope: string;
  readonly hopes: Readonly<Record<Hope, string>>;
  /** How far a suggestion may go, given the answers. */
  readonly bound: Readonly<Record<Rung, string>>;
  readonly scenario: string;
  readonly noScenario: string;
  readonly ownScenario: string;
  readonly ownTitle: string;
  readonly ownTitleHint: string;
  readonly ownPrompts: string;
  readonly ownPromptsHint: string;
  readonly prompts: string;
  readonly timer: string;
  readonly noTimer: string;
  readonly minutes: (count: string) => string;
  readonly channel: string;
  readonly channels: Readonly<Record<CueChannel, string>>;
  readonly begin: string;
  readonly beginNote: string;
  readonly back: string;
}

const ENGLISH: PrepareWords = {
  heading: 'Before you begin',
  lead: 'Answer what you like, or simply begin. Your answers set how far a suggestion may go, and are forgotten when you close this page.',
  perspective: 'I practise as the one who',
  perspectives: { speaking: 'speaks', noticing: 'notices' },
  setting: 'The other one is',
  settings: {
    unsaid: 'not said',
    'friend-or-family': 'a friend or family',
    colleague: 'a colleague',
    'someone-i-lead': 'someone I lead',
    'someone-who-leads-me': 'someone who leads me',
    stranger: 'a stranger',
    'client-or-interview': 'a client, or an interview',
  },
  hope: 'I would like to',
  hopes: {
    unsaid: 'see what comes',
    'speak-plainly': 'say it plainly',
    'listen-well': 'listen well',
    'go-slower': 'go slower',
    'give-room': 'give room',
  },
  bound: {
    'say-nothing': 'Suggestions will only ever say to let it pass.',
    'stay-attentive': 'Suggestions go as far as pausing and staying attentive.',
    'open-door': 'Suggestions go as far as asking whether there is more.',
    'share-impression': 'Suggestions go as far as sharing an impression, lightly.',
  },
  scenario: 'Something to practise',
  noScenario: 'Nothing in particular',
  ownScenario: 'My own',
  ownTitle: 'What you practise',
  ownTitleHint: 'For example: ask for a later deadline',
  ownPrompts: 'Lines to speak to, one in each row',
  ownPromptsHint: 'They are shown one at a time. You may leave this empty.',
  prompts: 'You will see, one at a time:',
  timer: 'Time',
  noTimer: 'Open end',
  minutes: (count) => `${count} min`,
  channel: 'How it tells you (remembered as a setting)',
  channels: {
    words: 'Light and a few words',
    glow: 'Light only',
    tone: 'A low tone',
    vibration: 'A short vibration',
    none: 'Nothing live, a review at the end',
  },
  begin: 'Begin',
  beginNote: 'Your browser asks for the camera next. Pause switches it off.',
  back: 'Back',
};

const GERMAN: PrepareWords = {
  heading: 'Bevor du beginnst',
  lead: 'Beantworte, was du magst, oder beginn einfach. Deine Antworten bestimmen, wie weit ein Vorschlag gehen darf, und sind vergessen, sobald du diese Seite schließt.',
  perspective: 'Ich übe als die Person, die',
  perspectives: { speaking: 'spricht', noticing: 'bemerkt' },
  setting: 'Mein Gegenüber ist',
  settings: {
    unsaid: 'nicht genannt',
    'friend-or-family': 'aus Freundschaft oder Familie',
    colleague: 'aus dem Kollegium',
    'someone-i-lead': 'jemand, den ich anleite',
    'someone-who-leads-me': 'jemand, der mich anleitet',
    stranger: 'jemand Fremdes',
    'client-or-interview': 'Kundschaft oder ein Bewerbungsgespräch',
  },
  hope: 'Ich möchte',
  hopes: {
    unsaid: 'sehen, was kommt',
    'speak-plainly': 'es klar sagen',
    'listen-well': 'gut zuhören',
    'go-slower': 'langsamer werden',
    'give-room': 'Raum geben',
  },
  bound: {
    'say-nothing': 'Vorschläge werden nur raten, es vorbeigehen zu lassen.',
    'stay-attentive': 'Vorschläge gehen bis zum Innehalten und Aufmerksambleiben.',
    'open-door': 'Vorschläge gehen bis zur Frage, ob es noch mehr gibt.',
    'share-impression': 'Vorschläge gehen bis dahin, einen Eindruck leicht anzusprechen.',
  },
  scenario: 'Etwas zum Üben',
  noScenario: 'Nichts Bestimmtes',
  ownScenario: 'Etwas Eigenes',
  ownTitle: 'Was du übst',
  ownTitleHint: 'Zum Beispiel: um eine spätere Frist bitten',
  ownPrompts: 'Sätze, zu denen du sprichst, einer je Zeile',
  ownPromptsHint: 'Sie erscheinen nacheinander. Du kannst das leer lassen.',
  prompts: 'Du siehst nacheinander:',
  timer: 'Zeit',
  noTimer: 'Offen',
  minutes: (count) => `${count} min`,
  channel: 'Wie es sich meldet (gemerkt als Einstellung)',
  channels: {
    words: 'Licht und ein paar Worte',
    glow: 'Nur Licht',
    tone: 'Ein tiefer Ton',
    vibration: 'Ein kurzes Vibrieren',
    none: 'Nichts live, ein Rückblick am Ende',
  },
  begin: 'Beginnen',
  beginNote: 'Dein Browser fragt gleich nach der Kamera. Pause schaltet sie aus.',
  back: 'Zurück',
};

export const PREPARE_WORDS: Readonly<Record<Language, PrepareWords>> = { en: ENGLISH, de: GERMAN };
