/** G below middle C: low enough to stay under a voice. */
const PITCH_HZ = 196;
const LOUDNESS = 0.09;
const ATTACK_S = 0.08;
const DECAY_S = 0.7;

let context: AudioContext | null = null;

/** One low, soft tone. The first must follow a click or a key, or the browser keeps it silent. */
export function playTone(): void {
  context ??= new AudioContext();
  void context.resume();
  const startS = context.currentTime;
  const oscillator = new OscillatorNode(context, { frequency: PITCH_HZ });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.linearRampToValueAtTime(LOUDNESS, startS + ATTACK_S);
  gain.gain.setTargetAtTime(0, startS + ATTACK_S, DECAY_S / 4);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(startS);
  oscillator.stop(startS + ATTACK_S + DECAY_S);
}
