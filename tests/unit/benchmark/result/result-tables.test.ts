import { describe, expect, it } from 'vitest';
import { resultToCsv } from '../../../../src/benchmark/result/result-csv.ts';
import { resultFile } from '../../../../src/benchmark/result/result-file.ts';
import { resultToMarkdown } from '../../../../src/benchmark/result/result-markdown.ts';
import { forbiddenIn } from '../../wording/kit/wording-lexicon.ts';
import { curveOf, RESULT, resultWith, runWith, traceRunWith } from '../result.fixture.ts';

/** The cells of every table row that begins with a name. */
function rowsNamed(markdown: string, name: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith(`| ${name} |`))
    .map((line) => line.slice(2, -2).split(' | '));
}

describe('a benchmark as Markdown', () => {
  const text = resultToMarkdown(RESULT);

  it('has one row a stage and run, with its percentiles', () => {
    const [webgl, wasm] = rowsNamed(text, 'landmarks');
    const { p50, p95, p99, max } = RESULT.runs[0]!.stages.landmarks!;
    expect(webgl!.slice(1)).toEqual([p50, p95, p99, max].map((ms) => ms.toFixed(1)).concat('900'));
    expect(wasm).toHaveLength(6);
  });

  it('tells device, rates, drops, waits, start, memory and long tasks', () => {
    expect(rowsNamed(text, 'system')).toEqual([['system', 'Linux x86_64']]);
    expect(rowsNamed(text, 'frames a second')[0]).toEqual(['frames a second', '29.7']);
    expect(rowsNamed(text, 'dropped')[0]![1]).toBe('9 (1.0 %)');
    expect(rowsNamed(text, 'start')[0]![1]).toBe('1450 ms');
    expect(rowsNamed(text, 'memory at the end')[0]![1]).toBe('page 19.0 MiB, WASM 64.0 MiB, 42 tensors');
    expect(rowsNamed(text, 'tasks of the page over 50 ms')[0]![1]).toBe('2 (longest 80.0 ms)');
    expect(rowsNamed(text, '**end of a movement to its cue**')).toHaveLength(2);
  });

  it('has the grid of what was found, and the sentence above it', () => {
    const step = curveOf((amplitude, durationMs) => (amplitude >= 0.015 && durationMs >= 160 ? 0.9 : 0.1));
    const markdown = resultToMarkdown(resultWith({ sensitivity: step }));
    expect(markdown).toContain('movements under 160 ms, or smaller than 1.5 %');
    expect(rowsNamed(markdown, '1.5 %')[0]!.slice(4, 6)).toEqual(['18 of 20', '18 of 20']);
  });

  it('leaves out what was not measured', () => {
    const markdown = resultToMarkdown(resultWith({ runs: [traceRunWith()], sensitivity: null }));
    expect(rowsNamed(markdown, 'landmarks')).toEqual([]);
    expect(markdown).not.toContain('### Movements found');
    expect(markdown).not.toMatch(/NaN|undefined|null/);
  });

  it('keeps a table whole, whatever a clip is called', () => {
    const source = { ...runWith().source, kind: 'clip' as const, name: 'a | b\n# c.mp4' };
    const markdown = resultToMarkdown(resultWith({ runs: [runWith({ source })] }));
    expect(markdown).toContain('### clip a \\| b # c.mp4, 640 x 480');
  });

  it('says nothing that Sotto does not say', () => {
    expect(forbiddenIn(text, 'en')).toEqual([]);
  });
});

describe('a benchmark as CSV', () => {
  const rows = resultToCsv(RESULT)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

  it('has the same columns in every row', () => {
    expect(rows[0]!.join()).toBe('run,backend,source,measure,value,p50,p95,p99,max,count');
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
  });

  it('has a row for every run and stage, and for what has one number', () => {
    const { p50, p95, p99, max } = RESULT.runs[1]!.stages.classifier!;
    const numbers = [p50, p95, p99, max].map((ms) => ms.toFixed(3));
    expect(rows).toContainEqual(['2', 'wasm', 'camera', 'classifier', '', ...numbers, '900']);
    expect(rows).toContainEqual(['1', 'webgl', 'camera', 'dropped', '9', '', '', '', '', '']);
    expect(rows).toContainEqual(['1', 'webgl', 'camera', 'first-face', '1900', '', '', '', '', '']);
  });

  it('leaves out what was not measured', () => {
    const csv = resultToCsv(resultWith({ runs: [traceRunWith({ firstFaceMs: null })] }));
    expect(csv).not.toMatch(/landmarks|capture-to-result|first-face|NaN|null|undefined/);
  });
});

describe('a benchmark as a file', () => {
  it('is named after its minute, the same wherever it is saved', () => {
    expect(resultFile(RESULT, 'json').name).toBe('sotto-speed-2026-03-01-1430.json');
    expect(resultFile(RESULT, 'csv')).toMatchObject({
      name: 'sotto-speed-2026-03-01-1430.csv',
      type: 'text/csv;charset=utf-8',
    });
  });
});
