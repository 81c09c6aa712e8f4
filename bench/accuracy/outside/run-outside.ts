import { basename, resolve } from 'node:path';
import { jsonText, writeResults } from '../../kit/write-results.ts';
import { allCases } from '../all-cases.ts';
import { clipPicture, type ClipPicture } from '../clip-picture.ts';
import type { UncutClip } from '../scoring/cuts.ts';
import { footage } from '../footage.ts';
import { figuresData } from '../report/result.ts';
import { outsideReport } from '../report/run-report.ts';
import { withSession, type Workplace } from '../with-session.ts';
import { namedClip, reportPaths, writeClips, type NamedClip } from './clip-list.ts';
import { outsideFigures } from './outside-figures.ts';
import { readReport } from './report-file.ts';

const SCHEMA = 1;

async function plantedClips({ session, announce }: Workplace): Promise<readonly NamedClip[]> {
  const cases = await allCases(session, footage().present);
  const clips: NamedClip[] = [];
  for (const one of cases) {
    announce(`${clips.length + 1} of ${cases.length}, ${one.trial.name}`);
    clips.push(await namedClip(session, one));
  }
  return clips;
}

/** Writes all clips for another detector to look at. */
export async function writeAllClips(folder: string): Promise<void> {
  const count = await withSession(async (workplace) => {
    const clips = await plantedClips(workplace);
    await writeClips(folder, clips);
    return clips.length;
  });
  process.stdout.write(`Written to ${folder}: ${count} clips and clips.json.\n`);
}

async function picturesOf({ session }: Workplace): Promise<ReadonlyMap<string, ClipPicture>> {
  const pictures = new Map<string, ClipPicture>();
  for (const { person, path } of footage().present)
    pictures.set(person, clipPicture((await session.anchors(path)).trace));
  return pictures;
}

async function reportedClips(folder: string, clips: readonly NamedClip[]): Promise<readonly UncutClip[]> {
  const reported: UncutClip[] = [];
  for (const [k, path] of reportPaths(folder, clips).entries()) {
    const { of } = clips[k]!;
    const { durationMs } = of.trial;
    reported.push({ of, durationMs, report: await readReport(path, durationMs) });
  }
  return reported;
}

/** Scores what another detector says of all clips; written only where somebody says so. */
export async function scoreReports(folder: string, resultsFolder: string | null): Promise<void> {
  const { figures, pictures } = await withSession(async (workplace) => {
    const reported = await reportedClips(folder, await plantedClips(workplace));
    return { figures: outsideFigures(reported), pictures: await picturesOf(workplace) };
  });
  const name = basename(resolve(folder));
  const report = outsideReport(name, { list: footage(), pictures }, figures);
  process.stdout.write(`${report}\n`);
  if (resultsFolder === null) return;
  const date = new Date().toISOString();
  const data = { schema: SCHEMA, date, reports: name, ...figuresData(figures) };
  const file = { name: `reports-${name}`, date, folder: resultsFolder };
  process.stdout.write(`\n${await writeResults(file, { json: jsonText(data), md: `${report}\n` })}\n`);
}
