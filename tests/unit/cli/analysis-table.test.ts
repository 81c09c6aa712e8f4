import { describe, expect, it } from 'vitest';
import { alignColumns, analysisTable } from '../../../src/cli/analysis-table.ts';
import { ANALYSIS } from './analysis.fixture.ts';

describe('table of an analysis', () => {
  it('says what was found, what was not judged and why, and how fast it was', () => {
    expect(analysisTable(ANALYSIS)).toBe(
      `clip.mp4: 640 x 480, 25.0 frames a second, 31.00 s

1 brief movement (size in eye distances):
  from    lasting      where                             movement                                     size   confidence
  2.01 s  320 ± 40 ms  brows (both), lip corners (left)  inner brow up, outer brow up, lip corner up  2.3 %  83 %

Judged 27.52 s, not judged 3.48 s (settling in 3.00 s, blinks (eyelids only) 0.48 s).
71 frames a second on wasm (no graphics processor); median ms a frame: landmarks 9.0, classifier 0.3.
`,
    );
  });

  it('says that nothing was found', () => {
    const clip = { ...ANALYSIS.clip, moments: [], unscored: [], unscoredMs: 0 };
    const table = analysisTable({ ...ANALYSIS, clip });
    expect(table).toContain('No brief movement found.\n');
    expect(table).toContain('Judged 27.52 s, not judged 0.00 s.\n');
  });

  it('says that a file is cut off', () => {
    const table = analysisTable({ ...ANALYSIS, clip: { ...ANALYSIS.clip, truncated: true } });
    expect(table).toContain('The file is cut off: only its first 31.00 s could be analysed.\n');
  });

  it('pads every column but the last to its widest cell', () => {
    expect(alignColumns([])).toEqual([]);
    expect(
      alignColumns([
        ['a', 'bb', 'c'],
        ['dddd', 'e', 'ff'],
      ]),
    ).toEqual(['a     bb  c', 'dddd  e   ff']);
  });
});
