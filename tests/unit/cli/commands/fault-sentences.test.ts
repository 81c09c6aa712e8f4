import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../../src/cli/terminal/complaint.ts';
import { faultComplaint, faultSentence } from '../../../../src/cli/commands/fault-sentences.ts';
import { FAULT_CODES } from '../../../../src/contracts/perception.ts';

const NAMES = { clip: 'clip.mp4', landmarker: 'x.task' };

describe('sentences for faults', () => {
  it.each(FAULT_CODES)('%s is one clear sentence', (code) => {
    const sentence = faultSentence({ code, detail: 'Some detail\n    at somewhere (worker.js:1:2)' }, NAMES);
    expect(sentence).toMatch(/^[A-Zc].*\.$/);
    expect(sentence).not.toMatch(/[{}\n]|worker\.js/);
    expect(faultComplaint({ code, detail: '' }, NAMES).exitCode).toBe(EXIT.failed);
  });

  it('name the codec that the browser lacks, and one way to convert the clip', () => {
    expect(faultSentence({ code: 'clip-codec-unsupported', detail: 'HEVC (H.265)' }, NAMES)).toBe(
      'The browser cannot decode the video codec of clip.mp4, HEVC (H.265): convert it, such as with ffmpeg -i IN -c:v libx264 -pix_fmt yuv420p OUT.mp4.',
    );
  });

  it('name a file as it is called, whatever that is', () => {
    const names = { clip: "a$&b$'.mp4", landmarker: '' };
    expect(faultSentence({ code: 'clip-no-video', detail: '' }, names)).toBe(
      "a$&b$'.mp4 has no video track.",
    );
  });
});
