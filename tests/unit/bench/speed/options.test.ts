import { describe, expect, it } from 'vitest';
import { parseSpeedArgs } from '../../../../bench/speed/options.ts';
import { PARTS } from '../../../../bench/speed/parts.ts';
import { Complaint, EXIT } from '../../../../src/cli/terminal/complaint.ts';

function complaintOf(args: readonly string[]): Complaint {
  try {
    parseSpeedArgs(args);
  } catch (reason) {
    if (reason instanceof Complaint) return reason;
    throw reason;
  }
  throw new Error('There was no complaint.');
}

describe('the arguments of bench', () => {
  it('ask for everything, which is written, unless told', () => {
    expect(parseSpeedArgs([])).toEqual({
      quick: false,
      seconds: 60,
      officialPath: undefined,
      endurance: false,
      parts: PARTS,
      isWhole: true,
    });
  });

  it('ask for some parts, which are measured in their own order and not written', () => {
    const options = parseSpeedArgs(['--only', 'peers,clip', '--seconds', '5']);
    expect(options).toMatchObject({ parts: ['clip', 'peers'], isWhole: false, seconds: 5 });
  });

  it('take what else is to be measured', () => {
    const options = parseSpeedArgs(['--official', 'a.task', '--endurance']);
    expect(options).toMatchObject({ officialPath: 'a.task', endurance: true, isWhole: true });
    expect(parseSpeedArgs(['--quick'])).toMatchObject({ quick: true });
    expect(parseSpeedArgs(['--help', '--only', 'x'])).toBe('help');
  });

  it.each([
    [['--only', 'clip,clop'], 'There is no part "clop": choose clip, trace, cameras, film, page, peers.'],
    [['--only', ''], '--only needs a value.'],
    [['--seconds', '0'], '--seconds takes a number above 0'],
    [['--seconds', 'long'], '--seconds takes a number above 0'],
    [['--quick', '--endurance'], '--quick goes with no other option.'],
    [['--fast'], "Unknown option '--fast'."],
    [['clip'], "Unexpected argument 'clip'."],
  ])('end in a sentence on %j', (args, sentence) => {
    const complaint = complaintOf(args);
    expect(complaint.message).toContain(sentence);
    expect(complaint.exitCode).toBe(EXIT.usage);
  });
});
