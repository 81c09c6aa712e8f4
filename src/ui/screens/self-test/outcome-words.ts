import type { Outcome } from '../../../practice/self-test/result.ts';
import { placesOf, roughly } from '../../parts/moment-text.ts';
import type { Words } from '../../words/words-type.ts';
import type { SelfTestWords } from './words/words-type.ts';

/** One line on what became of a task. */
export function outcomeLine(outcome: Outcome, { outcome: says }: SelfTestWords, words: Words): string {
  switch (outcome.kind) {
    case 'seen':
    case 'elsewhere': {
      const { moment } = outcome;
      return says[outcome.kind](placesOf(moment, words), roughly(moment.durationMs, words));
    }
    case 'not-judged':
      return says.notJudged(words.quality.reasons[outcome.reason].short);
    case 'not-seen':
      return says.notSeen;
    case 'skipped':
      return says.skipped;
  }
}
