import type { Person } from '../../../../../models/training/detector/person.ts';
import { RESPONSE_CHANNELS, type Response } from '../../../../../models/footage/response.ts';
import { Random } from '../../../../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../../../../src/measure/channels.ts';

const FRAMES = 200;
const FRAME_MS = 1000 / 30;
const NOISE = 0.002;
const REST = 0.17;

type Given = Partial<Omit<Response, 'person' | 'pattern'>>;

/** A measured movement: the skin of some channels goes, and a little noise. */
export function response(person: string, seed: number, given: Given = {}): Response {
  const random = new Random(seed);
  const pattern = Array.from({ length: RESPONSE_CHANNELS }, (_, channel) =>
    channel < 6 ? 1 + 0.05 * random.normal() : 0.02 * random.normal(),
  );
  const usual = { movement: 'outer-brow-up', side: 'both', lentBy: null } as const;
  return { ...usual, amplitude: 0.04, durationMs: 300, ...given, person, pattern };
}

/** Somebody who sits still, and whose brows were seen to go up. */
export function stillPerson(name: string, seed: number, given: Given = {}): Person {
  const random = new Random(seed);
  const values = Float32Array.from({ length: FRAMES * CHANNEL_COUNT }, (_, at) => {
    const channel = at % CHANNEL_COUNT;
    if (channel >= CHANNEL.quality) return 0.9;
    const isLid = channel === CHANNEL.lidRight || channel === CHANNEL.lidLeft;
    return (isLid ? REST : 0) + NOISE * random.normal();
  });
  const timesMs = Float64Array.from({ length: FRAMES }, (_, frame) => frame * FRAME_MS);
  const about = { name, person: name, condition: 'calm', shown: 'first', lends: null } as const;
  const responses = [0, 1, 2].map((k) => response(name, 10 * seed + k, given));
  return { name, clips: [{ ...about, stretches: [{ timesMs, values }] }], responses };
}
