import { describe, expect, it } from 'vitest';
import { parsePlantedArgs } from '../../../../bench/planting/planted-options.ts';
import { Complaint, EXIT } from '../../../../src/cli/terminal/complaint.ts';

function complaintOf(args: readonly string[]): Complaint {
  try {
    parsePlantedArgs(args);
  } catch (reason) {
    if (reason instanceof Complaint) return reason;
    throw reason;
  }
  throw new Error('There was no complaint.');
}

describe('the arguments of bench:tracker', () => {
  it('plants into the usual clips when it is told nothing', () => {
    const options = parsePlantedArgs([]);
    expect(options).toMatchObject({ families: ['curve', 'mesh'], seed: 1 });
    if (options === 'help') return;
    expect(options.backgrounds.present[0].path).toMatch(/cap13_edit2\.mp4$/);
    expect(options.backgrounds.present.length + options.backgrounds.missing.length).toBe(5);
  });

  it('takes clips, passes, family, seed and amplitudes', () => {
    const args = ['--clip', 'a.mp4', '--clip', 'b.mp4', '--passes', '3', '--family', 'mesh'];
    expect(parsePlantedArgs([...args, '--seed', '7', '--amplitudes', '0.01,0.05'])).toEqual({
      backgrounds: {
        present: [
          { path: 'a.mp4', passes: 3 },
          { path: 'b.mp4', passes: 3 },
        ],
        missing: [],
      },
      families: ['mesh'],
      seed: 7,
      amplitudes: [0.01, 0.05],
    });
  });

  it('explains itself', () => {
    expect(parsePlantedArgs(['--help'])).toBe('help');
  });

  it.each([
    [['--family', 'gaussian'], 'curve, mesh'],
    [['--amplitudes', '0.01,much'], '0.01,much'],
    [['--amplitudes', ''], 'amplitudes'],
    [['--amplitudes', '0.5'], '0.1'],
    [['--seed', '-1'], 'seed'],
    [['--passes', '0'], 'passes'],
    [['--sede', '1'], 'sede'],
    [['clip.mp4'], 'clip.mp4'],
  ])('refuses %j in one sentence', (args, mention) => {
    const complaint = complaintOf(args);
    expect(complaint.exitCode).toBe(EXIT.usage);
    expect(complaint.message).toContain(mention);
    expect(complaint.message).not.toContain('\n');
  });
});
