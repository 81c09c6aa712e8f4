import { above, type Rung } from './ladder.ts';

/** How far each cue of a session would go, were it allowed: every other one says to do nothing. */
const BEATS: readonly Rung[] = [
  'say-nothing',
  'stay-attentive',
  'say-nothing',
  'open-door',
  'say-nothing',
  'stay-attentive',
  'say-nothing',
  'share-impression',
];

/** After a rise, this many cues do not rise: so that doing nothing comes up in a lively session as well. */
const BEATS_WITHOUT_RISE = 2;

/** How far the cues of a session want to go, one after another. The bound of the context comes on top. */
export class Rhythm {
  #beat = 0;
  #risenAt = -Infinity;

  /** The rung of the next cue; repeated moments may raise it by one. Every call is a beat. */
  next(repeated: boolean): Rung {
    const beat = this.#beat++;
    const planned = BEATS[beat % BEATS.length]!;
    if (!repeated || beat - this.#risenAt <= BEATS_WITHOUT_RISE) return planned;
    this.#risenAt = beat;
    return above(planned);
  }
}
