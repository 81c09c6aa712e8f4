import type { InputVideoTrack } from 'mediabunny';

/**
 * Level 5.1 of each codec whose name tells one, which holds pictures of 4096 x 2176; decoders go by the pictures, not by
 * what is said of them.
 */
const REAL_LEVELS: readonly (readonly [level: RegExp, real: string])[] = [
  [/^(vp09\.\d+)\.\d+/, '$1.51'],
  [/^(avc[13]\.[\da-f]{4})[\da-f]{2}/i, '$133'],
  [/^(h[ev][cv]1\.[^.]+\.[^.]+)\.[LH]\d+/, '$1.L153'],
];

function withRealLevel(codec: string): string {
  return REAL_LEVELS.reduce((name, [level, real]) => name.replace(level, real), codec);
}

/**
 * What of a configuration this browser's decoder takes, or null. A level that does not exist is refused (MediaRecorder
 * writes 0 for VP9 into MP4), though the pictures can be decoded: it is tried again with a real one.
 */
async function acceptedConfig(config: VideoDecoderConfig): Promise<VideoDecoderConfig | null> {
  for (const codec of new Set([config.codec, withRealLevel(config.codec)])) {
    const tried = { ...config, codec };
    const { supported } = await VideoDecoder.isConfigSupported(tried);
    if (supported === true) return tried;
  }
  return null;
}

/** Whether this browser decodes a track; if so, mediabunny will ask for it by a name that is not refused. */
export async function isDecodable(track: InputVideoTrack): Promise<boolean> {
  // Older browsers have none.
  if (!('VideoDecoder' in globalThis)) return false;
  const config = await track.getDecoderConfig();
  const accepted = config && (await acceptedConfig(config));
  if (accepted === null) return false;
  Object.assign(track, {
    getDecoderConfig: () => Promise.resolve(accepted),
    canDecode: () => Promise.resolve(true),
  } satisfies Pick<InputVideoTrack, 'getDecoderConfig' | 'canDecode'>);
  return true;
}
