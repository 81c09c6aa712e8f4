import { describe, expect, it } from 'vitest';
import type { Label } from '../../../../bench/dataset/labels.ts';
import { CAS3 } from '../../../../bench/dataset/sets/cas3.ts';
import { CASME_SQ } from '../../../../bench/dataset/sets/casme-sq.ts';
import { CASME2 } from '../../../../bench/dataset/sets/casme2.ts';
import { SAMM_LV } from '../../../../bench/dataset/sets/samm-lv.ts';
import { SMIC_HS } from '../../../../bench/dataset/sets/smic-hs.ts';
import { SETS } from '../../../../bench/dataset/sets.ts';
import type { Sheet, Workbook } from '../../../../bench/dataset/workbook.ts';

/** Stands in every cell that nobody may look at. */
const UNREAD = 'UNREAD';

function book(...sheets: readonly Sheet[]): Workbook {
  return { file: 'labels.xlsx', sheets };
}

/** Video, onset, apex, offset, length: the part of a label that most tests are about. */
function brief({ video, onset, apex, offset, length }: Label): unknown[] {
  return [video, onset, apex, offset, length];
}

describe('every set', () => {
  it('has a name of its own', () => {
    expect(new Set(SETS.map(({ id }) => id)).size).toBe(SETS.length);
  });

  it.each(SETS.map((set) => [set.id, set] as const))(
    '%s names the first column that is missing',
    (_, set) => {
      expect(() => set.readLabels(book([['nothing']]))).toThrow(/has no (column|sheet) /);
    },
  );
});

describe('CAS(ME)^2', () => {
  const rule1 = [
    ['15', 's15', '1'],
    ['15', 's15', '1'],
    ['16', 'S16', '2'],
  ];
  const rule2 = [
    ['0101', 'firstclip'],
    ['502', 'otherclip'],
  ];
  const row = (subject: string, clip: string, times: readonly string[], type: string): string[] => [
    subject,
    clip,
    ...times,
    '4+L7',
    UNREAD,
    type,
    UNREAD,
  ];

  it('finds the video of a row by the naming sheets', () => {
    const rows = [
      row('1', 'firstclip_1', ['557', '572', '608'], 'macro-expression'),
      row('2', 'otherclip_2', ['2854', '2862', '2871'], 'micro-expression'),
    ];
    const labels = CASME_SQ.readLabels(book(rows, rule1, rule2));
    expect(labels.map(brief)).toEqual([
      ['s15/0101', 557, 572, 608, 'lasting'],
      ['s16/0502', 2854, 2862, 2871, 'brief'],
    ]);
    expect(labels[0]).toMatchObject({ subject: 's15', units: [4, 7], row: 1 });
    expect(JSON.stringify(labels)).not.toMatch(/UNREAD|clip/);
  });

  it('ends at its apex a movement without an offset, as the baseline of MEGC 2020 does', () => {
    const rows = [row('1', 'firstclip_1', ['10', '20', '0'], 'micro-expression')];
    expect(CASME_SQ.readLabels(book(rows, rule1, rule2)).map(brief)).toEqual([
      ['s15/0101', 10, 20, 20, 'brief'],
    ]);
  });

  it('passes over headings that a copy as .csv may have', () => {
    const headings = ['who', 'clip', 'on', 'apex', 'off', 'au', UNREAD, 'type', UNREAD];
    const rows = [headings, row('1', 'firstclip_1', ['10', '15', '20'], 'micro-expression')];
    expect(CASME_SQ.readLabels(book(rows, rule1, rule2))).toHaveLength(1);
  });

  it.each([
    [row('9', 'firstclip_1', ['1', '2', '3'], 'micro-expression'), 'Row 2 of labels.xlsx has a subject'],
    [row('1', 'thirdclip_1', ['1', '2', '3'], 'micro-expression'), 'Row 2 of labels.xlsx has a clip'],
    [
      row('1', 'firstclip_1', ['x', '2', '3'], 'micro-expression'),
      'Row 2 of labels.xlsx has no frame number',
    ],
    [row('1', 'firstclip_1', ['1', '', '0'], 'micro-expression'), 'no frame number for its offset'],
    [row('1', 'firstclip_1', ['1', '2', '3'], UNREAD), 'neither micro nor macro'],
  ])('names the row that cannot be read: %#', (bad, sentence) => {
    const good = row('1', 'firstclip_1', ['1', '2', '3'], 'micro-expression');
    const read = (): unknown => CASME_SQ.readLabels(book([good, bad], rule1, rule2));
    expect(read).toThrow(sentence);
    expect(read).not.toThrow(/UNREAD|clip_/);
  });

  it('knows whose a folder is by its own name', () => {
    expect(CASME_SQ.videoAt(['s15', '15_0101shown'])).toMatchObject({ subject: 's15', name: 's15/0101' });
    expect(CASME_SQ.videoAt(['s19', '23_0502shown'])).toMatchObject({ subject: 's23', name: 's23/0502' });
    expect(CASME_SQ.videoAt(['s15'])).toBeNull();
    expect(CASME_SQ.videoAt([])).toBeNull();
  });
});

describe('SAMM Long Videos', () => {
  const notes = [['Notes on the coding'], ['Onset: first frame'], ['']];
  const headings = [
    'Subject',
    'Filename',
    'Inducement Code',
    'Onset',
    'Apex',
    'Offset',
    'Duration',
    'Type',
    'Action Units',
    'Notes',
  ];

  it('takes the video from the name of the movement, and rounds as the baseline of MEGC 2020 does', () => {
    const rows = [
      ['6', '006_1_2', '1', '324.5', '360', '403', '80', 'Micro - 1/2', 'AU12B or AU14', UNREAD],
      ['7', '007_6_1', '1', '0', '100', '1335', '1336', 'Macro', '4', UNREAD],
      ['', 'a remark below the table', '', '', '', '', '', '', '', ''],
    ];
    const labels = SAMM_LV.readLabels(book([...notes, headings, ...rows]));
    expect(labels.map(brief)).toEqual([
      ['006_1', 325, 360, 403, 'brief'],
      ['007_6', 0, 100, 1335, 'lasting'],
    ]);
    expect(labels.map(({ row, units }) => [row, units])).toEqual([
      [5, [12, 14]],
      [6, [4]],
    ]);
  });

  it('knows its folders', () => {
    expect(SAMM_LV.videoAt(['006_1'])).toMatchObject({ subject: '006', key: '006_1', name: '006_1' });
    expect(SAMM_LV.videoAt(['006', '006_1_2'])).toBeNull();
  });
});

describe('CASME II', () => {
  const headings = ['Subject', 'Filename', '', 'OnsetFrame', 'ApexFrame', 'OffsetFrame', '', 'Action Units'];

  it('has one movement a clip, whose apex may be unknown', () => {
    const rows = [
      [...headings, 'Unread'],
      ['01', 'EP02_01f', '', '46', '59', '86', '', '12', UNREAD],
      ['2', 'EP12_01', '', '10', '/', '70', '', '?', UNREAD],
    ];
    const labels = CASME2.readLabels(book(rows));
    expect(labels.map(brief)).toEqual([
      ['sub01/ep02_01f', 46, 59, 86, 'brief'],
      ['sub02/ep12_01', 10, null, 70, 'brief'],
    ]);
    expect(labels[0]!.video).toBe(CASME2.videoAt(['sub01', 'EP02_01f'])?.key);
  });

  it('knows its folders', () => {
    expect(CASME2.videoAt(['sub17', 'EP03_09'])).toMatchObject({ subject: 'sub17', name: 'sub17/EP03_09' });
    expect(CASME2.videoAt(['sub17'])).toBeNull();
    expect(CASME2.videoAt(['elsewhere', 'EP03_09'])).toBeNull();
  });
});

describe('CAS(ME)^3', () => {
  const headings = ['Subject', 'Filename', 'Onset', 'Apex', 'Offset', 'AU', 'Expression type', 'Unread'];

  it('holds both lengths, in any letter case', () => {
    const rows = [
      headings,
      ['spNO.1', 'A', '100', '104', '110', '1+2', 'Micro-expression', UNREAD],
      ['spNo.1', 'a', '200', '220', '260', '4', 'Macro-expression', UNREAD],
    ];
    expect(CAS3.readLabels(book(rows)).map(brief)).toEqual([
      ['spNO.1/a', 100, 104, 110, 'brief'],
      ['spNO.1/a', 200, 220, 260, 'lasting'],
    ]);
  });

  it('holds brief ones only where the type is left out', () => {
    const rows = [headings.slice(0, 6), ['spNO.2', 'c', '8', '10', '12', '4']];
    expect(CAS3.readLabels(book(rows)).map(brief)).toEqual([['spNO.2/c', 8, 10, 12, 'brief']]);
  });

  it('looks at the colour pictures, not at the depth', () => {
    const name = 'spNO.1/a';
    expect(CAS3.videoAt(['spNo.1', 'a', 'color'])).toMatchObject({ subject: 'spNO.1', key: name, name });
    expect(CAS3.videoAt(['spNO.1', 'a'])).toMatchObject({ name });
    expect(CAS3.videoAt(['spNO.1', 'a', 'depth'])).toBeNull();
    expect(CAS3.videoAt(['spNO.1'])).toBeNull();
  });
});

describe('SMIC-HS-E', () => {
  it('numbers its clips, reads a second movement, and passes over remarks', () => {
    const rows = [
      ['Subject', 'Filename', 'Unread', 'OnsetF', 'OffsetF', '', ''],
      ['1', 's1_xx_01', UNREAD, '96741', '96771', '', ''],
      ['1', 's1_xx_02', UNREAD, '200', '230', '300', '340'],
      ['2', 's2_yy_01', UNREAD, '500', '530', '31', '0.31'],
      ['', 'Total: 3', '', '', '', '', ''],
    ];
    const labels = SMIC_HS.readLabels(book(rows));
    expect(labels.map(brief)).toEqual([
      ['s1_xx_01', 96_741, null, 96_771, 'brief'],
      ['s1_xx_02', 200, null, 230, 'brief'],
      ['s1_xx_02', 300, null, 340, 'brief'],
      ['s2_yy_01', 500, null, 530, 'brief'],
    ]);
    expect(SMIC_HS.videoAt(['s01', 's1_xx_01'])).toEqual({ subject: 's01', key: 's1_xx_01', name: null });
    expect(SMIC_HS.videoAt(['s01'])).toBeNull();
  });
});
