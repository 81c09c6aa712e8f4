import { fixed, markdownTable } from '../kit/markdown.ts';
import { TARGETS } from '../peers/comparisons.ts';
import { growthOf, isSteady, type EnduranceReport } from './endurance.ts';
import { latenciesOf } from './film-latency.ts';
import { cameraRun, FAST_CAMERA, MAIN_CAMERA, type PageReport, type SpeedParts } from './parts.ts';

const MEBIBYTE = 2 ** 20;
const KILOBYTE = 1000;

/** What is to be reached. */
const MOST_SCRIPT_MS = 1;
const MOST_DROPPED = 0;
/** A cue that comes later seems to belong to something else. */
const MOST_TOLD_MS = 350;
const LEAST_OF_SIXTY = 50;
const MOST_FIRST_FACE_MS = 3000;
const MOST_FIRST_LOAD_BYTES = 600_000;

/** One row: what was measured, what is to be reached, and whether it is. */
export interface Target {
  readonly what: string;
  readonly measured: string;
  readonly toReach: string;
  /** Null where it was not measured. */
  readonly reached: boolean | null;
}

/** Every target whose part was asked for. */
export function targetsOf(parts: SpeedParts): readonly Target[] {
  return [
    ...peerTargets(parts),
    ...cameraTargets(parts),
    ...latencyTargets(parts),
    ...(parts.page ? pageTargets(parts.page) : []),
    ...(parts.endurance ? [growthTarget(parts.endurance)] : []),
  ];
}

export function targetsTable(parts: SpeedParts): string {
  const rows = targetsOf(parts).map(({ what, measured, toReach, reached }) => [
    what,
    measured,
    toReach,
    reached === null ? '' : reached ? 'yes' : 'no',
  ]);
  return markdownTable([['', 'measured', 'to reach', 'reached'], ...rows]);
}

function peerTargets({ peers }: SpeedParts): readonly Target[] {
  if (peers === null) return [];
  return TARGETS.map(({ of, to, atMost }) => {
    const ratio = peers.ratios.find((each) => each.of === of && each.to === to);
    return {
      what: `time a frame, ${of} over ${to} (95 % interval)`,
      measured: ratio
        ? `${fixed(ratio.median, 2)} (${fixed(ratio.low95, 2)} to ${fixed(ratio.high95, 2)})`
        : 'not measured',
      toReach: `<= ${fixed(atMost, 2)}`,
      reached: ratio ? ratio.median <= atMost : null,
    };
  });
}

function cameraTargets(parts: SpeedParts): readonly Target[] {
  const main = cameraRun(parts, MAIN_CAMERA);
  const fast = cameraRun(parts, FAST_CAMERA);
  const dropped = main && {
    what: 'frames dropped, live, 640 x 480 at 30 a second',
    measured: `${main.dropped} of ${main.analysed + main.dropped}`,
    toReach: String(MOST_DROPPED),
    reached: main.dropped <= MOST_DROPPED,
  };
  const analysed = fast && {
    what: 'analysed of 60 a second, 640 x 480',
    measured: fixed(fast.framesPerSecond, 1),
    toReach: `>= ${LEAST_OF_SIXTY}`,
    reached: fast.framesPerSecond >= LEAST_OF_SIXTY,
  };
  return [dropped, analysed].filter((target) => target !== null);
}

function latencyTargets({ trace, film }: SpeedParts): readonly Target[] {
  const cued = trace && toldTarget('its cue on the screen', trace.runs[0]!.movement?.endToCueMs ?? null);
  const told = film && toldTarget('its report, through the camera', latenciesOf(film));
  return [cued, told].filter((target) => target !== null);
}

function toldTarget(until: string, times: { readonly p50: number; readonly p95: number } | null): Target {
  return {
    what: `end of a movement to ${until}, p50 / p95`,
    measured: times ? `${fixed(times.p50, 0)} / ${fixed(times.p95, 0)} ms` : 'no planted movement was found',
    toReach: `p95 <= ${MOST_TOLD_MS} ms`,
    reached: times !== null && times.p95 <= MOST_TOLD_MS,
  };
}

function pageTargets({ run, firstLoadBytes }: PageReport): readonly Target[] {
  const { scriptMsPerFrame, warmFirstFaceMs, longTasksMs } = run;
  return [
    atMost('script on the page, a frame', scriptMsPerFrame, MOST_SCRIPT_MS, 2, 'ms'),
    atMost('tasks of the page over 50 ms', longTasksMs.length, 0, 0, ''),
    atMost('click to first face, warm', warmFirstFaceMs, MOST_FIRST_FACE_MS, 0, 'ms'),
    atMost(
      'first load without WASM and models',
      firstLoadBytes / KILOBYTE,
      MOST_FIRST_LOAD_BYTES / KILOBYTE,
      0,
      'KB',
    ),
  ];
}

function atMost(what: string, value: number, most: number, decimals: number, unit: string): Target {
  return {
    what,
    measured: `${fixed(value, decimals)} ${unit}`.trim(),
    toReach: most === 0 ? '0' : `<= ${most} ${unit}`,
    reached: value <= most,
  };
}

function growthTarget(endurance: EnduranceReport): Target {
  const growth = growthOf(endurance);
  const { pageBytes, workerBytes, wasmBytes, tensors } = growth;
  const [page, worker, wasm] = [pageBytes, workerBytes, wasmBytes].map((bytes) => fixed(bytes / MEBIBYTE, 1));
  return {
    what: `growth of memory over ${endurance.analysed} frames: heaps of page and worker, WASM, tensors`,
    measured: `${page}, ${worker}, ${wasm} MiB, ${tensors}`,
    toReach: '0',
    reached: isSteady(growth),
  };
}
