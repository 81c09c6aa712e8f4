/** A sine that swells and goes, without a click at its ends. */
export interface Tone {
  readonly pitchHz: number;
  /** 1 is as loud as the device goes. */
  readonly loudness: number;
  readonly riseS: number;
  readonly fallS: number;
}

/** G below middle C: low enough to stay under a voice. */
export const CUE_TONE: Tone = { pitchHz: 196, loudness: 0.09, riseS: 0.08, fallS: 0.7 };

/** Falling is drawn out: after so many of its time constants nothing is heard. */
const CONSTANTS_OF_FALL = 4;

/** Sounds tones, all of them through one context: browsers allow few. */
export class Tones {
  #context: AudioContext | null = null;

  /**
   * Sounds a tone. The first must follow a click or a key, or the browser keeps it silent; where it offers no
   * sound at all, nothing happens.
   */
  play(tone: Tone): void {
    try {
      this.#context ??= new AudioContext();
      this.#context.resume().catch(warn);
      sound(this.#context, tone);
    } catch (error) {
      warn(error);
    }
  }
}

function sound(on: AudioContext, { pitchHz, loudness, riseS, fallS }: Tone): void {
  const startS = on.currentTime;
  const oscillator = new OscillatorNode(on, { frequency: pitchHz });
  const gain = new GainNode(on, { gain: 0 });
  gain.gain.linearRampToValueAtTime(loudness, startS + riseS);
  gain.gain.setTargetAtTime(0, startS + riseS, fallS / CONSTANTS_OF_FALL);
  oscillator.connect(gain).connect(on.destination);
  oscillator.start(startS);
  oscillator.stop(startS + riseS + fallS);
}

function warn(error: unknown): void {
  console.warn('No tone can be played.', error);
}
