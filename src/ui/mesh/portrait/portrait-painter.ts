import canonical from '../../../measure/head/canonical-mesh.json' with { type: 'json' };
import type { ExerciseFace } from '../../../synthetic/exercise-face.ts';
import type { Ink } from '../../app/ink.ts';
import type { Engraving } from '../engraving.ts';
import * as features from '../features.ts';
import type { Placement, SkinDisplacement } from '../painter.ts';
import { curve, pointAlong } from '../pen.ts';
import { traceContours, traceVisible } from './contours.ts';
import { bindCreases } from './creases.ts';
import { drawEyes, lashes } from './eyes.ts';
import { headDrawingOf, type HeadDrawing } from './head-drawing.ts';
import { HeadLayers } from './head-layers.ts';
import { HeadPen } from './head-pen.ts';
import type { Light } from './lighting.ts';
import { fillMouth, lipStrokes } from './lips.ts';
import { LitLines } from './lit-lines.ts';
import { skinTones } from './skin-tone.ts';
import { Surface } from './surface.ts';

/** The lines that a portrait is drawn with. */
export interface Plates {
  readonly across: Engraving;
  readonly crossing: Engraving;
}

/** Finest and boldest engraved line, in thousandths of the face's height. */
const FINEST = 0.15;
const BOLDEST = 3;
/** Skin lighter than this is left to the paper. */
const PAPER = 0.13;
/** From here on the dark is crossed. */
const CROSSED_FROM = 0.5;
const CROSSED_BOLDEST = 2;
/** How deep the hollows of a face are. */
const HOLLOWS = { young: 0.65, old: 1.35 } as const;
/** Thinnest and boldest line of hair. */
const HAIR = { finest: 0.45, boldest: 2.6, clears: 5 } as const;

/** Width of a line over skin that is so dark, in thousandths of the face's height. */
function skinWidth(tone: number): number {
  return tone < PAPER ? 0 : FINEST + ((BOLDEST - FINEST) * (tone - PAPER)) / (1 - PAPER);
}

/** Draws generated faces, each as the person it is. One instance a canvas; keeps its buffers. */
export class PortraitPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #surface = new Surface();
  readonly #across: LitLines;
  readonly #crossing: LitLines;
  readonly #pen: HeadPen;
  readonly #layers = new HeadLayers();
  readonly #creases = bindCreases();
  readonly #ownTones = skinTones();
  readonly #tones = new Float32Array(canonical.verticesCm.length / 3);

  constructor(context: CanvasRenderingContext2D, plates: Plates) {
    this.#context = context;
    this.#pen = new HeadPen(this.#surface);
    this.#across = new LitLines(plates.across);
    this.#crossing = new LitLines(plates.crossing);
  }

  /** @param landmarks as `poseFace` writes them */
  paint(
    face: ExerciseFace,
    landmarks: Float32Array,
    place: Placement,
    ink: Ink,
    light: Light,
    moved: SkinDisplacement | null,
  ): void {
    const surface = this.#surface;
    surface.take(landmarks, place, light);
    this.#findTones(face.look.creases);
    const head = headDrawingOf(face);
    head.frame.follow(surface);
    const context = this.#context;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    const { width: widthPx, height: heightPx } = context.canvas;
    const view = { face, frame: head.frame, ink, light, widthPx, heightPx };
    const parts = this.#layers.of(view, {
      behind: (on) => this.#drawBehind(on, head, ink, light),
      clearing: (on) => this.#pen.clear(on, head.hair, head.frame, HAIR.clears * surface.unit),
      before: (on) => this.#drawHair(on, head, face, ink, light),
    });
    parts.behind(context);
    this.#drawSkin(ink, moved);
    this.#drawFeatures(face, ink, light);
    parts.clearing(context);
    parts.before(context);
  }

  #findTones(creases: number): void {
    const { tones } = this.#surface.lighting;
    const { lips, hollows } = this.#ownTones;
    const deep = HOLLOWS.young + (HOLLOWS.old - HOLLOWS.young) * creases;
    for (let vertex = 0; vertex < tones.length; vertex++) {
      this.#tones[vertex] = Math.min(1, tones[vertex]! + lips[vertex]! + deep * hollows[vertex]!);
    }
  }

  #drawBehind(context: CanvasRenderingContext2D, head: HeadDrawing, ink: Ink, light: Light): void {
    const { unit } = this.#surface;
    const { cutsLight } = ink;
    const skin = { colour: ink.line, cutsLight, widthOf: (tone: number) => unit * skinWidth(tone) };
    this.#pen.draw(context, head.neck, head.frame, light, skin);
    this.#pen.draw(context, head.dome, head.frame, light, skin);
    this.#pen.draw(context, head.ears, head.frame, light, {
      colour: cutsLight ? ink.line : ink.strong,
      cutsLight,
      widthOf: () => 1.3 * unit,
    });
  }

  #drawHair(
    context: CanvasRenderingContext2D,
    { hair, frame }: HeadDrawing,
    { look }: ExerciseFace,
    ink: Ink,
    light: Light,
  ): void {
    const { unit } = this.#surface;
    const { finest, boldest } = HAIR;
    const depth = ink.cutsLight ? 1 - 0.75 * look.hair.dark : 0.3 + 0.7 * look.hair.dark;
    this.#pen.draw(context, hair, frame, light, {
      colour: look.hair.dark > 0.5 ? ink.strong : ink.line,
      cutsLight: ink.cutsLight,
      widthOf: (inked) => unit * (finest + (boldest - finest) * depth * inked),
    });
  }

  #drawSkin(ink: Ink, moved: SkinDisplacement | null): void {
    const { unit } = this.#surface;
    const context = this.#context;
    this.#across.draw(context, this.#surface, this.#tones, moved, ink, (tone) => unit * skinWidth(tone));
    this.#crossing.draw(context, this.#surface, this.#tones, moved, ink, (tone) =>
      tone < CROSSED_FROM ? 0 : (unit * CROSSED_BOLDEST * (tone - CROSSED_FROM)) / (1 - CROSSED_FROM),
    );
  }

  #drawFeatures(face: ExerciseFace, ink: Ink, light: Light): void {
    const context = this.#context;
    const surface = this.#surface;
    const { unit } = surface;
    drawEyes(context, surface, ink, light, face.look.iris);
    context.strokeStyle = ink.strong;
    for (const brow of features.BROWS) this.#drawBrow(brow, face.look.brows);
    this.#stroke(features.UPPER_LIDS, (2.8 + 1.8 * face.look.lashes) * unit);
    context.lineWidth = 1.3 * unit;
    context.stroke(lashes(surface, face.look.lashes));
    this.#stroke([...features.LOWER_LIDS, ...features.LID_FOLDS], 1.3 * unit);
    fillMouth(context, surface, ink);
    this.#stroke([features.LIP_SEAM], 2.6 * unit);
    context.strokeStyle = ink.line;
    context.lineWidth = 0.9 * unit;
    context.stroke(lipStrokes(surface));
    context.strokeStyle = ink.strong;
    this.#stroke([features.UPPER_LIP_TOP, features.LOWER_LIP_BOTTOM, features.LOWER_LIP_TOP], 1.1 * unit);
    this.#stroke([features.NOSE], 1.6 * unit);
    const contours = new Path2D();
    if (!ink.cutsLight) traceVisible(contours, surface, features.JAW);
    traceContours(contours, surface);
    context.lineWidth = 1.5 * unit;
    context.stroke(contours);
    this.#drawCreases(face.look.creases, ink);
  }

  #drawCreases(depth: number, ink: Ink): void {
    const { x, y, unit } = this.#surface;
    this.#context.strokeStyle = ink.line;
    for (const { points, from, width } of this.#creases) {
      if (depth <= from) continue;
      const at = points.map(({ corners, shares }) => {
        const mix = (of: Float32Array): number =>
          shares.reduce((sum, share, k) => sum + share * of[corners[k]!]!, 0);
        return [mix(x), mix(y)] as const;
      });
      this.#taper(at, unit * width * Math.min(1.3, 0.5 + (depth - from) * 1.3));
    }
  }

  /** A smooth line, thin at its ends. */
  #taper(points: readonly (readonly [number, number])[], width: number): void {
    const count = points.length;
    for (let at = 0; at < count; at++) {
      const [x, y] = points[at]!;
      const [before, after] = [points[Math.max(0, at - 1)]!, points[Math.min(count - 1, at + 1)]!];
      const path = new Path2D();
      path.moveTo((before[0] + x) / 2, (before[1] + y) / 2);
      path.quadraticCurveTo(x, y, (x + after[0]) / 2, (y + after[1]) / 2);
      this.#context.lineWidth = width * (0.35 + Math.sin((Math.PI * (at + 0.5)) / count));
      this.#context.stroke(path);
    }
  }

  /** Short hairs from the lower edge to the upper one, leaning to the temple. */
  #drawBrow(outline: readonly number[], weight: number): void {
    const path = new Path2D();
    const count = 40;
    const tall = Math.min(1, 0.45 + 0.5 * weight);
    const low = [...outline.slice(5)].reverse();
    const high = outline.slice(0, 5);
    for (let stroke = 0; stroke <= count; stroke++) {
      const along = 0.97 * (stroke / count);
      const [lowX, lowY] = pointAlong(this.#surface, low, along);
      const [topX, topY] = pointAlong(this.#surface, high, Math.max(0, along - 0.12));
      const [highX, highY] = [lowX + (topX - lowX) * tall, lowY + (topY - lowY) * tall];
      path.moveTo(lowX, lowY);
      path.lineTo(highX + (lowX - highX) * 0.1, highY + (lowY - highY) * 0.1);
    }
    this.#context.lineWidth = (0.8 + 0.6 * weight) * this.#surface.unit;
    this.#context.stroke(path);
  }

  #stroke(lines: readonly (readonly number[])[], width: number): void {
    const path = new Path2D();
    for (const line of lines) curve(path, this.#surface, line, false);
    this.#context.lineWidth = width;
    this.#context.stroke(path);
  }
}
