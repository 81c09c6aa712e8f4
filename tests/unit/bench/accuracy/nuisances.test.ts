import { describe, expect, it } from 'vitest';
import { ANATOMY } from '../../../../bench/planting/movements.ts';
import { drawBrief, layBrief } from '../../../../bench/accuracy/nuisances/brief-movement.ts';
import { FaceFilm } from '../../../../bench/accuracy/nuisances/face-film.ts';
import { NUISANCE_KINDS, NUISANCE_NAMES } from '../../../../bench/accuracy/nuisances/kinds.ts';
import { LONGEST_MS } from '../../../../bench/accuracy/nuisances/occurrence.ts';
import { placeNuisances, planSlots } from '../../../../bench/accuracy/nuisances/plan.ts';
import { quietFace } from '../../../../bench/accuracy/nuisances/quiet-face.ts';
import { chainShape } from '../../../../bench/accuracy/nuisances/skin-shape.ts';
import type { Trace } from '../../../../src/contracts/observation.ts';
import { TraceReader } from '../../../../src/trace/trace-reader.ts';
import { Random } from '../../../../src/core/random.ts';
import { HeadAligner } from '../../../../src/measure/head/align.ts';
import { CHANNEL_NAMES, ChannelExtractor } from '../../../../src/measure/channels.ts';

const FACE = quietFace(6000, 1);

/** The course of one channel, and its largest excursion from the first frame. */
function channelOf(trace: Trace, name: string): number[] {
  const [reader, head, channels] = [new TraceReader(trace), new HeadAligner(), new ChannelExtractor()];
  return Array.from({ length: reader.frameCount }, (_, frame) => {
    const observation = reader.observation(frame);
    head.align(observation.landmarks, observation.widthPx, observation.heightPx);
    return channels.extract(observation, head)[CHANNEL_NAMES.indexOf(name)]!;
  });
}

/** Largest difference that a layer makes to a channel. */
function effectOn(name: string, lay: (film: FaceFilm) => void, face = FACE): number {
  const film = new FaceFilm(face);
  lay(film);
  const before = channelOf(face, name);
  const after = channelOf(film.trace(), name);
  return after.reduce((far, value, frame) => {
    const away = value - before[frame]!;
    return Math.abs(away) > Math.abs(far) ? away : far;
  }, 0);
}

/** Whether two traces hold the same numbers. */
function same(one: Trace, other: Trace): boolean {
  const arrays = ({ timesMs, landmarks, patches, luma, doubled }: Trace) =>
    [timesMs, landmarks, patches, luma, doubled].map(({ buffer }) => Buffer.from(buffer));
  return arrays(one).every((bytes, k) => bytes.equals(arrays(other)[k]!));
}

function laid(kind: (typeof NUISANCE_NAMES)[number], seed = 1): (film: FaceFilm) => void {
  const occurrence = NUISANCE_KINDS[kind](new Random(seed));
  return (film) => occurrence.lay(film, 2000);
}

describe('a film of a face', () => {
  const corner = chainShape([[61]], { x: -1, y: 0 }, 0.3);
  const pull = (film: FaceFilm): void =>
    film.moveSkin(corner, () => 0.05, 1000, 2000, { patch: 1, landmark: 1 });

  it('moves skin by as much as is said, in landmarks and patches', () => {
    expect(effectOn('landmark-lateral/lip-corner-right', pull)).toBeGreaterThan(0.03);
    expect(effectOn('landmark-lateral/lip-corner-right', pull)).toBeLessThan(0.052);
    expect(effectOn('patch-lateral/lip-corner-right', pull)).toBeGreaterThan(0.03);
    expect(Math.abs(effectOn('patch-lateral/lip-corner-left', pull))).toBeLessThan(0.003);
  });

  it('moves skin along a face that is turned', () => {
    const film = new FaceFilm(FACE);
    film.shiftHead(() => ({ yawDeg: 25, pitchDeg: 10, grow: 1 }), 0, Infinity);
    const turned = film.trace();
    expect(effectOn('landmark-lateral/lip-corner-right', pull, turned)).toBeGreaterThan(0.03);
    expect(Math.abs(effectOn('landmark-up/lip-corner-right', pull, turned))).toBeLessThan(0.01);
  });

  it('turns the head by the angle that is said, upwards for positive pitch', () => {
    const nodded = (film: FaceFilm): void =>
      film.shiftHead(() => ({ yawDeg: 0, pitchDeg: 8, grow: 1 }), 1000, 2000);
    expect(effectOn('pitch', nodded)).toBeCloseTo(8, 0);
    expect(effectOn('landmark-up/chin', nodded)).toBeCloseTo(0, 2);
  });

  it('leaves its trace alone', () => {
    const before = new FaceFilm(FACE).trace();
    pull(new FaceFilm(FACE));
    expect(same(FACE, before)).toBe(true);
  });

  it('leaves frames out, and repeats them in place of the next', () => {
    const film = new FaceFilm(FACE);
    film.leaveOut(10);
    film.repeat(20, true);
    const { timesMs, doubled, luma } = film.trace();
    expect(timesMs).toHaveLength(FACE.timesMs.length - 1);
    expect(Array.from(doubled.entries()).filter(([, on]) => on === 1)).toEqual([[19, 1]]);
    expect(luma[19]).toBe(luma[18]);
  });
});

describe('nuisances', () => {
  it.each(NUISANCE_NAMES)('%s is over in time, and the same for the same seed', (kind) => {
    for (let seed = 1; seed <= 40; seed++) {
      const { lengthMs } = NUISANCE_KINDS[kind](new Random(seed));
      expect(lengthMs).toBeGreaterThan(0);
      expect(lengthMs).toBeLessThanOrEqual(LONGEST_MS);
    }
    const [one, again] = [new FaceFilm(FACE), new FaceFilm(FACE)];
    laid(kind)(one);
    laid(kind)(again);
    expect(same(again.trace(), one.trace())).toBe(true);
    expect(same(one.trace(), FACE)).toBe(false);
  });

  it('shut the eyes in a whole blink, and a part of the way in a partial one', () => {
    const open = channelOf(FACE, 'lid-aperture-right')[0]!;
    const whole = -effectOn('lid-aperture-right', laid('blink, whole')) / open;
    const partial = -effectOn('lid-aperture-right', laid('blink, partial')) / open;
    expect(whole).toBeGreaterThan(0.6);
    expect(partial).toBeGreaterThan(0.1);
    expect(partial).toBeLessThan(0.75 * whole);
  });

  it('open the mouth in speech, and not in chewing', () => {
    const spoken = effectOn('lip-gap', laid('speech'));
    expect(spoken).toBeGreaterThan(0.015);
    expect(Math.abs(effectOn('lip-gap', laid('chewing')))).toBeLessThan(spoken);
    expect(effectOn('jaw-opening', laid('chewing'))).toBeGreaterThan(0.005);
  });

  it('make a face that leans in larger, and take the skin away under a hand', () => {
    expect(effectOn('log-scale', laid('leaning in'))).toBeGreaterThan(0.04);
    const dimmed = ['brows', 'lids', 'mid-face', 'mouth'].map((part) =>
      effectOn(`patch-quality-${part}`, laid('hand on the face')),
    );
    expect(Math.min(...dimmed)).toBeLessThan(-0.4);
    expect(Math.max(...dimmed)).toBe(0);
  });
});

describe('the plan of a film', () => {
  it('keeps half a second to a second between a nuisance and the movement beside it', () => {
    const slots = planSlots(1, 60_000);
    expect(slots.length).toBeGreaterThanOrEqual(8);
    for (const kind of NUISANCE_NAMES) {
      placeNuisances(1, slots, NUISANCE_KINDS[kind]).forEach(({ fromMs, toMs }, k) => {
        const { onsetMs, offsetMs } = slots[k]!.movement;
        const gapMs = slots[k]!.nuisanceFirst ? onsetMs - toMs : fromMs - offsetMs;
        expect(gapMs).toBeGreaterThanOrEqual(500);
        expect(gapMs).toBeLessThanOrEqual(1000);
        // The next slot's movement is further away than this one's.
        const next = slots[k + 1]?.movement.onsetMs ?? Infinity;
        if (!slots[k]!.nuisanceFirst) expect(next - toMs).toBeGreaterThan(1000);
      });
    }
  });

  it('lays movements that stand out of the noise', () => {
    const movement = drawBrief(new Random(4), 2000);
    const regions = ANATOMY[movement.movement].regions.map((region) => `patch-up/${region}`);
    const near = CHANNEL_NAMES.filter((name) => regions.some((region) => name.startsWith(region)));
    const far = near.map((name) => Math.abs(effectOn(name, (film) => layBrief(film, movement))));
    expect(Math.max(...far)).toBeGreaterThan(0.5 * movement.amplitude);
    expect(movement.offsetMs - movement.onsetMs).toBeLessThan(500);
  });
});
