import { versionOf, WORKER } from '../../models/version/pipeline-version.ts';

const PAGE = 'src/main.ts';

/** The kinds of figure in the documents, and beside the worker what each is about and measured with. */
const MEASURED_CODE = {
  speed: [
    PAGE,
    'bench/kit/lab-page/lab.ts',
    'bench/peers/page.ts',
    'bench/peers/subject.ts',
    'bench/speed/run.ts',
  ],
  peers: ['bench/peers/page.ts', 'bench/peers/subject.ts', 'bench/peers/run.ts'],
  'accuracy-people': [
    'bench/planting/planting.ts',
    'bench/accuracy/label-flips/page.ts',
    'bench/accuracy/run.ts',
  ],
  'accuracy-curve': ['bench/planting/planting.ts', 'bench/accuracy/run.ts'],
  'accuracy-studies': ['bench/planting/planting.ts', 'bench/accuracy/conditions/run.ts'],
  'accuracy-nuisances': ['bench/planting/planting.ts', 'bench/accuracy/nuisances/run.ts'],
  dataset: ['bench/dataset/run.ts'],
  exercise: [PAGE, 'bench/speed/exercise/run.ts'],
} as const;

export type FigureKind = keyof typeof MEASURED_CODE;
export const FIGURE_KINDS = Object.keys(MEASURED_CODE) as readonly FigureKind[];

/** Names the version of all code that a figure of this kind is about: the pipeline, and what measures and counts. */
export function figureVersion(kind: FigureKind): Promise<string> {
  return versionOf([WORKER, ...MEASURED_CODE[kind]]);
}
