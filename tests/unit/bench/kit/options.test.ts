import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAccuracyArgs } from '../../../../bench/accuracy/accuracy-options.ts';
import { parseConditionsArgs } from '../../../../bench/accuracy/conditions/conditions-options.ts';
import { parseNuisancesArgs } from '../../../../bench/accuracy/nuisances/nuisances-options.ts';
import { parseDatasetArgs } from '../../../../bench/dataset/dataset-options.ts';
import { choiceOf, countOf, readOptions } from '../../../../bench/kit/options.ts';
import { parsePeersArgs } from '../../../../bench/peers/peers-options.ts';
import { parseSpeedArgs } from '../../../../bench/speed/options.ts';
import { Complaint, EXIT } from '../../../../src/cli/terminal/complaint.ts';

const BENCHES = {
  accuracy: parseAccuracyArgs,
  conditions: parseConditionsArgs,
  dataset: parseDatasetArgs,
  nuisances: parseNuisancesArgs,
  peers: parsePeersArgs,
  speed: parseSpeedArgs,
};

function complaintOf(task: () => unknown): Complaint {
  try {
    task();
  } catch (reason) {
    if (reason instanceof Complaint) return reason;
    throw reason;
  }
  throw new Error('There was no complaint.');
}

describe.each(Object.entries(BENCHES))('the options of %s', (_, parse) => {
  it('answer an unknown one with a sentence', () => {
    const { message, exitCode } = complaintOf(() => parse(['--nonsense']));
    expect(message).toMatch(/^[A-Z].*'--nonsense'.*\. See --help\.$/);
    expect(exitCode).toBe(EXIT.usage);
  });

  it('give help when asked', () => {
    expect(parse(['--help'])).toBe('help');
    expect(parse(['-h'])).toBe('help');
  });
});

describe('the options of a bench', () => {
  it('are read as they are declared', () => {
    const options = { seeds: { type: 'string' }, labels: { type: 'boolean' } } as const;
    expect(readOptions(options, ['--seeds', '3', '--no-labels'])).toMatchObject({
      seeds: '3',
      labels: false,
    });
  });

  it('want a value', () => {
    const { message } = complaintOf(() => readOptions({ model: { type: 'string' } }, ['--model', '']));
    expect(message).toBe('--model needs a value. See --help.');
  });

  it.each(['0', '-1', '1.5', 'many'])('take no count of %s', (given) => {
    expect(complaintOf(() => countOf('seeds', given, 2)).message).toContain('--seeds takes a whole number');
  });

  it('fall back to what is usual', () => {
    expect(countOf('seeds', undefined, 2)).toBe(2);
    expect(parseNuisancesArgs([])).toMatchObject({ seeds: [1, 2], limits: false });
    expect(parseAccuracyArgs([])).toMatchObject({ task: { name: 'app', labels: true } });
  });

  it('say what an accuracy run is for, one thing at a time', () => {
    expect(parseAccuracyArgs(['--clips', 'here'])).toMatchObject({
      task: { name: 'clips', folder: resolve('here') },
    });
    expect(parseAccuracyArgs(['--reports', 'here'])).toMatchObject({
      task: { name: 'reports', folder: resolve('here'), resultsFolder: null },
    });
    expect(parseAccuracyArgs(['--curve'])).toMatchObject({ task: { name: 'curve' } });
    expect(complaintOf(() => parseAccuracyArgs(['--clips', 'a', '--reports', 'b'])).message).toBe(
      'Give only one of --clips, --reports. See --help.',
    );
  });

  it('name the choices', () => {
    expect(choiceOf('study', 'noise', ['noise', 'light'])).toBe('noise');
    expect(complaintOf(() => choiceOf('study', 'all', ['noise', 'light'])).message).toBe(
      'There is no study "all": choose noise, light. See --help.',
    );
  });
});
