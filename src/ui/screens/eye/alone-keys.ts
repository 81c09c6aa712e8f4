import type { EyeSession } from '../../../session/exercise/eye-session.ts';
import type { EyeMemory } from './eye-memory.ts';
import { answerOfKey } from './pad-keys.ts';

/** What a key does in one person's exercise, by its place on the keyboard; null where it does nothing. */
export function commandFor(
  memory: Pick<EyeMemory, 'end'>,
  session: EyeSession,
  code: string,
): (() => void) | null {
  if (code === 'Escape') return () => memory.end();
  switch (session.phase.peek().kind) {
    case 'feedback':
    case 'between':
    case 'too-slow':
      return code === 'Enter' || code === 'Space' ? () => session.goOn() : null;
    case 'measuring':
    case 'showing':
    case 'asking':
    case 'again': {
      const answer = answerOfKey(code);
      return answer && (() => session.answer(answer));
    }
    case 'result':
      // Nothing to go on to: the space bar scrolls, as on any page.
      return null;
  }
}
