import type { Ink } from '../../app/ink.ts';
import * as features from '../features.ts';
import { curve, pointAlong } from '../pen.ts';
import type { Light } from './lighting.ts';
import type { Surface } from './surface.ts';

/** How a circle is bent from four curves. */
const BEND = 0.5523;
const PUPIL = 0.4;
const RAYS = 26;

interface Eye {
  readonly upper: readonly number[];
  readonly lower: readonly number[];
  readonly opening: readonly number[];
  readonly iris: readonly number[];
}

const EYES: readonly Eye[] = features.EYE_OPENINGS.map((opening, at) => ({
  opening,
  upper: features.UPPER_LIDS[at]!,
  lower: features.LOWER_LIDS[at]!,
  iris: features.IRISES[at]!,
}));

/** An iris as it is seen: its middle, and the ways to its edge along two directions. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  readonly vx: number;
  readonly vy: number;
}

/** Draws what is seen between the lids. `dark` is how dark the iris is, 0..1. */
export function drawEyes(
  context: CanvasRenderingContext2D,
  surface: Surface,
  ink: Ink,
  light: Light,
  dark: number,
): void {
  for (const eye of EYES) {
    const inside = new Path2D();
    curve(inside, surface, eye.opening, true);
    context.save();
    context.clip(inside);
    if (ink.cutsLight) drawWhite(context, surface, eye, ink);
    drawIris(context, discOf(surface, eye.iris), surface.unit, ink, light, dark);
    drawShade(context, surface, eye, ink);
    context.restore();
  }
}

/** On dark paper the white of the eye is what is drawn. */
function drawWhite(context: CanvasRenderingContext2D, surface: Surface, eye: Eye, ink: Ink): void {
  context.strokeStyle = ink.line;
  const path = new Path2D();
  for (let share = 0.3; share < 1; share += 0.11) between(path, surface, eye, share);
  context.lineWidth = 1.9 * surface.unit;
  context.stroke(path);
}

/** The upper lid throws its shade on the eye. */
function drawShade(context: CanvasRenderingContext2D, surface: Surface, eye: Eye, ink: Ink): void {
  if (ink.cutsLight) return;
  context.strokeStyle = ink.line;
  for (const [share, width] of [
    [0.1, 2.6],
    [0.19, 1.6],
    [0.29, 0.8],
  ] as const) {
    const path = new Path2D();
    between(path, surface, eye, share);
    context.lineWidth = width * surface.unit;
    context.stroke(path);
  }
}

/** A line at a share of the way from the upper lid to the lower one. */
function between(path: Path2D, { x, y }: Surface, { upper, lower }: Eye, share: number): void {
  upper.forEach((above, at) => {
    const below = lower[at]!;
    const toX = x[above]! + (x[below]! - x[above]!) * share;
    const toY = y[above]! + (y[below]! - y[above]!) * share;
    if (at === 0) path.moveTo(toX, toY);
    else path.lineTo(toX, toY);
  });
}

function discOf({ x, y }: Surface, iris: readonly number[]): Disc {
  const [centre, right, top, left, bottom] = iris as [number, number, number, number, number];
  return {
    x: x[centre]!,
    y: y[centre]!,
    ux: (x[right]! - x[left]!) / 2,
    uy: (y[right]! - y[left]!) / 2,
    vx: (x[top]! - x[bottom]!) / 2,
    vy: (y[top]! - y[bottom]!) / 2,
  };
}

function drawIris(
  context: CanvasRenderingContext2D,
  disc: Disc,
  unit: number,
  ink: Ink,
  light: Light,
  dark: number,
): void {
  erase(context, disc, 1);
  context.strokeStyle = ink.strong;
  context.fillStyle = ink.strong;
  context.lineWidth = 2.2 * unit;
  context.stroke(circle(disc, 0.97));
  context.lineWidth = (0.7 + 1.5 * (ink.cutsLight ? 1 - dark : dark)) * unit;
  context.stroke(rays(disc));
  if (ink.cutsLight) erase(context, disc, PUPIL);
  else context.fill(circle(disc, PUPIL));
  glint(context, disc, ink, light);
}

/** The light in the eye. */
function glint(context: CanvasRenderingContext2D, disc: Disc, ink: Ink, light: Light): void {
  const aside = light === 'right' ? 0.34 : -0.34;
  const at: Disc = {
    ...disc,
    x: disc.x + aside * disc.ux + 0.34 * disc.vx,
    y: disc.y + aside * disc.uy + 0.34 * disc.vy,
  };
  if (ink.cutsLight) context.fill(circle(at, 0.17));
  else erase(context, at, 0.19);
}

function erase(context: CanvasRenderingContext2D, disc: Disc, size: number): void {
  context.globalCompositeOperation = 'destination-out';
  context.fill(circle(disc, size));
  context.globalCompositeOperation = 'source-over';
}

function rays({ x, y, ux, uy, vx, vy }: Disc): Path2D {
  const path = new Path2D();
  for (let ray = 0; ray < RAYS; ray++) {
    const angle = (2 * Math.PI * ray) / RAYS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [toX, toY] = [ux * cos + vx * sin, uy * cos + vy * sin];
    path.moveTo(x + 0.5 * toX, y + 0.5 * toY);
    path.lineTo(x + 0.95 * toX, y + 0.95 * toY);
  }
  return path;
}

function circle({ x, y, ux, uy, vx, vy }: Disc, size: number): Path2D {
  const at = (u: number, v: number): [number, number] => [
    x + size * (u * ux + v * vx),
    y + size * (u * uy + v * vy),
  ];
  const path = new Path2D();
  path.moveTo(...at(1, 0));
  path.bezierCurveTo(...at(1, BEND), ...at(BEND, 1), ...at(0, 1));
  path.bezierCurveTo(...at(-BEND, 1), ...at(-1, BEND), ...at(-1, 0));
  path.bezierCurveTo(...at(-1, -BEND), ...at(-BEND, -1), ...at(0, -1));
  path.bezierCurveTo(...at(BEND, -1), ...at(1, -BEND), ...at(1, 0));
  path.closePath();
  return path;
}

/** From the outer end of the upper lid, where lashes are seen from the front. */
const LASHES = 9;
const LASH_REACH = 0.62;

/** Lashes at the outer part of both upper lids; `thickness` 0..1 is how long they are. */
export function lashes(surface: Surface, thickness: number): Path2D {
  const path = new Path2D();
  for (const { upper } of EYES) {
    const [outer, inner] = [upper[0]!, upper.at(-1)!];
    const [alongX, alongY] = [surface.x[outer]! - surface.x[inner]!, surface.y[outer]! - surface.y[inner]!];
    for (let lash = 0; lash < LASHES; lash++) {
      const share = (LASH_REACH * lash) / LASHES;
      const [x, y] = pointAlong(surface, upper, share);
      const long = 0.16 * thickness * (1 - share / LASH_REACH) ** 0.6;
      path.moveTo(x, y);
      path.quadraticCurveTo(
        x + 0.6 * long * alongX,
        y + 0.6 * long * alongY,
        x + long * alongX * (1 - share),
        y + long * (alongY - 0.62 * Math.abs(alongX)),
      );
    }
  }
  return path;
}
