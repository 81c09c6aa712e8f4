import {
  getDotPath,
  integer,
  literal,
  minValue,
  number,
  object,
  pipe,
  safeParse,
  type GenericSchema,
} from 'valibot';

/** A kind of JSON file that names its schema and the version of its format. */
export interface VersionedFormat<Content> {
  readonly schema: string;
  /** The newest version that is read; whole, from 1 up. */
  readonly version: number;
  /** What such a file holds, in one word, for the sentences of failures. */
  readonly noun: string;
  /** Longest text that is read. */
  readonly mostCharacters: number;
  /** The rest of the file. */
  readonly content: GenericSchema<unknown, Content>;
}

/** Why a text could not be read; `foreign` is JSON of some other kind. @internal */
export const VERSIONED_FAILURES = ['too-large', 'not-json', 'foreign', 'newer-version', 'damaged'] as const;
export type VersionedFailureCode = (typeof VERSIONED_FAILURES)[number];

/** The text holds nothing of the format. The message is one sentence. */
export class VersionedJsonError extends Error {
  override readonly name = 'VersionedJsonError';
  readonly code: VersionedFailureCode;

  constructor(code: VersionedFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The content of a file's text: the whole of it, or none.
 * @throws VersionedJsonError
 */
export function readVersionedJson<Content>(text: string, format: VersionedFormat<Content>): Content {
  const { noun, mostCharacters, content } = format;
  if (text.length > mostCharacters) throw new VersionedJsonError('too-large', 'This file is too large.');
  const json = parsed(text);
  checkVersion(json, format);
  const body = safeParse(content, json);
  if (body.success) return body.output;
  const [issue] = body.issues;
  throw new VersionedJsonError(
    'damaged',
    `This ${noun} is damaged at ${getDotPath(issue) ?? 'its beginning'}.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new VersionedJsonError('not-json', 'This file is no JSON, or it was cut off.', { cause });
  }
}

function checkVersion(json: unknown, { schema, version, noun }: VersionedFormat<unknown>): void {
  const anyVersion = object({ schema: literal(schema), version: pipe(number(), integer(), minValue(1)) });
  const file = safeParse(anyVersion, json);
  if (!file.success) throw new VersionedJsonError('foreign', `This file holds no ${noun} of Sotto.`);
  if (file.output.version <= version) return;
  throw new VersionedJsonError(
    'newer-version',
    `This ${noun} was saved by a newer Sotto, in version ${file.output.version} of the format; this one reads version ${version}.`,
  );
}
