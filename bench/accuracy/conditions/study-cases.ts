import type { Trace } from '../../../src/contracts/observation.ts';
import { FAMILIES } from '../../planting/families.ts';
import type { PlantingSession } from '../../planting/plant.ts';
import type { Treatment } from '../../planting/planting-contract.ts';
import { designTrial, type Trial } from '../../planting/trial.ts';
import type { Case } from '../cases.ts';
import { clipPicture, type ClipPicture } from '../clip-picture.ts';
import type { Footage } from '../footage.ts';
import { conditionsFor, type CameraCondition } from './camera-conditions.ts';

/** Two calm people: what a poorer camera costs is best seen where nothing else disturbs. */
const PERSONS: readonly string[] = ['s18', 'face2'];
/** The hardest amplitude of the bench is left out: what is hardly ever found tells no conditions apart. */
const AMPLITUDES_IOD: readonly number[] = [0.012, 0.02, 0.03, 0.045];
const PASSES = 4;
const SEED = 11;
/** The worst of each study, and the clip's own camera: enough to see whether a condition brings false moments. */
const WITH_TWIN: ReadonlySet<string> = new Set(['20 fps', '60 fps', '40 px', '10 grey levels', 'x 0.35']);

export interface StudyCase extends Case {
  readonly condition: CameraCondition;
}

export interface StudyPlan {
  readonly cases: readonly StudyCase[];
  readonly cameras: readonly (ClipPicture & {
    readonly person: string;
    readonly leftOut: readonly string[];
  })[];
}

/** The treatments under which a condition is measured. */
function treatmentsOf({ label, effects }: CameraCondition): readonly Treatment[] {
  return effects === undefined || WITH_TWIN.has(label) ? ['planted', 'twin'] : ['planted'];
}

/** The cases of one clip: the same movements under each condition. */
function studyCasesOf(
  footage: Footage,
  trial: Trial,
  conditions: readonly CameraCondition[],
): readonly StudyCase[] {
  return conditions.flatMap((condition) =>
    treatmentsOf(condition).map((treatment) => {
      const { effects } = condition;
      return { footage, trial, treatment, condition, ...(effects === undefined ? {} : { effects }) };
    }),
  );
}

/** What is planted in a clip, the same under every condition. */
function studyTrial(footage: Footage, anchors: Trace, index: number): Trial {
  const settings = { families: FAMILIES, seed: SEED, amplitudes: AMPLITUDES_IOD, lasting: 0 };
  return designTrial(footage, anchors, index, settings);
}

/** The studies' footage, with fewer passes than the bench has: many conditions share the time. */
function studyFootage(present: readonly Footage[]): readonly Footage[] {
  return PERSONS.flatMap((person) => present.filter((clip) => clip.person === person)).map((clip) => ({
    ...clip,
    passes: PASSES,
  }));
}

/** All cases, planted ones first. */
export async function planStudies(session: PlantingSession, present: readonly Footage[]): Promise<StudyPlan> {
  const cases: StudyCase[] = [];
  const cameras: StudyPlan['cameras'][number][] = [];
  for (const [index, footage] of studyFootage(present).entries()) {
    const { trace } = await session.anchors(footage.path);
    const own = clipPicture(trace);
    const { conditions, leftOut } = conditionsFor(own);
    cameras.push({ ...own, person: footage.person, leftOut });
    cases.push(...studyCasesOf(footage, studyTrial(footage, trace, index), conditions));
  }
  const of = (treatment: Treatment): StudyCase[] => cases.filter((one) => one.treatment === treatment);
  return { cases: [...of('planted'), ...of('twin')], cameras };
}
