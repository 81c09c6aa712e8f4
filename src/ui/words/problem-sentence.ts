import type { ProblemCode } from '../../session/problem-code.ts';
import type { Words } from './words-type.ts';

/** What went wrong, in one sentence. @param codec of a clip that cannot be read; '' where it is unknown */
export function problemSentence(words: Words, code: ProblemCode, codec: string): string {
  if (code === 'clip-codec-unsupported' && codec !== '') return words.unreadClip(codec);
  return words.problems[code].sentence;
}
