import type { Block, BlockOrder, Film, PeerPage, Subject, SubjectOrder } from './contract.ts';
import { filmFrames } from './film-frames.ts';
import { toAndFro } from './to-and-fro.ts';

/** Like a camera's; every subject is told the same time for the same picture. */
const FRAME_INTERVAL_MS = 1000 / 30;
/** What a subject still does after its last answer is over before the next one's turn. */
const SETTLE_MS = 60;

interface OnStage {
  readonly frame: HTMLIFrameElement;
  readonly subject: Subject;
}

const stage = new Map<string, OnStage>();
let film: readonly VideoFrame[] = [];

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** @returns how long the subject took */
async function show(subject: Subject, place: number): Promise<number> {
  const frame = film[toAndFro(place, film.length)]!.clone();
  try {
    const startMs = performance.now();
    await subject.look(frame, place * FRAME_INTERVAL_MS);
    return performance.now() - startMs;
  } finally {
    frame.close();
  }
}

/** A window of its own, so that libraries that share a global do not share it; the thread is the page's. */
async function openWindow(): Promise<{ readonly frame: HTMLIFrameElement; readonly own: Window }> {
  const frame = document.createElement('iframe');
  frame.src = './subject.html';
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const own = frame.contentWindow;
  if (own === null) throw new Error('The window of a subject did not open.');
  return { frame, own };
}

async function start(id: string, order: SubjectOrder): Promise<number> {
  const { frame, own } = await openWindow();
  const startMs = performance.now();
  try {
    const subject = await own.startSubject(order);
    await show(subject, 0);
    stage.set(id, { frame, subject });
  } catch (error) {
    frame.remove();
    throw error;
  }
  return performance.now() - startMs;
}

async function block(order: BlockOrder): Promise<Block> {
  const subject = stage.get(order.id)?.subject;
  if (subject === undefined) throw new Error(`${order.id} is not on the page.`);
  const seenBefore = subject.facesSeen();
  const all: number[] = [];
  const endMs = performance.now() + order.limitMs;
  for (let k = 0; k < order.leadInFrames + order.frames; k++) {
    if (all.length >= order.leadInFrames + order.fewestFrames && performance.now() > endMs) break;
    all.push(await show(subject, order.fromFrame + k));
  }
  await pause(SETTLE_MS);
  return {
    msPerFrame: all.slice(order.leadInFrames),
    looked: all.length,
    facesSeen: subject.facesSeen() - seenBefore,
  };
}

window.peerPage = {
  prepare: async (given: Film) => {
    film = await filmFrames(given);
  },
  start,
  block,
  remove: (id) => {
    stage.get(id)?.frame.remove();
    stage.delete(id);
  },
} satisfies PeerPage;
