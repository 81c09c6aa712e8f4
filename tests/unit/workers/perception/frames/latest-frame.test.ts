import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LatestFrame } from '../../../../../workers/perception/frames/latest-frame.ts';

const FRAME_MS = 1000 / 30;

class Frame {
  closed = 0;

  constructor(readonly index: number) {}

  close(): void {
    this.closed++;
  }
}

function newSlot(): LatestFrame<Frame> {
  return new LatestFrame((frame) => frame.index * FRAME_MS);
}

/** Whether a promise is settled once everything that can run has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  promise.then(
    () => (settled = true),
    () => (settled = true),
  );
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}

describe('LatestFrame', () => {
  it('gives the waiting frame at once, open, and then waits for the next', async () => {
    const slot = newSlot();
    const first = new Frame(0);
    slot.offer(first);
    expect(await slot.take()).toBe(first);
    expect(first.closed).toBe(0);
    const next = slot.take();
    expect(await isSettled(next)).toBe(false);
    const second = new Frame(1);
    slot.offer(second);
    expect(await next).toBe(second);
    expect(slot.dropped).toBe(0);
  });

  it('closes and counts what a later frame replaces', async () => {
    const slot = newSlot();
    const frames = [0, 1, 2].map((index) => new Frame(index));
    for (const frame of frames) slot.offer(frame);
    expect(frames.map(({ closed }) => closed)).toEqual([1, 1, 0]);
    expect(slot.dropped).toBe(2);
    expect(await slot.take()).toBe(frames[2]);
  });

  it('closes the waiting frame at its end, and all that come after, and gives null for ever', async () => {
    const slot = newSlot();
    const [waiting, late] = [new Frame(0), new Frame(1)];
    slot.offer(waiting);
    slot.end();
    slot.offer(late);
    expect([waiting.closed, late.closed]).toEqual([1, 1]);
    expect(await slot.take()).toBeNull();
    expect(await slot.take()).toBeNull();
    slot.end();
    expect([waiting.closed, late.closed]).toEqual([1, 1]);
  });

  it('wakes a taker that waits when the source ends', async () => {
    const slot = newSlot();
    const taking = slot.take();
    slot.end();
    expect(await taking).toBeNull();
  });

  it('counts what never arrived by the rhythm of the capture times', () => {
    const slot = newSlot();
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 13]) slot.offer(new Frame(index));
    expect(slot.lost).toBe(3);
  });

  it('closes every frame exactly once, whatever comes when: by itself or by the one who took it', async () => {
    const steps = fc.array(fc.constantFrom('offer', 'take', 'yield'), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (order, endEarly) => {
        const slot = newSlot();
        const frames: Frame[] = [];
        let taken = 0;
        const loop = (async () => {
          for (let frame = await slot.take(); frame !== null; frame = await slot.take()) {
            taken++;
            await Promise.resolve();
            frame.close();
          }
        })();
        order.forEach((step, i) => {
          if (endEarly && i === order.length >> 1) slot.end();
          if (step === 'offer') {
            const frame = new Frame(frames.length);
            frames.push(frame);
            slot.offer(frame);
          }
        });
        for (const step of order) if (step === 'yield') await Promise.resolve();
        slot.end();
        await loop;
        expect(frames.map(({ closed }) => closed)).toEqual(frames.map(() => 1));
        expect(taken + slot.dropped).toBeLessThanOrEqual(frames.length);
      }),
    );
  });
});
