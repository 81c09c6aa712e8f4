import type { Silence } from '../../src/contracts/judged-time.ts';

/** Speech hides what the mouth does, and nothing else. */
export const SPEECH: Silence = { reason: 'speech-lower-face', parts: ['mouth'] };
