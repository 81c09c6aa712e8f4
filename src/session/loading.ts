/** Bytes of each part of the loading, and of how many. */
export type Loading = Readonly<Record<'runtime' | 'landmarker' | 'model', { loaded: number; total: number }>>;

export const NOTHING_LOADED: Loading = {
  runtime: { loaded: 0, total: 0 },
  landmarker: { loaded: 0, total: 0 },
  model: { loaded: 0, total: 0 },
};
