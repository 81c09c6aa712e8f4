import { describe, expect, it } from 'vitest';
import { parseAnalyzeArgs } from '../../../../src/cli/commands/analyze-options.ts';
import { Complaint, EXIT } from '../../../../src/cli/terminal/complaint.ts';

function complaintOf(args: readonly string[]): Complaint {
  try {
    parseAnalyzeArgs(args);
  } catch (reason) {
    if (reason instanceof Complaint) return reason;
  }
  throw new Error(`${args.join(' ')} is no complaint.`);
}

describe('arguments of analyze', () => {
  it('need only a clip', () => {
    expect(parseAnalyzeArgs(['clip.mp4'])).toEqual({
      clipPath: 'clip.mp4',
      backend: 'auto',
      ratePerMinute: 0.5,
    });
  });

  it('take every option, before or after the clip', () => {
    expect(
      parseAnalyzeArgs([
        '--json',
        '-',
        'a b.webm',
        '--backend=cpu',
        '--rate',
        '1.5',
        '--landmarker',
        'x.task',
        '--trace',
        't',
      ]),
    ).toEqual({
      clipPath: 'a b.webm',
      backend: 'cpu',
      ratePerMinute: 1.5,
      jsonPath: '-',
      landmarkerPath: 'x.task',
      tracePath: 't',
    });
  });

  it.each([
    ['clear', 0.1],
    ['balanced', 0.5],
    ['everything', 2],
  ])('take the name %s for the rate %d', (name, ratePerMinute) => {
    expect(parseAnalyzeArgs(['clip.mp4', '--sensitivity', name])).toMatchObject({ ratePerMinute });
  });

  it.each(['0.1', '5', '.25'])('take a rate of %s', (rate) => {
    expect(parseAnalyzeArgs(['clip.mp4', `--rate=${rate}`])).toMatchObject({ ratePerMinute: Number(rate) });
  });

  it('take a folder of pictures with their rate', () => {
    expect(parseAnalyzeArgs(['pictures', '--fps', '200'])).toMatchObject({ clipPath: 'pictures', fps: 200 });
  });

  it.each([
    [['pictures', '--fps', 'many'], '--fps needs a number above 0, not "many".'],
    [['pictures', '--fps', '0'], '--fps needs a number above 0, not "0".'],
    [['pictures', '--fps', '30', '--trace', 't'], '--trace records a video file, not a folder of pictures.'],
  ])('refuse %j', (args, sentence) => {
    const complaint = complaintOf(args);
    expect(complaint.message).toContain(sentence);
    expect(complaint.exitCode).toBe(EXIT.usage);
  });

  it('take a clip whose name starts with a dash after two dashes', () => {
    expect(parseAnalyzeArgs(['--', '-clip.mp4'])).toMatchObject({ clipPath: '-clip.mp4' });
  });

  it('take it without them too, before or after options', () => {
    const asked = { clipPath: '-dash.mp4', jsonPath: '-', backend: 'cpu' };
    expect(parseAnalyzeArgs(['-dash.mp4', '--json', '-', '--backend=cpu'])).toMatchObject(asked);
    expect(parseAnalyzeArgs(['--json', '-', '--backend=cpu', '-dash.mp4'])).toMatchObject(asked);
    expect(complaintOf(['-dash.mp4', 'b.mp4']).message).toContain('One clip at a time, not 2.');
    expect(complaintOf(['a.mp4', '--json', '-out.json']).message).toContain('--json');
  });

  it.each([['--help'], ['-h']])('ask for help with %s, whatever else is said', (flag) => {
    expect(parseAnalyzeArgs([flag])).toBe('help');
    expect(parseAnalyzeArgs(['a', 'b', flag])).toBe('help');
  });

  it.each([
    [[], 'Which clip?'],
    [[''], 'Which clip?'],
    [['a.mp4', 'b.mp4'], 'One clip at a time, not 2.'],
    [['a.mp4', '--backend', 'cuda'], 'There is no back end "cuda": choose auto, webgl, wasm, cpu.'],
    [['a.mp4', '--backend'], '--backend'],
    [
      ['a.mp4', '--sensitivity', 'high'],
      'There is no sensitivity "high": choose clear, balanced, everything.',
    ],
    ...['often', '0', '-1', '0.09', '5.1', 'NaN', 'Infinity'].map((rate): [string[], string] => [
      ['a.mp4', `--rate=${rate}`],
      `--rate needs a number from 0.1 to 5 a minute, not "${rate}".`,
    ]),
    [['a.mp4', '--rate='], '--rate needs a value.'],
    [
      ['a.mp4', '--rate', '0.5', '--sensitivity', 'balanced'],
      '--rate and --sensitivity ask for the same thing: give one of them.',
    ],
    [['a.mp4', '--json='], '--json needs a value.'],
    [['a.mp4', '--fast'], "Unknown option '--fast'."],
  ])('complain about %j', (args, words) => {
    const complaint = complaintOf(args);
    expect(complaint.message).toContain(words);
    expect(complaint.message).toMatch(/See --help\.$/);
    expect(complaint.message).not.toContain('\n');
    expect(complaint.exitCode).toBe(EXIT.usage);
  });
});
