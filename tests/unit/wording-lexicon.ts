/**
 * Words that must appear nowhere: what people are said to feel, why they move, whether they are honest,
 * what they are worth. They stand here, in the tests, so that the product need not contain them.
 */
export const FORBIDDEN: readonly RegExp[] = [
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

/** The sentences that may name what this is not. */
export const SAYS_WHAT_IT_IS_NOT = /\bno lie detector\b/gi;

/** Forbidden words in a text, for a failure to name. */
export function forbiddenIn(text: string): readonly string[] {
  const rest = text.replace(SAYS_WHAT_IT_IS_NOT, '');
  return FORBIDDEN.flatMap((word) => word.exec(rest)?.[0] ?? []);
}
