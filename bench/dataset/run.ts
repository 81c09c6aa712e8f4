import { writeWhole } from '../../src/cli/files/write-whole.ts';
import { printableLines } from '../../src/cli/terminal/printable.ts';
import { ProgressLine } from '../../src/cli/terminal/progress-line.ts';
import { provenanceOf, startRun } from '../kit/provenance.ts';
import { runBench } from '../kit/run-bench.ts';
import { DATASET_HELP, parseDatasetArgs, type DatasetOptions } from './dataset-options.ts';
import { resultPath, resultText } from './dataset-result.ts';
import { datasetTables, type DatasetScores } from './dataset-tables.ts';
import { FindingsStore } from './findings-store.ts';
import { Looker } from './looker.ts';
import { megcScore } from './megc.ts';
import { readSet, type ReadSet } from './read-set.ts';
import { runSet, type SetRun } from './run-set.ts';
import { strictByRate, strictScore } from './strict.ts';
import { strsSpotting } from './strs.ts';

function scoresOf({ set }: DatasetOptions, { videos, faults }: SetRun): DatasetScores {
  const strict = strictScore(videos);
  return {
    title: set.title,
    videos: videos.length,
    subjects: new Set(videos.map(({ subject }) => subject)).size,
    minutes: strict.pooled.minutes,
    withoutFace: videos.filter(({ findings }) => !findings.faceSeen).length,
    faults,
    megc: megcScore(videos),
    strs: strsSpotting(videos),
    strict,
    byRate: strictByRate(videos),
  };
}

/** The one that looked first: what was kept of other runs was found by the same pipeline. */
function browserOf({ videos }: SetRun): string {
  return videos.at(0)?.findings.environment.browser ?? 'none';
}

async function runVideos(set: ReadSet, fps: number, signal: AbortSignal): Promise<SetRun> {
  const progress = new ProgressLine(process.stderr);
  let doing = '';
  const looker = new Looker({
    signal,
    onProgress: (share) => progress.show(`${doing}: ${Math.floor(share * 100)} %`),
  });
  const onVideo = (name: string, index: number): void => {
    doing = `${name} (${index + 1} of ${set.videos.length})`;
    progress.show(doing);
  };
  try {
    return await runSet(set, fps, { looker, store: new FindingsStore(), onVideo });
  } finally {
    progress.clear();
    await looker.close();
  }
}

async function dataset(options: DatasetOptions, interruption: AbortSignal): Promise<void> {
  const start = await startRun('dataset');
  const set = await readSet(options);
  const path = await resultPath(options, new Date());
  const run = await runVideos(set, options.fps, interruption);
  const scores = scoresOf(options, run);
  // First what took long to make: whoever reads the tables may close the pipe.
  const provenance = provenanceOf(start, browserOf(run));
  await writeWhole(path, resultText(options, scores, run.videos, provenance));
  process.stdout.write(printableLines(`${datasetTables(scores)}\nWritten to ${path}.\n`));
}

await runBench({ help: DATASET_HELP, parse: parseDatasetArgs, run: dataset });
