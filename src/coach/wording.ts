import type { Language } from '../contracts/language.ts';
import type { Perspective } from './context.ts';
import type { Rung } from './ladder.ts';

/**
 * Every suggestion there is. Reviewed as data, by these rules: an action or an invitation, never
 * a state of mind, a cause or a verdict; two to six words; sentence case; no exclamation marks;
 * an optional second line of one short sentence.
 */
export interface Suggestion {
  /** Stable across languages. */
  readonly id: string;
  readonly rung: Rung;
  /** Who it makes sense for; both where absent. */
  readonly perspective?: Perspective;
  readonly text: string;
  readonly more?: string;
}

const ENGLISH: readonly Suggestion[] = [
  { id: 'let-pass', rung: 'say-nothing', text: 'Let it pass', more: 'One movement says little.' },
  { id: 'no-answer', rung: 'say-nothing', text: 'No answer needed' },
  { id: 'leave-be', rung: 'say-nothing', text: 'Leave it be' },
  { id: 'carry-on', rung: 'say-nothing', text: 'Just carry on' },
  { id: 'own-pace', rung: 'say-nothing', text: 'Keep your own pace' },
  { id: 'stay-private', rung: 'say-nothing', text: 'This can stay private' },
  { id: 'go-by', rung: 'say-nothing', text: 'Let the moment go by' },
  { id: 'nothing-to-do', rung: 'say-nothing', text: 'Nothing to do here' },
  { id: 'hold-question', rung: 'say-nothing', perspective: 'noticing', text: 'Keep the question for later' },
  { id: 'say-nothing', rung: 'say-nothing', perspective: 'noticing', text: 'Say nothing this time' },

  { id: 'pause', rung: 'stay-attentive', text: 'Maybe pause a moment' },
  { id: 'one-breath', rung: 'stay-attentive', text: 'Take one slow breath' },
  { id: 'little-room', rung: 'stay-attentive', text: 'Leave a little room' },
  { id: 'slow-down', rung: 'stay-attentive', text: 'Slow down a little' },
  { id: 'some-time', rung: 'stay-attentive', text: 'Give it some time' },
  {
    id: 'finish-sentence',
    rung: 'stay-attentive',
    perspective: 'speaking',
    text: 'Finish the sentence, then wait',
  },
  { id: 'where-you-are', rung: 'stay-attentive', perspective: 'speaking', text: 'Stay with this thought' },
  { id: 'what-follows', rung: 'stay-attentive', perspective: 'noticing', text: 'Listen for what follows' },
  { id: 'let-finish', rung: 'stay-attentive', perspective: 'noticing', text: 'Let them finish first' },

  { id: 'more-to-say', rung: 'open-door', perspective: 'speaking', text: 'Is there more to say?' },
  { id: 'little-more', rung: 'open-door', perspective: 'speaking', text: 'Say a little more, perhaps' },
  { id: 'last-point', rung: 'open-door', perspective: 'speaking', text: 'Come back to that point?' },
  { id: 'another-way', rung: 'open-door', perspective: 'speaking', text: 'Try saying it another way' },
  {
    id: 'ask-more',
    rung: 'open-door',
    perspective: 'noticing',
    text: 'Ask if there is more',
    more: 'They decide what to share.',
  },
  { id: 'open-question', rung: 'open-door', perspective: 'noticing', text: 'Maybe ask an open question' },
  { id: 'offer-time', rung: 'open-door', perspective: 'noticing', text: 'Offer to hear more' },

  {
    id: 'say-there-is-more',
    rung: 'share-impression',
    perspective: 'speaking',
    text: 'Mention there is more, if so',
  },
  {
    id: 'name-the-pause',
    rung: 'share-impression',
    perspective: 'speaking',
    text: 'Tell them you paused there',
  },
  {
    id: 'sensed-more',
    rung: 'share-impression',
    perspective: 'noticing',
    text: 'Say there may be more',
    more: 'Name nothing. They choose.',
  },
  {
    id: 'share-lightly',
    rung: 'share-impression',
    perspective: 'noticing',
    text: 'Share your impression, lightly',
    more: 'Be ready to let it go.',
  },
];

export const SUGGESTIONS: Readonly<Record<Language, readonly Suggestion[]>> = { en: ENGLISH, de: ENGLISH };
