/** What the person in a clip does of their own accord. */
export type Condition = 'calm' | 'lively' | 'talking';

/** Those who lend expressions, in two groups: a person is shown those of the group they do not belong to. */
export type Lenders = 'first' | 'second';

/** An unbroken piece of a clip: the channels that the pipeline measured, at the clip's own frame times. */
export interface Stretch {
  readonly timesMs: Float64Array;
  /** Frame-major, CHANNEL_COUNT values each. */
  readonly values: Float32Array;
}

/** A film of one person, as numbers. */
export interface FootageClip {
  readonly name: string;
  readonly person: string;
  readonly condition: Condition;
  /** Whose expressions the bench plants in it. */
  readonly shown: Lenders;
  /** The group that the person lends expressions to. */
  readonly lends: Lenders | null;
  readonly stretches: readonly Stretch[];
}
