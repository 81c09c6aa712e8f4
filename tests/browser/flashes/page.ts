import '../../../src/ui/styles/tokens.css';
import { Random } from '../../../src/core/random.ts';
import { Presentation, type Picture } from '../../../src/exercise/eye/presentation.ts';
import { rangeOf } from '../../../src/exercise/eye/scales.ts';
import type { View } from '../../../src/exercise/eye/trial.ts';
import { SettingsStore } from '../../../src/settings/settings-store.ts';
import { drawDistractor, type Distractor, type DistractorName } from '../../../src/synthetic/distractors.ts';
import { STILL } from '../../../src/synthetic/shape.ts';
import { ScreenMemory } from '../../../src/ui/app/screen-memory.ts';
import { Theme } from '../../../src/ui/app/theme.ts';
import { Scope } from '../../../src/ui/kit/scope.ts';
import { PortraitCanvas } from '../../../src/ui/mesh/portrait-canvas.ts';
import { DrawnFace } from '../../../src/ui/screens/eye/drawn-face.ts';
import { MARKED_SHARE } from '../../../src/ui/screens/eye/replay-pair.ts';
import { CELL_PX, cellsOf, flashing, type Cells, type Film } from '../../fixtures/flashes.ts';
import type { FlashBench } from './contract.ts';

const FRAME_MS = 1000 / 60;
const LARGEST = rangeOf('size', FRAME_MS).most;
/** Of two pictures that come and go: nine changes in little more than half a second. */
const EACH_MS = 60;
const CHANGES = 9;

const settings = new SettingsStore();
const theme = new Theme(settings);
const canvas = new PortraitCanvas({ theme, memory: new ScreenMemory() }, new Scope(), 'A face');
document.body.style.margin = '0';
canvas.element.style.cssText = 'display: block; width: 100vw; height: 100vh';
document.body.append(canvas.element);

const [width, height] = [innerWidth, innerHeight];
const paper = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;

/** What is seen now: the canvas on the paper of the theme. */
function seen(): Cells {
  paper.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  paper.fillRect(0, 0, width, height);
  paper.drawImage(canvas.element, 0, 0, width, height);
  return cellsOf(paper.getImageData(0, 0, width, height).data, width, height, CELL_PX);
}

function filmOf(frames: Film['frames']): Film {
  return {
    columns: Math.floor(width / CELL_PX),
    rows: Math.floor(height / CELL_PX),
    cellPx: CELL_PX,
    frames,
  };
}

function alternating(one: Cells, other: Cells): Film {
  return filmOf(
    Array.from({ length: CHANGES + 1 }, (_, at) => ({
      timeMs: at * EACH_MS,
      cells: at % 2 === 0 ? one : other,
    })),
  );
}

const viewOf = (face: number, yawDeg = 0): View => ({ face, yawDeg, pitchDeg: 0, light: 'left' });

function drawn(picture: Picture, markedFrom: number | null = null): Cells {
  new DrawnFace(canvas, markedFrom).draw(picture);
  return seen();
}

/** The more syllables and the slower a nod, the more lines pass by. */
function longest(name: DistractorName): Distractor {
  return Array.from({ length: 40 }, (_, seed) => drawDistractor(new Random(seed), name, FRAME_MS)).reduce(
    (best, each) => (each.endMs > best.endMs ? each : best),
  );
}

const bench: FlashBench = {
  wear: (name) => settings.change({ theme: name }),
  comingAndGoing: (face, yawDeg, name) => {
    const view = viewOf(face, yawDeg);
    const moved = { view, state: { ...STILL, movements: [{ name, side: 'both' as const, level: LARGEST }] } };
    const rest = drawn({ view, state: STILL });
    return [
      flashing(alternating(rest, drawn(moved))),
      flashing(alternating(rest, drawn(moved, MARKED_SHARE * LARGEST))),
    ];
  },
  papers: (face) => {
    const [light, dark] = (['light', 'dark'] as const).map((name) => {
      bench.wear(name);
      return drawn({ view: viewOf(face), state: STILL });
    });
    return flashing(alternating(light!, dark!));
  },
  trial: (face, name, distractorName) => {
    const distractor = longest(distractorName);
    const trial = new Presentation(
      {
        asked: 'length',
        view: viewOf(face),
        movement: { name, side: 'both', size: LARGEST, lengthMs: FRAME_MS },
        leadMs: (distractor.startMs + distractor.endMs) / 2,
        tailMs: (distractor.endMs - distractor.startMs) / 2,
        distractors: [distractor],
      },
      FRAME_MS,
    );
    const drawnFace = new DrawnFace(canvas);
    const frames: { timeMs: number; cells: Cells }[] = [];
    for (let timeMs = 0; !trial.isOver; timeMs += FRAME_MS) {
      drawnFace.draw(trial.frame(timeMs));
      trial.drawn(timeMs);
      frames.push({ timeMs, cells: seen() });
    }
    return flashing(filmOf(frames));
  },
};

/** The canvas takes its size when the page is laid out. */
async function ready(): Promise<FlashBench> {
  await canvas.ready;
  while (canvas.element.width <= 300) await new Promise((resolve) => void requestAnimationFrame(resolve));
  return bench;
}
Object.assign(window, { flashes: ready() });
