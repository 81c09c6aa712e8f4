import * as tf from '@tensorflow/tfjs';
import { CHANNEL } from '../../src/measure/channels.ts';
import { HEAD_COUNT } from '../../src/spotting/heads.ts';
import { HeatProposals } from '../../src/spotting/heat-proposals.ts';
import { FEATURE_COUNT } from '../../src/spotting/features/normalise.ts';
import { PartGate } from '../../src/spotting/gates/part-gate.ts';
import { SkinHistory } from '../../src/spotting/features/skin-history.ts';
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
  const noted: { timeMs: number; blink: boolean; speech: boolean }[] = [];
  const any = (key: 'blink' | 'speech', from: number, to: number): boolean =>
    noted.some((entry) => entry[key] && entry.timeMs >= from && entry.timeMs <= to);
  const skin = new SkinHistory();
  const spotter = new Spotter(
    {
      blocked: () => false,
      lidsSilenced: (from, to) => any('blink', from - 120, to + 60),
      speaking: (from, to) => any('speech', from, to),
      amplitude: () => 0,
      evidence: (name, side, onsetMs, apexMs) =>
        skin.evidence(name, side, onsetMs, apexMs, noiseAt(example.noises, apexMs)),
      frameIntervalMs: () => 0,
    },
    { confidence: leastConfidence, amplitude: 0 },
    new HeatProposals(leastApex),
  );
  const found: Found[] = [];
  for (let k = 0; (k + 1) * HEAD_COUNT <= verdicts.length; k += 1) {
    const verdict = verdicts.subarray(k * HEAD_COUNT, (k + 1) * HEAD_COUNT);
    const timeMs = example.timesMs[k + FIRST_VERDICT];
    skin.push(timeMs, example.skin.subarray((k + FIRST_VERDICT) * SKIN, (k + FIRST_VERDICT + 1) * SKIN));
    gate.push(verdict);
    noted.push({ timeMs, blink: gate.blinking, speech: gate.speaking });
    if (noted.length > 60) noted.shift();
    const moment = spotter.push(timeMs, verdict, null);
    if (moment !== null) found.push({ ...moment, score: moment.confidence });
  }
  return found;
}
