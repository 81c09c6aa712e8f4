import type { Language } from '../../../../src/contracts/language.ts';

/**
 * Words that must appear nowhere, in English and below in German: what people are said to feel, why they move, whether they are honest,
 * what they are worth. They stand here, in the tests, so that the product need not contain them.
 */
const ENGLISH: readonly RegExp[] = [
  /\bemotion/i,
  /\bfeel(s|ing|ings)?\b/i,
  /\bfelt\b/i,
  /\bmood/i,
  /\b(happy|happiness|joy(ful)?|delight(ed)?|pleas(ed|ure)|amus(ed|ement)|content(ed|ment))\b/i,
  /\b(sad|sadness|sorrow|grief|unhappy|upset|hurt)\b/i,
  /\b(anger|angry|annoy(ed|ance)?|irritat(ed|ion)|rage|furious|hostil(e|ity))\b/i,
  /\b(fear|afraid|scared|anxious|anxiety|nervous(ness)?|worr(y|ied)|panic)\b/i,
  /\b(disgust(ed)?|contempt(uous)?|disdain)\b/i,
  /\b(surpris(e|ed|ing)|shock(ed)?|astonish(ed|ment)?)\b/i,
  /\b(sham(e|ed|eful)|embarrass(ed|ment)?|guilt(y)?|pride|proud|env(y|ious)|jealous(y)?)\b/i,
  /\b(confus(ed|ion)|frustrat(ed|ion)|bored(om)?|interest(ed)?|engage(d|ment)|attracted)\b/i,
  /\b(stress(ed)?|tense|tension|uneasy|uncomfortable|discomfort|distress(ed)?|pain)\b/i,
  /\b(lie|lies|lying|liar|decei(t|ve)|decepti(on|ve)|honest(y)?|dishonest|truth(ful)?|hid(ing|es) something)\b/i,
  /\b(intent(ion)?|suspicio(us|n)|guilty|sincere|insincere|fake(d)?|genuine)\b/i,
  /\b(valence|arousal|sentiment|affect(ive)?)\b/i,
];

/** A German word by its beginning; `\b` knows no umlauts. */
function german(...beginnings: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${beginnings.join('|')})`, 'iu');
}

const GERMAN: readonly RegExp[] = [
  german('emotion', 'gefühl', 'fühl', 'empfind(e|ung)', 'stimmung', 'laune'),
  german('glücklich', 'freud(e|ig)', 'freut', 'froh', 'fröhlich', 'heiter', 'zufrieden', 'begeister'),
  german('traurig', 'trauer', 'kummer', 'betrübt', 'bedrückt', 'gekränkt', 'verletzt'),
  german('ärger', 'verärger', 'wut', 'wüt', 'zorn', 'gereizt', 'feindselig'),
  german('angst', 'ängst', 'furcht', 'nervös', 'sorgen?(?!\\p{L}| für)', 'besorgt', 'panik'),
  german('ekel', 'verächt', 'veracht', 'abscheu', 'überrasch', 'schock', 'erstaun'),
  german('scham', 'schäm', 'peinlich', 'stolz', 'neid', 'eifersücht', 'verlegen'),
  german('verwirr', 'frust', 'langweil', 'gelangweil', 'interess', 'begehr'),
  german('stress', 'gestress', 'anspann', 'angespann', 'unwohl', 'schmerz', 'leid(et|en)'),
  german('lüg', 'gelogen', 'täuschung', 'vortäusch', 'betrüg', 'ehrlich', 'unehrlich', 'wahrheit', 'schuld'),
  german('absicht', 'verdächt', 'verdacht', 'aufrichtig', 'heuch'),
];

const FORBIDDEN: Readonly<Record<Language, readonly RegExp[]>> = { en: ENGLISH, de: GERMAN };

/** Words that say where a movement comes from. */
const CAUSES: readonly RegExp[] = [
  /\b(because|cause[ds]?|reasons?|why|due to|means?|meant|triggered|shows? that)\b/i,
  german(
    'weil(?!\\p{L})',
    'warum',
    'wieso',
    'weshalb',
    'wegen(?!\\p{L})',
    'gründe',
    'bedeut',
    'ursach',
    'verrät',
  ),
];

/** Words that judge, praise or command. */
const VERDICTS: readonly RegExp[] = [
  /\b(good|bad|right|wrong|better|worse|best|worst|perfect|great|well done|correct|fail(ed|ure)?)\b/i,
  /\b(should|must|weak|strong|normal|strange|suspicious|careful)\b/i,
  german(
    'gute?[mnrs]?(?!\\p{L})',
    'schlecht',
    'richtig',
    'falsch',
    'besser',
    'beste',
    'perfekt',
    'toll',
    'prima',
    'versag',
  ),
  german('soll(st|test)', 'musst (?!nicht)', 'schwach', 'stark', 'normal', 'seltsam', 'vorsicht'),
];

/** The sentences that may name what this is not. */
const SAYS_WHAT_IT_IS_NOT = /\b(no lie detector|kein Lügendetektor)\b/gi;

function found(words: readonly RegExp[], text: string): readonly string[] {
  return words.flatMap((word) => word.exec(text)?.[0] ?? []);
}

/**
 * Forbidden words in a text, for a failure to name.
 * @param language of the text, for one's "lies" is another's "read"; without it, every language counts
 */
export function forbiddenIn(text: string, language?: Language): readonly string[] {
  const words = language ? FORBIDDEN[language] : Object.values(FORBIDDEN).flat();
  return found(words, text.replace(SAYS_WHAT_IT_IS_NOT, ''));
}

/** Words that a suggestion keeps clear of besides: causes and verdicts. */
export function judgementsIn(text: string): readonly string[] {
  return found([...CAUSES, ...VERDICTS], text);
}
