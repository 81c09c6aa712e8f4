import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importGraph } from '../../../../models/version/import-graph.ts';
import { FIGURE_KINDS, figureVersion } from '../../../../bench/kit/measured-code.ts';
import {
  AFTER_MEASURING,
  measuringVersion,
  pipelineVersion,
  WORKER,
} from '../../../../models/version/pipeline-version.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';

const ROOT = { root: PROJECT_FOLDER };

describe('the pipeline of this checkout', () => {
  it('holds the landmark bundle, the weights, what measures, what spots, and the libraries', async () => {
    const { files, packages } = await importGraph([WORKER], ROOT);
    expect(files).toEqual(
      expect.arrayContaining([
        'models/landmarker/face_landmarker.task',
        'models/movement/weights.bin',
        'src/measure/motion/patch-motion.ts',
        'src/spotting/spotter.ts',
        'src/spotting/evidence/detector.json',
      ]),
    );
    expect(packages).toEqual(
      expect.arrayContaining(['@mediapipe/tasks-vision', '@tensorflow/tfjs-core', 'mediabunny']),
    );
  });

  it('names nothing by an address, which the graph would not see', async () => {
    const { files } = await importGraph([WORKER], ROOT);
    const code = files.filter((file) => file.endsWith('.ts'));
    expect(code.length).toBeGreaterThan(50);
    expect(
      code.filter((file) => readFileSync(join(PROJECT_FOLDER, file), 'utf8').includes('new URL(')),
    ).toEqual([]);
  });

  it('measures with the same files but for those after measuring', async () => {
    for (const folder of AFTER_MEASURING) expect(existsSync(join(PROJECT_FOLDER, folder)), folder).toBe(true);
    const { files } = await importGraph([WORKER], { ...ROOT, outside: AFTER_MEASURING });
    expect(files).toContain('src/measure/motion/patch-motion.ts');
    expect(files).not.toContain('src/spotting/spotter.ts');
    expect(await measuringVersion()).not.toBe(await pipelineVersion());
  });
});

describe('the versions of figures', () => {
  it('are there for every kind, and are of other code than the pipeline alone', async () => {
    const pipeline = await pipelineVersion();
    for (const kind of FIGURE_KINDS) expect(await figureVersion(kind), kind).not.toBe(pipeline);
  });
});
