import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looseObject, optional, parse, string } from 'valibot';
import type { FigureKind } from '../measured-code.ts';

/** Results of speed keep what the page's own benchmark does not know in a part of its own. */
const COMMAND_LINE = looseObject({ commit: string(), pipeline: optional(string()) });
const DATA = looseObject({
  date: string(),
  commit: optional(string()),
  pipeline: optional(string()),
  commandLine: optional(COMMAND_LINE),
});

/** Of the code as it is now, for each kind of figure. */
export type PresentVersions = Readonly<Record<FigureKind, string>>;

/** A result as it lies in a folder. */
export interface StoredResult {
  readonly kind: FigureKind;
  /** Without its ending, such as `speed-2026-11-23`. */
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly commit: string | null;
  /** Version of the pipeline that was measured; null where the result is older than such versions. */
  readonly pipeline: string | null;
  readonly report: string;
  readonly data: unknown;
}

/** The newest result of a kind, or null: a pair of `KIND-DATE.json` and `KIND-DATE.md`. */
export function newestResult(folder: string, kind: FigureKind): StoredResult | null {
  const names = readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => existsSync(join(folder, `${name}.md`)));
  const name = names.sort().at(-1);
  return name === undefined ? null : storedResult(folder, kind, name);
}

function storedResult(folder: string, kind: FigureKind, name: string): StoredResult {
  const read = (ending: string): string => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
  const data: unknown = JSON.parse(read('json'));
  const { date, commandLine, ...own } = parse(DATA, data);
  const { commit = null, pipeline = null } = commandLine ?? own;
  return { kind, name, day: date.slice(0, 10), commit, pipeline, report: read('md'), data };
}

/** Whether a result is about other code than the present, or may be. */
export function isEarlier({ kind, pipeline }: StoredResult, present: PresentVersions): boolean {
  return pipeline !== present[kind];
}
