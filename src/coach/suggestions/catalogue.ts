import type { Setting } from '../context.ts';
import type { Rung } from '../ladder.ts';
import type { Fit } from './fit.ts';

const CLOSE: readonly Setting[] = ['friend-or-family'];
const WORK: readonly Setting[] = [
  'colleague',
  'someone-i-lead',
  'someone-who-leads-me',
  'client-or-interview',
];
const FORMAL: readonly Setting[] = [...WORK, 'stranger'];
const DISTANT: readonly Setting[] = ['someone-who-leads-me', 'client-or-interview', 'stranger'];

interface Entry extends Fit {
  readonly id: string;
}

const SAY_NOTHING = [
  { id: 'let-pass' },
  { id: 'no-answer' },
  { id: 'leave-be' },
  { id: 'carry-on' },
  { id: 'own-pace' },
  { id: 'stay-private' },
  { id: 'go-by' },
  { id: 'nothing-to-do' },
  { id: 'leave-unread' },
  { id: 'can-wait' },
  { id: 'back-to-topic' },
  { id: 'stay-with-words' },
  { id: 'may-forget' },
  { id: 'quiet-is-fine' },
  { id: 'be-there', settings: CLOSE },
  { id: 'stay-with-matter', settings: FORMAL },
  { id: 'keep-to-agenda', settings: WORK },
  { id: 'no-mention', perspective: 'speaking' },
  { id: 'keep-thread', perspective: 'speaking' },
  { id: 'next-sentence', perspective: 'speaking' },
  { id: 'face-may-move', perspective: 'speaking' },
  { id: 'yours-to-keep', perspective: 'speaking' },
  { id: 'not-everything', perspective: 'speaking' },
  { id: 'let-it-stand', perspective: 'speaking', hopes: ['speak-plainly'] },
  { id: 'hold-question', perspective: 'noticing' },
  { id: 'say-nothing', perspective: 'noticing' },
  { id: 'theirs-to-keep', perspective: 'noticing' },
  { id: 'no-question', perspective: 'noticing' },
  { id: 'look-elsewhere', perspective: 'noticing' },
  { id: 'their-topic', perspective: 'noticing' },
  { id: 'stay-unseen', perspective: 'noticing' },
  { id: 'go-on-listening', perspective: 'noticing', hopes: ['listen-well', 'give-room'] },
  { id: 'keep-distance', perspective: 'noticing', settings: DISTANT },
  { id: 'until-asked', perspective: 'noticing', settings: DISTANT },
  { id: 'comment-can-wait', perspective: 'noticing', settings: WORK },
] as const satisfies readonly Entry[];

const STAY_ATTENTIVE = [
  { id: 'pause' },
  { id: 'one-breath' },
  { id: 'little-room' },
  { id: 'some-time' },
  { id: 'shoulders-drop' },
  { id: 'both-feet' },
  { id: 'sip-of-water' },
  { id: 'what-comes-next' },
  { id: 'slow-down', hopes: ['go-slower', 'give-room', 'listen-well'] },
  { id: 'count-to-three', hopes: ['go-slower', 'give-room'] },
  { id: 'half-speed', hopes: ['go-slower'] },
  { id: 'let-silence-be', hopes: ['go-slower', 'give-room', 'listen-well'] },
  { id: 'finish-sentence', perspective: 'speaking' },
  { id: 'where-you-are', perspective: 'speaking' },
  { id: 'look-up', perspective: 'speaking' },
  { id: 'one-thought', perspective: 'speaking', hopes: ['speak-plainly', 'go-slower'] },
  { id: 'shorter-sentence', perspective: 'speaking', hopes: ['speak-plainly'] },
  { id: 'main-point', perspective: 'speaking', hopes: ['speak-plainly'] },
  { id: 'plainer-word', perspective: 'speaking', hopes: ['speak-plainly'] },
  { id: 'rest-at-full-stop', perspective: 'speaking', hopes: ['go-slower'] },
  { id: 'leave-a-turn', perspective: 'speaking', hopes: ['listen-well', 'give-room'] },
  { id: 'glance-at-notes', perspective: 'speaking', settings: FORMAL },
  { id: 'answer-later', perspective: 'speaking', settings: FORMAL },
  { id: 'what-follows', perspective: 'noticing' },
  { id: 'let-finish', perspective: 'noticing' },
  { id: 'next-words', perspective: 'noticing' },
  { id: 'open-ear', perspective: 'noticing', hopes: ['listen-well'] },
  { id: 'nod-and-wait', perspective: 'noticing', hopes: ['listen-well'] },
  { id: 'say-half', perspective: 'noticing', hopes: ['listen-well', 'give-room'] },
  { id: 'lean-back', perspective: 'noticing', hopes: ['give-room', 'go-slower'] },
  { id: 'leave-the-floor', perspective: 'noticing', hopes: ['listen-well', 'give-room'] },
  { id: 'let-come', perspective: 'noticing', settings: ['colleague', 'someone-i-lead'] },
  { id: 'whole-request', perspective: 'noticing', settings: WORK },
] as const satisfies readonly Entry[];

const OPEN_DOOR = [
  { id: 'more-to-say', perspective: 'speaking' },
  { id: 'little-more', perspective: 'speaking' },
  { id: 'last-point', perspective: 'speaking' },
  { id: 'another-way', perspective: 'speaking' },
  { id: 'what-they-heard', perspective: 'speaking' },
  { id: 'invite-question', perspective: 'speaking' },
  { id: 'one-example', perspective: 'speaking', hopes: ['speak-plainly'] },
  { id: 'what-you-would-like', perspective: 'speaking', hopes: ['speak-plainly'] },
  { id: 'what-they-think', perspective: 'speaking', hopes: ['listen-well'] },
  { id: 'ask-more', perspective: 'noticing' },
  { id: 'open-question', perspective: 'noticing' },
  { id: 'offer-time', perspective: 'noticing' },
  { id: 'offer-break', perspective: 'noticing' },
  { id: 'invite-to-add', perspective: 'noticing' },
  { id: 'repeat-words', perspective: 'noticing', hopes: ['listen-well'] },
  { id: 'what-would-help', perspective: 'noticing', settings: ['friend-or-family', 'colleague'] },
  { id: 'offer-tea', perspective: 'noticing', settings: ['friend-or-family', 'colleague'] },
  { id: 'short-walk', perspective: 'noticing', settings: CLOSE },
] as const satisfies readonly Entry[];

const SHARE_IMPRESSION = [
  { id: 'say-there-is-more', perspective: 'speaking' },
  { id: 'name-the-pause', perspective: 'speaking' },
  { id: 'say-unfinished', perspective: 'speaking' },
  { id: 'ask-for-a-minute', perspective: 'speaking' },
  { id: 'say-it-matters', perspective: 'speaking', hopes: ['speak-plainly'] },
  { id: 'sensed-more', perspective: 'noticing' },
  { id: 'share-lightly', perspective: 'noticing' },
  { id: 'may-misread', perspective: 'noticing' },
  { id: 'say-you-have-time', perspective: 'noticing' },
  { id: 'ask-before-sharing', perspective: 'noticing' },
  { id: 'keep-it-vague', perspective: 'noticing' },
] as const satisfies readonly Entry[];

function on<const Entries extends readonly Entry[]>(rung: Rung, entries: Entries) {
  return entries.map((entry: Entries[number]) => ({ ...entry, rung }));
}

/** Every suggestion there is, without its words: how far it goes and where it fits. Mildest first. */
export const CATALOGUE = [
  ...on('say-nothing', SAY_NOTHING),
  ...on('stay-attentive', STAY_ATTENTIVE),
  ...on('open-door', OPEN_DOOR),
  ...on('share-impression', SHARE_IMPRESSION),
];

export type SuggestionId = (typeof CATALOGUE)[number]['id'];
