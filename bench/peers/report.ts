import { fixed, markdownTable, percent } from '../kit/markdown.ts';
import { machineLines, type Provenance } from '../kit/provenance.ts';
import type { PeerReport, ProbeReport, RatioReport, SubjectReport } from './peer-report.ts';

const MEGABYTE = 1e6;

function subjectRow(subject: SubjectReport): readonly string[] {
  const { p50, mean, p95, max } = subject.msPerFrame;
  return [
    subject.id,
    subject.where,
    subject.backend,
    `${fixed(p50, 1)} / ${fixed(mean, 1)} / ${fixed(p95, 1)} / ${fixed(max, 1)}`,
    String(subject.framesTimed),
    percent(subject.faceShare),
    fixed(subject.startMs, 0),
    fixed(subject.downloadedBytes / MEGABYTE, 1),
  ];
}

function subjectTable(subjects: readonly SubjectReport[]): string {
  const head = [
    'subject',
    'where',
    'back end',
    'ms a frame, p50 / mean / p95 / max',
    'frames',
    'with a face',
    'start, ms',
    'to load, MB',
  ];
  return markdownTable([head, ...subjects.map(subjectRow)]);
}

function reachedCell({ median, atMost }: RatioReport): string {
  if (atMost === null) return '';
  return `at most ${fixed(atMost, 2)}: ${median <= atMost ? 'yes' : 'no'}`;
}

function ratioTable(ratios: readonly RatioReport[]): string {
  const head = ['time of', 'over that of', 'ratio (95 % interval)', 'range over rounds', 'to reach'];
  const rows = ratios.map((ratio) => [
    ratio.of,
    ratio.to,
    `${fixed(ratio.median, 2)} (${fixed(ratio.low95, 2)} to ${fixed(ratio.high95, 2)})`,
    `${fixed(ratio.least, 2)} to ${fixed(ratio.most, 2)}`,
    reachedCell(ratio),
  ]);
  return markdownTable([head, ...rows]);
}

function settingLines(subjects: readonly SubjectReport[]): readonly string[] {
  return subjects.map(
    ({ id, name, version, licence, settings }) => `- ${id}: ${name} ${version} (${licence}). ${settings}`,
  );
}

function probeLine({ of, backend, msPerFrame }: ProbeReport): string {
  return `- ${of} on ${backend}: ${msPerFrame === null ? 'did not run' : `${fixed(msPerFrame, 1)} ms a frame`}.`;
}

/** A heading line and a list, or nothing of nothing. */
function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, '', ...lines];
}

/** The report as Markdown. */
export function reportMarkdown(provenance: Provenance, peers: PeerReport): string {
  return [
    ...machineLines(provenance),
    '',
    `Clip ${peers.clip}, 640 x 480; ${peers.rounds} rounds after a warm-up, at most ${peers.framesPerBlock} pictures a block:`,
    '',
    subjectTable(peers.subjects),
    ...(peers.ratios.length === 0 ? [] : ['', ratioTable(peers.ratios)]),
    ...listed('Who took part:', settingLines(peers.subjects)),
    ...listed(
      'A few pictures on each back end, of which the fastest took part:',
      peers.probes.map(probeLine),
    ),
    ...listed(
      'Left out:',
      peers.leftOut.map(({ id, why }) => `- ${id}: ${why}`),
    ),
    '',
  ].join('\n');
}
