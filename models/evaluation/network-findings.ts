import * as tf from '@tensorflow/tfjs';
import { CHANNEL } from '../../src/measure/channels.ts';
import { HEAD_COUNT } from '../../src/spotting/heads.ts';
import { HeatProposals } from '../../src/spotting/heat-proposals.ts';
import { FEATURE_COUNT } from '../../src/spotting/features/normalise.ts';
import { PartGate } from '../../src/spotting/gates/part-gate.ts';
import { SkinHistory, type SkinEvidence } from '../../src/spotting/features/skin-history.ts';
import { FrameRhythm } from '../../src/spotting/gates/frame-rhythm.ts';
import { SpanCollector } from '../../src/spotting/gates/spans.ts';
import { Surroundings } from '../../src/spotting/surroundings.ts';
import type { MovementName } from '../../src/contracts/movement.ts';
import { Spotter } from '../../src/spotting/spotter.ts';
import { noiseAt, type Example } from '../generator/render.ts';
import { forward, type NetworkWeights } from '../training/network.ts';
import { FIRST_VERDICT } from '../training/trainer.ts';
import type { Found } from './score.ts';

/** Patch channels a frame. */
const SKIN = CHANNEL.landmarkLateral;
/** Candidates are collected well below any threshold in use, and cut by score afterwards. */
const LOOSE_APEX = 0.05;
const LOOSE_CONFIDENCE = 0.05;

/** Probabilities of every judged frame, [verdicts x HEAD_COUNT]; the first is about frame FIRST_VERDICT. */
export function verdictsOf(weights: NetworkWeights, features: Float32Array): Float32Array {
  return tf.tidy(() => {
    const input = tf.tensor3d(features, [1, features.length / FEATURE_COUNT, FEATURE_COUNT]);
    return tf.sigmoid(forward(weights, input)).dataSync<'float32'>();
  });
}

/** What the spotter asks of a generated session, which has no picture that could be turned away or dark. */
class SessionSurroundings extends Surroundings {
  readonly #example: Example;
  readonly #skin = new SkinHistory();
  readonly #noted: { timeMs: number; blink: boolean; speech: boolean }[] = [];

  constructor(example: Example) {
    super(new SpanCollector(), new FrameRhythm(), { noise: new Float32Array(0) });
    this.#example = example;
  }

  override push(timeMs: number, skin: Float32Array): void {
    this.#skin.push(timeMs, skin);
  }

  note(timeMs: number, { blinking, speaking }: PartGate): void {
    this.#noted.push({ timeMs, blink: blinking, speech: speaking });
    if (this.#noted.length > 60) this.#noted.shift();
  }

  override lidsSilenced(fromMs: number, toMs: number): boolean {
    return this.#any('blink', fromMs - 120, toMs + 60);
  }

  override speaking(fromMs: number, toMs: number): boolean {
    return this.#any('speech', fromMs, toMs);
  }

  override amplitude(): number {
    return 0;
  }

  override evidence(
    name: MovementName,
    side: 'right' | 'left',
    onsetMs: number,
    apexMs: number,
  ): SkinEvidence {
    return this.#skin.evidence(name, side, onsetMs, apexMs, noiseAt(this.#example.noises, apexMs));
  }

  #any(key: 'blink' | 'speech', fromMs: number, toMs: number): boolean {
    return this.#noted.some((entry) => entry[key] && entry.timeMs >= fromMs && entry.timeMs <= toMs);
  }
}

/**
 * What the app's own spotter makes of the network's verdicts alone on a generated session, without the filters. A session holds no landmarks, so
 * that no least amplitude can be asked for.
 */
export function networkFindings(
  weights: NetworkWeights,
  example: Example,
  leastApex = LOOSE_APEX,
  leastConfidence = LOOSE_CONFIDENCE,
): readonly Found[] {
  const verdicts = verdictsOf(weights, example.features);
  const gate = new PartGate();
  const surroundings = new SessionSurroundings(example);
  const spotter = new Spotter(
    surroundings,
    { confidence: leastConfidence, amplitude: 0 },
    new HeatProposals(leastApex),
  );
  const found: Found[] = [];
  for (let k = 0; (k + 1) * HEAD_COUNT <= verdicts.length; k++) {
    const verdict = verdicts.subarray(k * HEAD_COUNT, (k + 1) * HEAD_COUNT);
    const timeMs = example.timesMs[k + FIRST_VERDICT];
    surroundings.push(
      timeMs,
      example.skin.subarray((k + FIRST_VERDICT) * SKIN, (k + FIRST_VERDICT + 1) * SKIN),
    );
    gate.push(verdict);
    surroundings.note(timeMs, gate);
    const moment = spotter.push(timeMs, verdict, null);
    if (moment !== null) found.push({ ...moment, score: moment.confidence });
  }
  return found;
}
