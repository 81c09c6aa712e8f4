import { describe, expect, it } from 'vitest';
import { conditionsFor, type Study } from '../../../../../bench/accuracy/conditions/camera-conditions.ts';

const OWN = { fps: 30, iodPx: 102.4 };

function labelled(study: Study, own = OWN): readonly string[] {
  return conditionsFor(own)
    .conditions.filter((condition) => condition.study === study)
    .map(({ label }) => label);
}

function effectsOf(label: string, own = OWN) {
  return conditionsFor(own).conditions.find((condition) => condition.label === label)?.effects;
}

describe('the cameras that a clip is seen by', () => {
  it('are slower ones by thinning, its own as it is, and one of twice its rate', () => {
    expect(labelled('frame rate')).toEqual(['15 fps', '20 fps', '25 fps', '30 fps', '60 fps']);
    expect(effectsOf('20 fps')).toEqual({ fps: 20 });
    expect(effectsOf('30 fps')).toBeUndefined();
    expect(effectsOf('60 fps')).toEqual({ doubled: true });
  });

  it('are none that would need frames which nobody took', () => {
    const slow = { ...OWN, fps: 25 };
    expect(labelled('frame rate', slow)).toEqual(['15 fps', '20 fps', '25 fps']);
    expect(conditionsFor(slow).leftOut).toContain('30 fps: more than the footage has.');
    expect(conditionsFor(slow).leftOut).toContain('60 fps: more than the footage has.');
  });

  it('see the face smaller, never larger, and its own size as it is', () => {
    expect(labelled('face size')).toEqual(['40 px', '60 px', '80 px', '100 px']);
    expect(effectsOf('40 px')).toEqual({ scale: 0.391 });
    expect(effectsOf('100 px')).toBeUndefined();
    expect(conditionsFor(OWN).leftOut).toContain('120 px: more than the footage has.');
  });

  it('add nothing where no noise is added and no light taken away', () => {
    expect(effectsOf('0 grey levels')).toEqual(effectsOf('40 px'));
    expect(effectsOf('x 1')).toBeUndefined();
    expect(effectsOf('6 grey levels')).toEqual({ scale: 0.391, noiseGrey: 6 });
    expect(effectsOf('x 0.35')).toEqual({ light: 0.35 });
  });
});
