import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMovementPatterns, movementPatterns } from '../../../../models/generator/movement-patterns.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';
import { CHANNEL_NAMES } from '../../../../src/measure/channels.ts';
import { MOVEMENT_TEMPLATES } from '../../../../src/spotting/filter/movement-templates.ts';

function at(movement: string, side: string, channel: string): number {
  const template = MOVEMENT_TEMPLATES.find((one) => one.movement === movement && one.side === side)!;
  return template.pattern[CHANNEL_NAMES.indexOf(channel)]!;
}

describe('movement templates', () => {
  it('are what the generator draws on average (npx tsx models/write-movement-patterns.ts writes them)', async () => {
    const stored = await readFile(join(PROJECT_FOLDER, 'src/spotting/filter/movement-patterns.json'), 'utf8');
    expect(stored).toBe(formatMovementPatterns(movementPatterns()));
  });

  it('are mirror images on the two sides', () => {
    const right = at('outer-brow-up', 'right', 'patch-up/brow-outer-right');
    expect(right).toBeGreaterThan(0.9);
    expect(at('outer-brow-up', 'left', 'patch-up/brow-outer-left')).toBe(right);
    expect(at('outer-brow-up', 'both', 'patch-up/brow-outer-left')).toBeCloseTo(right, 1);
    expect(at('outer-brow-up', 'right', 'patch-up/brow-outer-left')).toBeCloseTo(0, 1);
  });
});
