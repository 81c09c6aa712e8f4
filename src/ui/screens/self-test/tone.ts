/** Low and quiet: as loud as a soft knock, and without a click at its ends. */
const PITCH_HZ = { begins: 330, closes: 440 } as const;
const LOUDNESS = 0.06;
const RISE_S = 0.02;
const LENGTH_S = 0.22;

/** Two soft tones, one when a ring begins and one when it closes. */
export class Tone {
  #context: AudioContext | null = null;

  play(what: keyof typeof PITCH_HZ): void {
    const context = (this.#context ??= new AudioContext());
    const startS = context.currentTime;
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.linearRampToValueAtTime(LOUDNESS, startS + RISE_S);
    loudness.gain.linearRampToValueAtTime(0, startS + LENGTH_S);
    const voice = new OscillatorNode(context, { frequency: PITCH_HZ[what] });
    voice.connect(loudness).connect(context.destination);
    voice.start(startS);
    voice.stop(startS + LENGTH_S);
  }

  close(): void {
    void this.#context?.close();
    this.#context = null;
  }
}
