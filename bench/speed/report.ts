import { runPart, sensitivityText } from '../../src/benchmark/result/result-markdown.ts';
import { machineLines, type Provenance } from '../kit/provenance.ts';
import { MORE } from '../kit/markdown.ts';
import { bottleneckSentence } from './bottleneck.ts';
import { enduranceTable, filmTable, pageTable } from './live-tables.ts';
import { benchmarksOf, cameraRun, MAIN_CAMERA, type SpeedParts } from './parts.ts';
import { camerasTable, stagesTable } from './run-tables.ts';
import { targetsOf, targetsTable } from './targets.ts';

/** The report as Markdown: what was asked for, and what it means first. */
export function reportMarkdown(provenance: Provenance, parts: SpeedParts): string {
  return [machineLines(provenance).join('\n'), ...summary(parts), MORE, ...details(parts), ''].join('\n\n');
}

function summary(parts: SpeedParts): readonly string[] {
  const { clip, trace, cameras } = parts;
  const main = cameraRun(parts, MAIN_CAMERA);
  const runs = [...(clip?.runs ?? []), ...(trace?.runs ?? []), ...(main ? [main] : [])];
  const seen = cameras[0]?.result.sensitivity;
  const curve = seen ?? trace?.sensitivity;
  return [
    ...(targetsOf(parts).length > 0 ? [targetsTable(parts)] : []),
    ...(main ? [bottleneckSentence(main)] : []),
    ...(runs.length > 0 ? [stagesTable(runs)] : []),
    ...(cameras.length > 0 ? [camerasTable(cameras)] : []),
    ...(curve ? [sensitivityText(curve)] : []),
  ];
}

function details(parts: SpeedParts): readonly string[] {
  const { film, page, endurance, cameras, trace } = parts;
  const generated = cameras.length > 0 ? trace?.sensitivity : null;
  return [
    ...(generated ? [sensitivityText(generated)] : []),
    ...(film ? [filmTable(film)] : []),
    ...(page ? [pageTable(page)] : []),
    ...(endurance ? [enduranceTable(endurance)] : []),
    ...benchmarksOf(parts).flatMap(({ runs }) => runs.map(runPart)),
  ];
}
