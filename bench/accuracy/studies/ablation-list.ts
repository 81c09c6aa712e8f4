import { CHANNEL } from '../../../src/measure/channels.ts';
import type { Trace } from '../../../src/contracts/observation.ts';
import type { FilterParts } from '../../../src/spotting/filter/filter-bank.ts';
import type { MotionKind } from '../detectors/region-motion-courses.ts';
import { withoutOneEuro } from './one-euro.ts';

/** The recording that the others are compared with. */
export const AS_SHIPPED = 'as-shipped';

/** One thing done otherwise. */
export interface Ablation {
  readonly name: string;
  /** What is otherwise, and where. */
  readonly change: string;
  /** Name of the recording; AS_SHIPPED where the same traces are judged otherwise. */
  readonly recording: string;
  /** What is made of the recording before it is judged. */
  readonly treat?: (trace: Trace) => Trace;
  /** What the whitened filter sees and does. */
  readonly parts: FilterParts;
  /** Which measurement the heights are read from; the group's where absent. */
  readonly kind?: MotionKind;
}

export interface AblationGroup {
  readonly title: string;
  /** Which measurement the heights are read from. */
  readonly kind: MotionKind;
  /** Judged on the bench's tuning split, or on the studies' two people, recorded anew for each way of measuring. */
  readonly footage: 'tuning split' | 'studies';
  /** The first is the one that the others are compared with. */
  readonly ablations: readonly Ablation[];
}

/** Pose, scale and place are references for both: they have no part in any movement. */
const isReference = (channel: number): boolean => channel >= CHANNEL.pose;
export const seesPatches = (channel: number): boolean =>
  channel < CHANNEL.landmarkLateral || isReference(channel);
export const seesLandmarks = (channel: number): boolean => channel >= CHANNEL.landmarkLateral;

function judgedOtherwise(name: string, change: string, parts: FilterParts): Ablation {
  return { name, change, recording: AS_SHIPPED, parts };
}

function lookAhead(frames: number): Ablation {
  return judgedOtherwise(
    `${frames} frames of rest`,
    `the filter waits ${frames} frames of 33 ms after the movement`,
    { restAfterFrames: frames },
  );
}

const WHAT_IS_SEEN: AblationGroup = {
  title: 'What the detector sees',
  kind: 'patch',
  footage: 'tuning split',
  ablations: [
    judgedOtherwise('both', 'landmarks and patch motion', {}),
    judgedOtherwise('patch motion alone', 'no landmark channels', { sees: seesPatches }),
    { ...judgedOtherwise('landmarks alone', 'no patch channels', { sees: seesLandmarks }), kind: 'landmark' },
    judgedOtherwise('not whitened', 'channels are taken to be uncorrelated', { whitened: false }),
    judgedOtherwise("not the person's noise", 'the same fixed noise for everybody', { ownNoise: false }),
    judgedOtherwise('neither', 'not whitened, fixed noise', { whitened: false, ownNoise: false }),
  ],
};

const LOOK_AHEAD: AblationGroup = {
  title: 'How long the filter waits',
  kind: 'patch',
  footage: 'tuning split',
  ablations: [lookAhead(6), lookAhead(0), lookAhead(2), lookAhead(4), lookAhead(8)],
};

function landmarkStream(
  name: string,
  change: string,
  recording: string,
  treat?: Ablation['treat'],
): Ablation {
  const parts = { sees: seesLandmarks };
  return { name, change, recording, parts, ...(treat === undefined ? {} : { treat }) };
}

const LANDMARK_STREAMS: AblationGroup = {
  title: 'The landmark stream, landmarks alone',
  kind: 'landmark',
  footage: 'studies',
  ablations: [
    landmarkStream('time stretched', 'as shipped: TIME_STRETCH 1000', AS_SHIPPED),
    landmarkStream(
      'filtered',
      'TIME_STRETCH 1 in workers/perception/landmarks/landmarker.ts',
      'landmarks-filtered',
    ),
    landmarkStream(
      'filter inverted',
      'the filtered recording, its One-Euro filter undone (one-euro.ts)',
      'landmarks-filtered',
      withoutOneEuro,
    ),
    landmarkStream(
      'two faces',
      'numFaces 2 in workers/perception/landmarks/landmarker.ts',
      'landmarks-two-faces',
    ),
    landmarkStream('official bundle', "Google's face_landmarker.task", 'landmarks-official-bundle'),
  ],
};

function patchMotion(name: string, change: string, recording: string): Ablation {
  return { name, change, recording, parts: { sees: seesPatches } };
}

const PATCH_MOTION: AblationGroup = {
  title: 'How patch motion is measured, patch motion alone',
  kind: 'patch',
  footage: 'studies',
  ablations: [
    patchMotion('as shipped', 'windows of 17 px, one level, references that live 2.4 s', AS_SHIPPED),
    patchMotion('windows of 11 px', 'RADIUS_PX 5 in patch-reference.ts', 'window-11'),
    patchMotion('windows of 25 px', 'RADIUS_PX 12 in patch-reference.ts', 'window-25'),
    patchMotion('two levels', 'the search begins in a blurred crop (eight binomial passes)', 'two-levels'),
    patchMotion('previous frame', 'REFERENCE_LIFE_MS 1 in patch-motion.ts', 'reference-previous'),
    patchMotion('some frames back', 'REFERENCE_LIFE_MS 400', 'reference-400ms'),
    patchMotion('longer references', 'REFERENCE_LIFE_MS 6000', 'reference-6s'),
    patchMotion(
      'contrast equalised',
      'local contrast of 25 px windows, in workers/perception/landmarks/observer.ts',
      'contrast-equalised',
    ),
  ],
};

export const ABLATIONS: readonly AblationGroup[] = [WHAT_IS_SEEN, LOOK_AHEAD, LANDMARK_STREAMS, PATCH_MOTION];
