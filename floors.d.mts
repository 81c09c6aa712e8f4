/** Where code may run. */
export type Realm = 'pure' | 'headless' | 'page' | 'worker' | 'node';

/** A folder of the house. */
export interface Room {
  readonly folder: string;
  readonly realm: Realm;
  /** One sentence, for the README's table. */
  readonly holds: string;
  /** Libraries that, in the product, only rooms which name them import. */
  readonly libraries?: readonly string[];
}

/** From the ground up; rooms of one floor do not know each other. */
export type Floors = readonly (readonly Room[])[];

export const PRODUCT: Floors;
export const LABORATORY: Floors;
export const ONE_PLACE: Readonly<Record<string, string>>;
