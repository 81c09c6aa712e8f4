import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATASET_HELP, parseDatasetArgs } from '../../../../bench/dataset/dataset-options.ts';
import { SETS } from '../../../../bench/dataset/sets.ts';
import { Complaint, EXIT } from '../../../../src/cli/terminal/complaint.ts';

function complaintOf(args: readonly string[]): Complaint {
  try {
    parseDatasetArgs(args);
  } catch (reason) {
    if (reason instanceof Complaint) return reason;
    throw reason;
  }
  throw new Error('There was no complaint.');
}

describe('the arguments of bench:dataset', () => {
  it("take the set's own frame rate, and write nothing outside the cache unless told", () => {
    const options = parseDatasetArgs(['--set', 'samm-lv', '--dir', 'x']);
    expect(options).toMatchObject({
      set: { id: 'samm-lv' },
      dir: resolve('x'),
      fps: 200,
      subjects: [],
      lenient: false,
    });
    if (options !== 'help') expect(options.out).toMatch(/\.cache.dataset.results$/);
  });

  it('take everything else', () => {
    const args = ['--labels', 'l.csv', '--videos', 'v', '--fps', '29.97', '--subject', 'a', '--subject', 'b'];
    const set = ['--set', 'casme-sq', '--dir', 'x'];
    expect(parseDatasetArgs([...set, ...args, '--lenient', '--out', 'o'])).toMatchObject({
      labels: resolve('l.csv'),
      videos: resolve('v'),
      fps: 29.97,
      subjects: ['a', 'b'],
      lenient: true,
      out: resolve('o'),
    });
  });

  it('explain themselves, and every set', () => {
    expect(parseDatasetArgs(['--help'])).toBe('help');
    for (const { id, layout } of SETS) {
      expect(DATASET_HELP).toContain(`  ${id}`);
      expect(DATASET_HELP).toContain(layout);
    }
  });

  it.each([
    [[], /^Which set\?/],
    [['--set', 'casme9', '--dir', 'x'], /^There is no set "casme9": choose casme-sq,/],
    [['--set', 'samm-lv'], /^Where is SAMM Long Videos\?/],
    [['--set', 'samm-lv', '--dir', ''], /^--dir needs a value\./],
    [['--set', 'samm-lv', '--dir', 'x', '--fps', 'fast'], /^--fps takes a number/],
    [['--set', 'samm-lv', '--dir', 'x', '--fps', '0'], /^--fps takes a number/],
    [['--st', 'x'], /'--st'/],
    [['folder'], /folder/],
  ])('%j are refused in one sentence', (args, sentence) => {
    const complaint = complaintOf(args);
    expect(complaint.exitCode).toBe(EXIT.usage);
    expect(complaint.message).toMatch(sentence);
    expect(complaint.message).not.toContain('\n');
  });
});
