import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from '../../../src/contracts/observation.ts';
import type { MovementScore } from '../../../src/contracts/moment.ts';
import { MOVEMENTS } from '../../../src/contracts/movement.ts';
import { REGION_LANDMARKS } from '../../../src/measure/regions.ts';
import { FACE_VALUES, type MeshClip } from '../../../src/record/mesh-clip.ts';
import { MeshRecorder } from '../../../src/record/mesh-recorder.ts';
import { namedSkin } from '../../../src/record/named-skin.ts';
import { MOVED_IOD, RestFace } from '../../../src/record/rest-face.ts';
import type { PlannedMovement } from '../../../src/synthetic/face.ts';
import { clipOf } from './mesh-clip.fixture.ts';
import { MOMENT } from './session-record.fixture.ts';

const LEFT_LID: MovementScore = { name: 'upper-lid-up', side: 'left', score: 0.8 };
const ONSET_MS = 3000;
const APEX_MS = 3120;
const ONE_LID: PlannedMovement = {
  name: 'upper-lid-up',
  side: 'left',
  amplitude: 0.014,
  onsetMs: ONSET_MS,
  riseMs: APEX_MS - ONSET_MS,
  plateauMs: 30,
  fallMs: 150,
};

/** Both margins of the left lids, the folds around them and the corners of the eye. */
const AROUND_LEFT_EYE = [
  263, 466, 388, 387, 386, 385, 384, 398, 362, 249, 390, 373, 374, 380, 381, 382, 467, 260, 259, 257, 258,
  286, 414, 359, 255, 339, 254, 253, 252, 256, 341, 463, 446, 342, 445, 444, 443, 442, 441, 413, 464,
];

/** Corners of the mouth that go up and stay there, for a session that began without. */
function smile(onsetMs: number, riseMs: number): PlannedMovement {
  return {
    name: 'lip-corner-up',
    side: 'both',
    amplitude: 0.12,
    onsetMs,
    riseMs,
    plateauMs: 5000,
    fallMs: 500,
  };
}

/** The moment of one lid, cut out of a session as it is recorded. */
function lidMomentIn(planned: readonly PlannedMovement[]): MeshClip {
  const session = clipOf({ planned: [...planned, ONE_LID], startMs: 0, frames: 150, noisePx: 0.1 });
  const recorder = new MeshRecorder();
  session.timesMs.forEach((ms, at) =>
    recorder.push(ms, session.points.slice(at * FACE_VALUES, (at + 1) * FACE_VALUES), session.aspect),
  );
  const moment = { ...MOMENT, onsetMs: ONSET_MS, apexMs: APEX_MS, offsetMs: 3300, movements: [LEFT_LID] };
  return recorder.clipOf(moment)!;
}

/** The landmarks that a replay marks in the frame of the apex. */
function markedIn(clip: MeshClip): readonly number[] {
  const out = new Float32Array(LANDMARK_COUNT);
  const apex = clip.timesMs.findIndex((ms) => ms >= APEX_MS);
  new RestFace(clip, ONSET_MS).displacements(clip, apex, namedSkin([LEFT_LID]), out);
  return [...out.keys()].filter((landmark) => out[landmark]! >= MOVED_IOD);
}

function landmarksOf(named: Uint8Array): readonly number[] {
  return [...named.keys()].filter((landmark) => named[landmark] === 1);
}

describe("one lid's movement in a session whose face smiles against its start", () => {
  it.each([
    ['long before', smile(800, 600)],
    ['half a second before', smile(ONSET_MS - 560, 250)],
    ['more and more, through the movement', smile(ONSET_MS - 400, 1200)],
  ])('marks that lid and nothing else, where the smile came %s', (_, other) => {
    const marked = markedIn(lidMomentIn([other]));
    expect(marked).toEqual(expect.arrayContaining([385, 386, 387]));
    expect(marked.filter((landmark) => !AROUND_LEFT_EYE.includes(landmark))).toEqual([]);
  });

  it('is compared with the face that smiled already', () => {
    const clip = lidMomentIn([smile(ONSET_MS - 560, 250)]);
    const out = new Float32Array(LANDMARK_COUNT);
    const apex = clip.timesMs.findIndex((ms) => ms >= APEX_MS);
    const whole = new Uint8Array(LANDMARK_COUNT).fill(1);
    new RestFace(clip, ONSET_MS).displacements(clip, apex, whole, out);
    for (const corner of [61, 291]) expect(out[corner]).toBeLessThan(MOVED_IOD);
  });
});

describe('the skin that movements name', () => {
  it.each(MOVEMENTS)('is some of the face and mirrors on the other side: %s', (name) => {
    const [right, left, both] = (['right', 'left', 'both'] as const).map((side) =>
      landmarksOf(namedSkin([{ name, side }])),
    ) as [readonly number[], readonly number[], readonly number[]];
    expect(right.length).toBeGreaterThan(8);
    expect(Math.abs(right.length - left.length)).toBeLessThan(4);
    expect(both).toEqual([...new Set([...right, ...left])].sort((a, b) => a - b));
    expect(both.length).toBeLessThan(LANDMARK_COUNT / 3);
  });

  it('stays on its side and in its part of the face', () => {
    const named = landmarksOf(namedSkin([{ name: 'lip-corner-up', side: 'right' }]));
    expect(named).toEqual(expect.arrayContaining([...REGION_LANDMARKS['lip-corner-right']]));
    for (const region of ['lip-corner-left', 'cheek-right', 'nose-wing-right', 'lower-lid-right'] as const)
      expect(named.filter((landmark) => REGION_LANDMARKS[region].includes(landmark))).toEqual([]);
  });

  it('is that of every movement of a moment', () => {
    const named = namedSkin([LEFT_LID, { name: 'chin-up', side: 'both' }]);
    expect([named[386], named[152], named[159], named[107]]).toEqual([1, 1, 0, 0]);
  });

  it('is none without a movement', () => {
    expect(landmarksOf(namedSkin([]))).toEqual([]);
  });
});
