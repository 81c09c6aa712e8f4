import { describe, expect, it } from 'vitest';
import { alignColumns, analysisTable } from '../../../../src/cli/commands/analysis-table.ts';
import type { MovementScore } from '../../../../src/contracts/moment.ts';
import type { MovementName, Side } from '../../../../src/contracts/movement.ts';
import { partTimes } from '../../contracts/part-times.fixture.ts';
import { ANALYSIS } from './analysis.fixture.ts';

describe('table of an analysis', () => {
  it('says what was found, what was not judged and why, and how fast it was', () => {
    expect(analysisTable(ANALYSIS)).toBe(
      `clip.mp4: 640 x 480, 25.0 frames a second, 31.00 s

1 brief movement (size in eye distances):
  from    lasting      where                             movement                                     size   confidence
  2.01 s  320 ± 40 ms  brows (both), lip corners (left)  inner brow up, outer brow up, lip corner up  2.3 %  83 %

Judged the whole face for 27.52 s, not or in part for 3.48 s (settling in 3.00 s, blinks 0.48 s):
  brows            28.00 s  not: settling in 3.00 s
  eyelids          27.52 s  not: settling in 3.00 s, blinks 0.48 s
  nose and cheeks  28.00 s  not: settling in 3.00 s
  mouth and chin   28.00 s  not: settling in 3.00 s
71 frames a second on wasm (no WebGL2 in a worker); median ms a frame: landmarks 9.0, classifier 0.3.
`,
    );
  });

  it('shows what a terminal would obey in the name of a file', () => {
    expect(analysisTable({ ...ANALYSIS, name: 'a\u001b[2J.mp4' })).toMatch(/^a\\u001b\[2J\.mp4: 640/);
  });

  it('names a place once and the strongest few', () => {
    const moved = (name: MovementName, side: Side): MovementScore => ({ name, side, score: 0.5 });
    const movements = [
      moved('lip-corner-up', 'left'),
      moved('dimple', 'right'),
      moved('chin-up', 'both'),
      moved('nose-wrinkle', 'both'),
      moved('brow-down', 'right'),
    ];
    const moments = ANALYSIS.clip.moments.map((moment) => ({ ...moment, movements }));
    const table = analysisTable({ ...ANALYSIS, clip: { ...ANALYSIS.clip, moments } });
    expect(table).toContain('lip corners (both), chin (both), nose (both), 1 more  ');
    expect(table).toContain('lip corner up, lip corner in, chin up, 2 more  ');
  });

  it('says every size that the pictures have, as of a phone that was turned', () => {
    const sizes = [
      { fromMs: 0, width: 640, height: 480 },
      { fromMs: 2000, width: 480, height: 640 },
    ];
    const source = { ...ANALYSIS.clip.source, sizes };
    expect(analysisTable({ ...ANALYSIS, clip: { ...ANALYSIS.clip, source } })).toMatch(
      /^clip\.mp4: 640 x 480, then 480 x 640 from 2\.00 s, 25\.0 frames a second, 31\.00 s\n/,
    );
  });

  it('says that nothing was found', () => {
    const parts = partTimes(27_520);
    const clip = { ...ANALYSIS.clip, moments: [], unscored: [], unscoredMs: 0, parts };
    const table = analysisTable({ ...ANALYSIS, clip });
    expect(table).toContain('No brief movement found.\n');
    expect(table).toContain(
      'Judged the whole face for 27.52 s, not or in part for 0.00 s:\n  brows            27.52 s\n',
    );
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
