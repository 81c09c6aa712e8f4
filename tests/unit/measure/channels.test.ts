import { describe, expect, it } from 'vitest';
import canonical from '../../../src/measure/head/canonical-mesh.json' with { type: 'json' };
import { LANDMARK_VALUES, PATCH_STRIDE, type Observation } from '../../../src/contracts/observation.ts';
import { HeadAligner, canonicalIod } from '../../../src/measure/head/align.ts';
import {
  CHANNEL,
  CHANNEL_COUNT,
  CHANNEL_NAMES,
  ChannelExtractor,
  MIRROR_CHANNEL,
  MIRROR_FACTOR,
} from '../../../src/measure/channels.ts';
import { PATCHES, PATCH_COUNT, REGIONS } from '../../../src/measure/regions.ts';

const PX_PER_CM = 12;

function observation(shape: readonly number[] = canonical.verticesCm): Observation {
  const landmarks = new Float32Array(LANDMARK_VALUES);
  for (let i = 0; i < 468; i++) {
    landmarks[i * 3] = 0.5 + (PX_PER_CM * shape[i * 3]!) / 640;
    landmarks[i * 3 + 1] = 0.5 - (PX_PER_CM * shape[i * 3 + 1]!) / 480;
    landmarks[i * 3 + 2] = (-PX_PER_CM * shape[i * 3 + 2]!) / 640;
  }
  const patches = new Float32Array(PATCH_COUNT * PATCH_STRIDE);
  for (let p = 0; p < PATCH_COUNT; p++) patches[p * PATCH_STRIDE + 2] = 1;
  const size = { widthPx: 640, heightPx: 480 };
  return { timestampMs: 0, ...size, faces: 1, landmarks, patches, luma: 0.5, doubled: false };
}

function movePatches(target: Observation, region: string, x: number, y: number): void {
  PATCHES.forEach((patch, p) => {
    if (REGIONS[patch.region] !== region) return;
    target.patches[p * PATCH_STRIDE] = x;
    target.patches[p * PATCH_STRIDE + 1] = y;
  });
}

function extractor(): (from: Observation) => Float32Array {
  const head = new HeadAligner();
  const channels = new ChannelExtractor();
  return (from) => {
    head.align(from.landmarks, from.widthPx, from.heightPx);
    return Float32Array.from(channels.extract(from, head));
  };
}

const at = (name: string): number => CHANNEL_NAMES.indexOf(name);

describe('ChannelExtractor', () => {
  it('makes an outward, upward pull alike on both sides', () => {
    const extract = extractor();
    extract(observation());
    const moved = observation();
    movePatches(moved, 'lip-corner-right', -0.02, -0.01);
    movePatches(moved, 'lip-corner-left', 0.02, -0.01);
    const values = extract(moved);
    for (const side of ['right', 'left']) {
      expect(values[at(`patch-lateral/lip-corner-${side}`)]).toBeCloseTo(0.02, 5);
      expect(values[at(`patch-up/lip-corner-${side}`)]).toBeCloseTo(0.01, 5);
    }
    expect(values[at('patch-up/chin')]).toBeCloseTo(0, 9);
  });

  it('does not jump when a patch drops out and comes back elsewhere', () => {
    const extract = extractor();
    extract(observation());
    const lost = observation();
    movePatches(lost, 'chin', 0, 0.3);
    PATCHES.forEach((patch, p) => {
      if (REGIONS[patch.region] === 'chin') lost.patches[p * PATCH_STRIDE + 2] = 0;
    });
    expect(extract(lost)[at('patch-up/chin')]).toBeCloseTo(0, 9);
    const back = observation();
    movePatches(back, 'chin', 0, 0.3);
    expect(extract(back)[at('patch-up/chin')]).toBeCloseTo(0, 9);
  });

  it('sees landmarks move in IOD, without the head', () => {
    const raised = [...canonical.verticesCm];
    for (const point of [107, 66, 55, 65]) raised[point * 3 + 1]! += 0.1;
    const extract = extractor();
    const before = extract(observation());
    const after = extract(observation(raised));
    const gain = after[at('landmark-up/brow-inner-right')]! - before[at('landmark-up/brow-inner-right')]!;
    expect(gain).toBeCloseTo(0.1 / canonicalIod(canonical.verticesCm), 4);
    expect(after[at('landmark-up/chin')]).toBeCloseTo(before[at('landmark-up/chin')]!, 5);
    expect(before[at('lid-aperture-right')]).toBeGreaterThan(0.05);
  });

  it('mirrors to itself, and a mirrored face gives mirrored channels', () => {
    for (let c = 0; c < CHANNEL_COUNT; c++) {
      expect(MIRROR_CHANNEL[MIRROR_CHANNEL[c]!]).toBe(c);
      expect(MIRROR_FACTOR[MIRROR_CHANNEL[c]!]).toBe(MIRROR_FACTOR[c]);
    }
    const [one, other] = [extractor(), extractor()];
    one(observation());
    other(observation());
    const [first, second] = [observation(), observation()];
    movePatches(first, 'brow-outer-right', 0.01, -0.03);
    movePatches(first, 'upper-lip', 0.02, 0);
    movePatches(second, 'brow-outer-left', -0.01, -0.03);
    movePatches(second, 'upper-lip', -0.02, 0);
    const [plain, mirrored] = [one(first), other(second)];
    for (let c = 0; c < CHANNEL.lidRight; c++) {
      const expected = MIRROR_FACTOR[c]! * plain[MIRROR_CHANNEL[c]!]!;
      // The canonical mesh is symmetric to within rounding.
      expect(Math.abs(mirrored[c]! - expected)).toBeLessThan(2e-3);
    }
  });
});
