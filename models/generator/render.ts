import { CHANNEL, CHANNEL_COUNT } from '../../src/measure/channels.ts';
import { WINDOW_FRAMES } from '../../src/spotting/verdict/layout.ts';
import { PARTS_OF } from '../../src/contracts/face-part.ts';
import { FEATURE_COUNT, FeatureNormaliser } from '../../src/spotting/features/normalise.ts';
import { GRID_HZ } from '../../src/spotting/grid/grid.ts';
import { GridResampler } from '../../src/spotting/grid/resampler.ts';
import { labelEvent, labelNuisance, newLabels, silence, type Labels } from './labels.ts';
import type { PlantedEvent, Session } from './session.ts';

/** A session as the classifier meets it: features and truth on the 30 Hz grid. */
export interface Example {
  readonly frames: number;
  readonly timesMs: Float64Array;
  /** frames x FEATURE_COUNT. */
  readonly features: Float32Array;
  readonly labels: Labels;
  readonly events: readonly { readonly event: PlantedEvent; readonly visibility: number }[];
}

interface NoiseReading {
  readonly timeMs: number;
  readonly noise: Float32Array;
}

/** The noise that was known at a time. */
function noiseAt(noises: readonly NoiseReading[], timeMs: number): Float32Array {
  return (noises.findLast((reading) => reading.timeMs <= timeMs) ?? noises[0]!).noise;
}

/** Frames from a reset to a baseline and a noise that can be relied on: 2 s. */
const SETTLING_FRAMES = 2 * GRID_HZ;
/** Grid frames between readings of the noise. */
const NOISE_EVERY = 15;
/** Signal-to-noise below which an event is not taught at all, and above which it counts fully. */
const INVISIBLE = 1;
const PLAIN = 2.5;
/** Visibility is the root mean square over an event's strongest channels. */
const STRONGEST_CHANNELS = 3;
/** An event under a nuisance is hard to see for anyone. */
const UNDER_NUISANCE = 0.4;

/** Runs the app's own resampler and normaliser over a session. */
export function renderSession(session: Session): Example {
  const grid = runPipeline(session);
  const labels = newLabels(grid.timesMs.length);
  const events = session.events.map((event) => {
    const visibility = visibilityOf(event, noiseAt(grid.noises, event.onsetMs));
    labelEvent(labels, grid.timesMs, event, trustIn(session, event, visibility));
    return { event, visibility };
  });
  for (const span of session.nuisances) labelNuisance(labels, grid.timesMs, span);
  silence(labels, 0, SETTLING_FRAMES);
  for (const frame of grid.restarts) silence(labels, frame - WINDOW_FRAMES, frame + SETTLING_FRAMES);
  const { timesMs, features } = grid;
  return { frames: timesMs.length, timesMs, features, labels, events };
}

function runPipeline(session: Session) {
  const resampler = new GridResampler(CHANNEL_COUNT);
  const normaliser = new FeatureNormaliser();
  const features: Float32Array[] = [];
  const times: number[] = [];
  const noises: NoiseReading[] = [];
  const restarts: number[] = [];
  const lost = [...session.lostMs].sort((a, b) => a - b);
  session.timesMs.forEach((timeMs, frame) => {
    const isLost = lost.length > 0 && timeMs >= lost[0]!;
    if (isLost) {
      lost.shift();
      resampler.reset();
    }
    const raw = session.values.subarray(frame * CHANNEL_COUNT, (frame + 1) * CHANNEL_COUNT);
    const broken = resampler.push(timeMs, raw);
    for (let cell = resampler.next(); cell !== null; cell = resampler.next()) {
      features.push(Float32Array.from(normaliser.push(cell.values, cell.observed, cell.nativeIntervalMs)));
      times.push(cell.timeMs);
      if (times.length % NOISE_EVERY === 1)
        noises.push({ timeMs: cell.timeMs, noise: Float32Array.from(normaliser.noise) });
    }
    if (isLost || broken) {
      restarts.push(times.length);
      normaliser.restart();
    }
  });
  return {
    timesMs: Float64Array.from(times),
    features: joined(features, FEATURE_COUNT),
    restarts,
    noises,
  };
}

function joined(rows: readonly Float32Array[], width: number): Float32Array {
  const out = new Float32Array(rows.length * width);
  rows.forEach((row, index) => out.set(row, index * width));
  return out;
}

/** How far an event stands out of the person's noise, in standard deviations of its strongest channels. */
function visibilityOf(event: PlantedEvent, noise: Float32Array): number {
  const ratios: number[] = [];
  for (let channel = 0; channel < CHANNEL.iris; channel++) {
    ratios.push(Math.abs(event.pattern[channel]!) / noise[channel]!);
  }
  const strongest = ratios.sort((a, b) => b - a).slice(0, STRONGEST_CHANNELS);
  return Math.sqrt(strongest.reduce((sum, ratio) => sum + ratio * ratio, 0) / STRONGEST_CHANNELS);
}

function trustIn(session: Session, event: PlantedEvent, visibility: number): number {
  const seen = Math.min(1, Math.max(0, (visibility - INVISIBLE) / (PLAIN - INVISIBLE)));
  const ofLids = event.movements.some(({ name }) => PARTS_OF[name].measured === 'lids');
  const disturbed = session.nuisances.some(
    (span) =>
      span.kind !== 'lasting' &&
      (span.kind !== 'blink' || ofLids) &&
      span.fromMs < event.offsetMs &&
      span.toMs > event.onsetMs,
  );
  return disturbed ? UNDER_NUISANCE * seen : seen;
}
