import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../../../src/ui/words/problem-sentence.ts';
import { WORDS } from '../../../../src/ui/words/words.ts';

describe('the sentence of a clip that cannot be decoded', () => {
  it.each(['en', 'de'] as const)('names the codec and one way to convert it: %s', (language) => {
    const sentence = problemSentence(WORDS[language], 'clip-codec-unsupported', 'HEVC (H.265)');
    expect(sentence).toContain('HEVC (H.265)');
    expect(sentence).toMatch(/HandBrake.*H\.264.*\.$/);
  });

  it('names a way where the codec is unknown', () => {
    expect(problemSentence(WORDS.en, 'clip-codec-unsupported', '')).toMatch(/HandBrake/);
  });

  it('is none of another problem', () => {
    const { sentence } = WORDS.en.problems['clip-empty'];
    expect(problemSentence(WORDS.en, 'clip-empty', 'AVI')).toBe(sentence);
  });
});
