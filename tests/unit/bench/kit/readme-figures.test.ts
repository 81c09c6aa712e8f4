import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresBlock, withFigures } from '../../../../bench/kit/readme-figures.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';

describe('the figures in the README', () => {
  it('are those of the newest results', () => {
    const readme = readFileSync(join(PROJECT_FOLDER, 'README.md'), 'utf8');
    const block = figuresBlock(join(PROJECT_FOLDER, 'bench/results'));
    expect(withFigures(readme, block), 'run `npm run figures`').toBe(readme);
  });

  it('cannot be placed where their marks are missing', () => {
    expect(() => withFigures('# Sotto', 'figures')).toThrow('lost the marks');
  });
});
