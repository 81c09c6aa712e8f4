import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS, type MeasuredPart } from '../../../../src/contracts/face-part.ts';
import type { Silence } from '../../../../src/contracts/judged-time.ts';
import { PartViews } from '../../../../src/spotting/gates/part-views.ts';

const SEEN = 0.02;
/** Larger than what a part is first hidden by, between that and what lets it be seen again, and smaller than that. */
const [HIDDEN, BETWEEN, SMALL] = [0.071, 0.065, 0.059];

interface Frame {
  readonly headMoves?: boolean;
  readonly speaks?: boolean;
}

const sizes = (hidden: Partial<Record<MeasuredPart, number>>): readonly number[] =>
  MEASURED_PARTS.map((part) => hidden[part] ?? SEEN);

function push(views: PartViews, visible: readonly number[], frame: Frame = {}): readonly Silence[] {
  views.push(visible, frame.headMoves ?? false, frame.speaks ?? false);
  return views.silences;
}

const silencesOf = (hidden: Partial<Record<MeasuredPart, number>>, frame?: Frame): readonly Silence[] =>
  push(new PartViews(), sizes(hidden), frame);

const ALL_HIDDEN = { brows: HIDDEN, lids: HIDDEN, 'mid-face': HIDDEN, mouth: HIDDEN };

describe('PartViews', () => {
  it('silences nothing before the first frame, nor while small movements would be seen', () => {
    expect(new PartViews().silences).toEqual([]);
    expect(silencesOf({})).toEqual([]);
    expect(silencesOf({ brows: BETWEEN, mouth: BETWEEN })).toEqual([]);
  });

  it('lets the head move and the mouth speak, as long as small movements would be seen', () => {
    expect(silencesOf({}, { headMoves: true, speaks: true })).toEqual([]);
  });

  it('silences a part in which a brief movement would be lost, and that part alone', () => {
    for (const part of MEASURED_PARTS)
      expect(silencesOf({ [part]: HIDDEN })).toEqual([{ reason: 'restless', parts: [part] }]);
  });

  it('holds on until clearly smaller movements would be seen', () => {
    const views = new PartViews();
    const isSilent = (size: number): boolean => push(views, sizes({ lids: size })).length > 0;
    expect([SEEN, BETWEEN, HIDDEN, BETWEEN, SMALL, BETWEEN, HIDDEN].map(isSilent)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('says that the head moves where it does, whatever else', () => {
    const moving = [{ reason: 'head-motion', parts: MEASURED_PARTS }];
    expect(silencesOf(ALL_HIDDEN, { headMoves: true })).toEqual(moving);
    expect(silencesOf(ALL_HIDDEN, { headMoves: true, speaks: true })).toEqual(moving);
  });

  it('says that speech hides the mouth, and of no other part', () => {
    const silences = silencesOf(ALL_HIDDEN, { speaks: true });
    expect(silences).toHaveLength(2);
    expect(silences).toContainEqual({ reason: 'restless', parts: ['brows', 'lids', 'mid-face'] });
    expect(silences).toContainEqual({ reason: 'speech-lower-face', parts: ['mouth'] });
    expect(silencesOf({ brows: HIDDEN }, { speaks: true })).toEqual([
      { reason: 'restless', parts: ['brows'] },
    ]);
  });

  it('follows the reason while a part stays hidden', () => {
    const views = new PartViews();
    const reason = (frame: Frame): string => push(views, sizes({ mouth: BETWEEN }), frame)[0]!.reason;
    push(views, sizes({ mouth: HIDDEN }));
    expect(reason({ headMoves: true })).toBe('head-motion');
    expect(reason({ speaks: true })).toBe('speech-lower-face');
    expect(reason({})).toBe('restless');
  });

  it('hands out the same list as long as nothing changes', () => {
    const views = new PartViews();
    const first = push(views, sizes({ lids: HIDDEN }));
    expect(push(views, sizes({ lids: BETWEEN }))).toBe(first);
    expect(push(views, sizes({ lids: 1, brows: BETWEEN }), { speaks: true })).toBe(first);
    const second = push(views, sizes({ lids: HIDDEN, brows: HIDDEN }));
    expect(second).not.toBe(first);
    expect(first).toEqual([{ reason: 'restless', parts: ['lids'] }]);
    expect(push(views, sizes({ lids: HIDDEN, brows: HIDDEN }))).toBe(second);
  });

  it('forgets at a reset', () => {
    const views = new PartViews();
    push(views, sizes(ALL_HIDDEN));
    views.reset();
    expect(views.silences).toEqual([]);
    expect(push(views, sizes({ lids: BETWEEN }))).toEqual([]);
  });
});
