import { describe, expect, it } from 'vitest';
import type { FacePart } from '../../../../src/contracts/face-part.ts';
import type { MovementName, Side } from '../../../../src/contracts/movement.ts';
import type { AnsweredTrial } from '../../../../src/exercise/eye/answered-trial.ts';
import { outcomeOf } from '../../../../src/exercise/eye/outcome.ts';
import { partOf, type Answer } from '../../../../src/exercise/eye/places.ts';
import type { Asked, ShownMovement } from '../../../../src/exercise/eye/trial.ts';
import { takeAlong } from '../../../../src/exercise/eye/take-along.ts';

const place = (part: FacePart, side: Side = 'both'): Answer => ({ part, side });

function answered(asked: Asked, movement: ShownMovement | null, answer: Answer): AnsweredTrial {
  const view = { face: 3, yawDeg: 5, pitchDeg: 0, light: 'left' } as const;
  const trial = { asked, view, movement, leadMs: 900, tailMs: 900, distractors: [] };
  const shownMs = movement?.lengthMs ?? 250;
  return { stage: 'second', number: 1, of: 14, trial, shownMs, answer, outcome: outcomeOf(trial, answer) };
}

/** A clear movement that is brief. */
function brief(name: MovementName, lengthMs: number, answer: Answer, side: Side = 'both'): AnsweredTrial {
  return answered('length', { name, side, size: 0.03, lengthMs }, answer);
}

/** A slow movement that is small. */
function small(name: MovementName, size: number, answer: Answer): AnsweredTrial {
  return answered('size', { name, side: 'both', size, lengthMs: 500 }, answer);
}

const still = (answer: Answer): AnsweredTrial => answered('nothing', null, answer);
const seen = (name: MovementName, lengthMs = 200): AnsweredTrial =>
  brief(name, lengthMs, place(partOf(name)));
const missed = (name: MovementName, lengthMs = 100): AnsweredTrial => brief(name, lengthMs, 'nothing');

/** Each part once. */
const ALL_SEEN = (['brow-down', 'lids-tight', 'nose-wrinkle', 'dimple', 'chin-up'] as const).map((name) =>
  seen(name),
);

describe('what there is to take along from training the eye', () => {
  it('is nothing where nothing was answered', () => {
    expect(takeAlong([])).toBeNull();
  });

  it('is to wait, where places were named twice and on a quarter of the faces at rest; the last of them', () => {
    const [first, last] = [still(place('mouth')), still(place('brows'))];
    expect(takeAlong([...ALL_SEEN, first, still('nothing'), last])).toEqual({
      lesson: 'wait',
      tie: last,
      suggests: { kind: 'practice' },
    });
    expect(takeAlong([...ALL_SEEN, first])?.lesson).not.toBe('wait');
    const calm = Array.from({ length: 7 }, () => still('nothing'));
    expect(takeAlong([...ALL_SEEN, first, last, ...calm])?.lesson).not.toBe('wait');
  });

  it('is to tell two parts apart, whichever was taken for the other: slowly, beside one of the part that was named', () => {
    const last = brief('lids-tight', 80, place('brows', 'left'), 'left');
    const taken = takeAlong([...ALL_SEEN, brief('brow-down', 80, place('eyes')), last]);
    expect(taken).toMatchObject({ lesson: 'tell-apart', suggests: { kind: 'slowly' } });
    expect(taken?.tie).toBe(last);
    expect(taken?.suggests).toMatchObject({
      movement: { name: 'lids-tight', side: 'left', lengthMs: 80 },
      beside: { name: 'brow-down', side: 'left', lengthMs: 80 },
    });
    expect(takeAlong([...ALL_SEEN, last])?.lesson).not.toBe('tell-apart');
    const others = Array.from({ length: 15 }, () => seen('brow-down'));
    expect(takeAlong([...others, last, last])?.lesson).not.toBe('tell-apart');
  });

  it('is the pair that is most often mistaken, of equals the latest', () => {
    const lids = brief('brow-down', 80, place('eyes'));
    const nose = brief('upper-lip-up', 80, place('nose'));
    expect(takeAlong([nose, nose, lids, lids, lids, nose, lids])?.tie).toBe(lids);
    expect(takeAlong([lids, lids, nose, nose])?.tie).toBe(nose);
  });

  it('shows some movement of the part that was named, where none is like the one that moved', () => {
    const far = brief('inner-brow-up', 80, place('chin'));
    expect(takeAlong([...ALL_SEEN, far, far])?.suggests).toMatchObject({
      beside: { name: 'chin-up', side: 'both' },
    });
  });

  it('is to look at a part as well, where three went by there and few elsewhere; the last of them, beside its twin', () => {
    const last = missed('lids-tight', 60);
    const taken = takeAlong([
      ...ALL_SEEN,
      missed('lids-tight'),
      missed('upper-lid-up'),
      last,
      seen('dimple'),
    ]);
    expect(taken).toMatchObject({
      lesson: 'look-there',
      suggests: { kind: 'slowly', beside: { name: 'brow-down', lengthMs: 60 } },
    });
    expect(taken?.tie).toBe(last);
    expect(takeAlong([...ALL_SEEN, missed('lids-tight'), last])?.lesson).not.toBe('look-there');
  });

  it('is to compare the sides, where the part was right and the side another, three times of nine', () => {
    const other = brief('brow-down', 80, place('brows', 'right'), 'left');
    const taken = takeAlong([...ALL_SEEN, other, other, other]);
    expect(taken).toMatchObject({
      lesson: 'compare-sides',
      suggests: { kind: 'slowly', movement: { side: 'left' }, beside: { name: 'brow-down', side: 'right' } },
    });
    expect(takeAlong([...ALL_SEEN, other, other])?.lesson).not.toBe('compare-sides');
    const whole = brief('lip-press', 80, place('mouth', 'left'));
    expect(takeAlong([...ALL_SEEN, whole, whole, whole])?.suggests).toMatchObject({
      beside: { name: 'chin-up' },
    });
  });

  it('is to rest the gaze, where what went by was brief; tied to the longest of it', () => {
    const longest = missed('dimple', 130);
    const gone = [missed('brow-down', 80), longest, missed('nose-wrinkle', 60), missed('lids-tight', 90)];
    const taken = takeAlong([...ALL_SEEN, ...gone]);
    expect(taken).toMatchObject({ lesson: 'rest-the-gaze', suggests: { kind: 'practice' } });
    expect(taken?.tie).toBe(longest);
  });

  it('is to come closer, where what went by was small; tied to the largest of it', () => {
    const largest = small('dimple', 0.02, 'nothing');
    const gone = (['brow-down', 'nose-wrinkle', 'lids-tight'] as const).map((name) =>
      small(name, 0.01, 'nothing'),
    );
    const taken = takeAlong([...ALL_SEEN, largest, ...gone]);
    expect(taken).toMatchObject({ lesson: 'come-closer', suggests: { kind: 'practice' } });
    expect(taken?.tie).toBe(largest);
  });

  it('is to rest the gaze, too, where most of all movements went by', () => {
    const names = ['brow-down', 'dimple', 'nose-wrinkle', 'lids-tight', 'chin-up'] as const;
    const gone = names.flatMap((name) => [missed(name), small(name, 0.01, 'nothing')]);
    expect(takeAlong(gone)?.lesson).toBe('rest-the-gaze');
  });

  it('is the camera, where no part was missed; tied to the briefest', () => {
    const shortest = seen('dimple', 33);
    const taken = takeAlong([...ALL_SEEN, shortest, still('nothing')]);
    expect(taken).toMatchObject({ lesson: 'with-the-camera', suggests: { kind: 'camera' } });
    expect(taken?.tie).toBe(shortest);
  });

  it('is what to do with it, where only some were missed; tied to the briefest that was seen', () => {
    const shortest = seen('dimple', 50);
    const taken = takeAlong([...ALL_SEEN, shortest, missed('brow-down', 33), seen('chin-up', 120)]);
    expect(taken).toMatchObject({ lesson: 'then-what', suggests: { kind: 'answer' } });
    expect(taken?.tie).toBe(shortest);
  });

  it('is tied to something even where nothing moved', () => {
    const last = still('nothing');
    expect(takeAlong([still('nothing'), last])?.tie).toBe(last);
  });
});
