import { describe, expect, it } from 'vitest';
import { FACE_PARTS } from '../../../../../src/contracts/face-part.ts';
import { sidesToAnswer } from '../../../../../src/exercise/eye/places.ts';
import { answerOfKey, captionOf, NOTHING_KEY, PAD_ROWS } from '../../../../../src/ui/screens/eye/pad-keys.ts';

const KEYS = PAD_ROWS.flatMap(({ keys }) => keys);

describe('the keys of an answer', () => {
  it('are one for every place, and each gives its own', () => {
    expect(KEYS).toHaveLength(FACE_PARTS.flatMap(sidesToAnswer).length);
    for (const { place, code } of KEYS) expect(answerOfKey(code)).toEqual(place);
    expect(new Set([...KEYS.map(({ code }) => code), NOTHING_KEY]).size).toBe(KEYS.length + 1);
  });

  it('lie as the face does: what is on the left of the picture is the right side of the face', () => {
    expect(answerOfKey('KeyQ')).toEqual({ part: 'eyes', side: 'right' });
    expect(answerOfKey('KeyE')).toEqual({ part: 'eyes', side: 'left' });
    expect(PAD_ROWS.map(({ part }) => part)).toEqual(['brows', 'eyes', 'nose', 'mouth', 'chin']);
  });

  it('carry what is written on the keyboard', () => {
    expect(KEYS.map(({ code }) => captionOf(code, 'Y')).join('')).toBe('123QWEASDYXCF');
  });

  it('are no others', () => {
    expect(answerOfKey(NOTHING_KEY)).toBe('nothing');
    expect(answerOfKey('KeyP')).toBeNull();
  });
});
