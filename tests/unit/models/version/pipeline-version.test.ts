import { describe, expect, it } from 'vitest';
import { measuringVersion, pipelineVersion, versionOf } from '../../../../models/version/pipeline-version.ts';

describe('the versions of this checkout', () => {
  it('are there for the pipeline and for what measures, and differ', async () => {
    const [pipeline, measuring] = [await pipelineVersion(), await measuringVersion()];
    for (const version of [pipeline, measuring]) expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(measuring).not.toBe(pipeline);
  });

  it('are there for a page of the laboratory', async () => {
    expect(await versionOf(['bench/planting/planting.ts'])).toMatch(/^[0-9a-f]{12}$/);
  });
});
