import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/contracts/language.ts';
import type { MeasuredPart } from '../../../../src/contracts/face-part.ts';
import type { Silence } from '../../../../src/contracts/judged-time.ts';
import { UNSCORED_REASONS } from '../../../../src/contracts/moment.ts';
import type { Quality } from '../../../../src/contracts/perception.ts';
import { BLINK, wholeFace } from '../../../../src/spotting/gates/silences.ts';
import { SPEECH } from '../../silences.fixture.ts';
import { CalmQuality, LINE_HOLD_MS, type QualityLine } from '../../../../src/ui/parts/quality-line.ts';
import { WORDS } from '../../../../src/ui/words/words.ts';

const words = WORDS.en;

const GOOD: Quality = {
  framesPerSecond: 30,
  interOcularPx: 90,
  yawDeg: 0,
  pitchDeg: 0,
  luma: 0.5,
  silences: [],
};

const silenced = (...silences: readonly Silence[]): Quality => ({ ...GOOD, silences });
const turning = (...parts: readonly MeasuredPart[]): Silence => ({ reason: 'head-motion', parts });
const at = (quality: Quality, said = words): QualityLine =>
  new CalmQuality().follow(quality, 0, said.quality);

describe('the quality line', () => {
  it('follows a change only when it lasts', () => {
    const calm = new CalmQuality();
    const dark = silenced(wholeFace('too-dark'));
    expect(calm.follow(GOOD, 0, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100 + LINE_HOLD_MS - 1, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100 + LINE_HOLD_MS, words.quality)).toMatchObject({
      line: 'Too dark to judge',
      judging: false,
    });
  });

  it('never mentions a blink', () => {
    expect(at(silenced(BLINK)).line).toBe(words.quality.well);
    expect(at(silenced(SPEECH, BLINK))).toEqual(at(silenced(SPEECH)));
  });

  it('says which part of the face is not judged, and while what', () => {
    expect(at(silenced(SPEECH))).toEqual({
      line: 'Mouth and chin not judged while you speak',
      hint: '',
      judging: true,
    });
    expect(at(silenced(SPEECH), WORDS.de).line).toBe('Mund und Kinn nicht beurteilt, solange du sprichst');
    expect(at(silenced(turning('lids'))).line).toBe('Lids not judged while your head moves');
  });

  it('says several reasons in one short line: the few parts that are not judged, or the few that are', () => {
    expect(at(silenced(turning('lids'), SPEECH)).line).toBe(
      'Lids, mouth and chin not judged while your head moves and you speak',
    );
    expect(at(silenced(turning('lids', 'mid-face'), SPEECH))).toEqual({
      line: 'Only brows judged while your head moves and you speak',
      hint: '',
      judging: true,
    });
    expect(at(silenced(turning('brows', 'lids', 'mid-face'), SPEECH))).toEqual({
      line: 'Nothing judged while your head moves and you speak',
      hint: '',
      judging: false,
    });
    expect(at(silenced(turning('lids', 'mid-face'), SPEECH), WORDS.de).line).toBe(
      'Nur Brauen beurteilt, solange dein Kopf sich bewegt und du sprichst',
    );
  });

  it('says only what takes out the whole face, where something does', () => {
    expect(at(silenced(wholeFace('turned-away'), SPEECH))).toEqual(at(silenced(wholeFace('turned-away'))));
    expect(at(silenced(wholeFace('head-motion'), SPEECH)).judging).toBe(false);
  });

  it('stays on what holds most of the time, where parts come and go from frame to frame', () => {
    const calm = new CalmQuality();
    const lines = Array.from({ length: 300 }, (_, frame) => {
      const quality = silenced(SPEECH, ...(frame % 4 === 0 ? [turning('brows')] : []));
      return calm.follow(quality, 33 * frame, words.quality).line;
    });
    expect(new Set(lines.slice(100))).toEqual(new Set(['Mouth and chin not judged while you speak']));
  });

  it('has words for every reason, of the whole face and of a part', () => {
    for (const language of LANGUAGES) {
      const told = UNSCORED_REASONS.filter((reason) => reason !== 'blink-lids').flatMap((reason) => [
        at(silenced(wholeFace(reason)), WORDS[language]).line,
        at(silenced({ reason, parts: ['brows'] }), WORDS[language]).line,
      ]);
      expect(new Set(told).size).toBe(told.length);
      expect(told).not.toContain(WORDS[language].quality.well);
    }
  });

  it('hints at dim light and distance while still judging', () => {
    expect(at({ ...GOOD, luma: 0.15 }).line).toBe(words.quality.dim);
    expect(at({ ...GOOD, interOcularPx: 50 }).line).toBe(words.quality.far);
  });
});
