/** What is watched. */
export type Source = 'camera' | 'clip' | 'trace';
