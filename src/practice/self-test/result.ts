import type { Moment, UnscoredReason } from '../../contracts/moment.ts';
import type { TaskKind } from './task.ts';

/** What became of a task. `elsewhere`: a brief movement was found, in another part of the face. */
export type Outcome =
  | { readonly kind: 'seen'; readonly moment: Moment }
  | { readonly kind: 'elsewhere'; readonly moment: Moment }
  | { readonly kind: 'not-judged'; readonly reason: UnscoredReason }
  | { readonly kind: 'not-seen' }
  | { readonly kind: 'skipped' };

export interface TaskResult {
  readonly task: TaskKind;
  readonly outcome: Outcome;
}

/** What a self-test says about a set-up: camera, light, distance, device. */
export interface SelfTestResult {
  /** Of the tasks that were asked, in order. */
  readonly tasks: readonly TaskResult[];
  /** Frames analysed a second while tasks were asked; 0 before. */
  readonly framesPerSecond: number;
  /** While tasks were asked, in ms. */
  readonly watchedMs: number;
  readonly unjudgedMs: number;
  /** Why most of that time could not be judged. */
  readonly mainReason: UnscoredReason | null;
  /** Brief movements found at times when none was asked for. */
  readonly unasked: number;
}

/** @internal */
export const VERDICTS = ['too-short', 'cannot-judge', 'well', 'partly', 'barely'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Fewer tasks than this say nothing about a set-up. */
const FEWEST_TASKS = 3;
/** More unjudged time than this, as a share, and the set-up is what to change first. */
const MUCH_UNJUDGED = 1 / 3;
/** Shares of the judged tasks from which a set-up is said to see well, or some. */
const WELL_SEEN = 0.7;
const PARTLY_SEEN = 0.4;

/** A plain verdict about the set-up, never about the person. */
export function verdictOf({ tasks, watchedMs, unjudgedMs }: SelfTestResult): Verdict {
  const tried = tasks.filter(({ outcome }) => outcome.kind !== 'skipped');
  if (tried.length < FEWEST_TASKS) return 'too-short';
  const judged = tried.filter(({ outcome }) => outcome.kind !== 'not-judged');
  const mostlyUnjudged = judged.length * 2 < tried.length;
  if (mostlyUnjudged || unjudgedMs > MUCH_UNJUDGED * watchedMs) return 'cannot-judge';
  const share = seenIn(tasks).length / judged.length;
  if (share >= WELL_SEEN) return 'well';
  return share >= PARTLY_SEEN ? 'partly' : 'barely';
}

/** The moments that were found where and when they were asked for. */
export function seenIn(tasks: readonly TaskResult[]): readonly Moment[] {
  return tasks.flatMap(({ outcome }) => (outcome.kind === 'seen' ? [outcome.moment] : []));
}

/** The smallest displacement that was found on demand, in distances between the eyes; null where nothing was. */
export function smallestSeen(tasks: readonly TaskResult[]): number | null {
  const seen = seenIn(tasks);
  return seen.length === 0 ? null : Math.min(...seen.map(({ amplitude }) => amplitude));
}
