import type { SessionRecord } from '../../record/session-record.ts';
import type { KeptEntry } from '../../storage/kept-entry.ts';

/** What is needed of the storage of kept sessions. Every call may reject, with a KeptFailure. */
export interface KeptStore {
  /** The newest first. */
  list(): Promise<readonly KeptEntry[]>;
  /** Null where it is not kept (any more). */
  get(id: string): Promise<SessionRecord | null>;
  has(id: string): Promise<boolean>;
  keep(record: SessionRecord): Promise<void>;
  /** False where one of its id is kept already. */
  add(record: SessionRecord): Promise<boolean>;
  /** False where it is not kept (any more). */
  update(record: SessionRecord): Promise<boolean>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}
