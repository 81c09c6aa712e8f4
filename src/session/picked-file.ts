import { VersionedJsonError, type VersionedFailureCode } from '../core/versioned-json.ts';

/** What is read of a file that a person picked. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** Why a picked file is of no use; `unreadable` is one that the system does not give. */
export type FileFailureCode = VersionedFailureCode | 'unreadable';

/**
 * The content of a picked file, or why there is none.
 * @param mostBytes longer files are not even opened
 * @param read may throw VersionedJsonError
 */
export async function readPickedFile<Content>(
  file: PickedFile,
  mostBytes: number,
  read: (text: string) => Content,
): Promise<{ readonly content: Content } | { readonly failure: FileFailureCode }> {
  if (file.size > mostBytes) return { failure: 'too-large' };
  try {
    return { content: read(await file.text()) };
  } catch (cause) {
    return { failure: cause instanceof VersionedJsonError ? cause.code : 'unreadable' };
  }
}
