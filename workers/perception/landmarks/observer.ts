import type { TraceRecorder } from '../../../src/trace/trace-recorder.ts';
import { distanceFromMiddle, type Box } from '../../../src/core/box.ts';
import { type Observation } from '../../../src/contracts/observation.ts';
import { CROP_SIZE_PX, CropFrame } from '../../../src/measure/crop/crop-frame.ts';
import { PatchMotion } from '../../../src/measure/motion/patch-motion.ts';
import { LumaWarp } from '../../../src/measure/crop/luma-warp.ts';
import { smoothCrop } from '../../../src/measure/crop/smooth-crop.ts';
import { FrameLuma, pictureSize, type Picture, type PixelRect } from '../frames/frame-luma.ts';
import { blankPlace, withMargin } from './blank-place.ts';
import { isBlack } from './black-picture.ts';
import type { FarFaceSearch } from './far-face-search.ts';
import type { Landmarker } from './landmarker.ts';
import { PicturePixels, type Pixels } from '../frames/picture-pixels.ts';
import type { SecondPersonWatch } from './second-person-watch.ts';
import type { PictureObserver } from '../perception-parts.ts';
import type { StageClock } from '../stage-clock.ts';

interface MutableObservation {
  timestampMs: number;
  widthPx: number;
  heightPx: number;
  faces: number;
  farFace: boolean;
  black: boolean;
  stillFace: Box | null;
  landmarks: Float32Array;
  patches: Float32Array;
  luma: number;
  doubled: boolean;
}

/** Between two looks whether a picture without a face is black. */
const DARK_INTERVAL_MS = 250;

/** In the mesh: the middle of a face. */
const NOSE_TIP = 1;

/** Every fourth of the landmarks, x y z each, reaches all over a face. */
const LANDMARK_STEP = 12;

type LandmarkFinder = Pick<Landmarker, 'find' | 'values'>;

/** Turns a picture into numbers: landmarks, then the motion of skin patches in the stabilised crop. */
export class Observer implements PictureObserver {
  readonly #landmarker: LandmarkFinder;
  readonly #watch: SecondPersonWatch;
  readonly #farFaces: FarFaceSearch;
  readonly #clock: StageClock;
  readonly #pixels = new PicturePixels();
  readonly #luma = new FrameLuma();
  readonly #frame = new CropFrame();
  readonly #motion = new PatchMotion();
  readonly #warp = new LumaWarp();
  readonly #crop = new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX);
  readonly #scratch = new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX);
  readonly #observation: MutableObservation;
  #recorder: TraceRecorder | null = null;
  #nextDarkMs = -Infinity;
  #places: readonly Box[] = [];

  constructor(
    landmarker: LandmarkFinder,
    watch: SecondPersonWatch,
    farFaces: FarFaceSearch,
    clock: StageClock,
  ) {
    this.#landmarker = landmarker;
    this.#watch = watch;
    this.#farFaces = farFaces;
    this.#clock = clock;
    this.#observation = {
      timestampMs: 0,
      widthPx: 0,
      heightPx: 0,
      faces: 0,
      farFace: false,
      black: false,
      stillFace: null,
      landmarks: landmarker.values,
      patches: this.#motion.values,
      luma: 0,
      doubled: false,
    };
  }

  reset(): void {
    this.#frame.reset();
    this.#motion.reset();
    this.#watch.reset();
    this.#farFaces.reset();
    this.#nextDarkMs = -Infinity;
  }

  recordTo(recorder: TraceRecorder | null): TraceRecorder | null {
    const before = this.#recorder;
    this.#recorder = recorder;
    return before;
  }

  takeForPictures(places: readonly Box[]): void {
    this.#watch.takeForPictures(places);
    this.#places = places.map(withMargin);
  }

  async observe(picture: Picture, timestampMs: number): Promise<Observation> {
    const seen = this.#observation;
    const size = pictureSize(picture);
    if (size.widthPx !== seen.widthPx || size.heightPx !== seen.heightPx) this.reset();
    Object.assign(seen, size);
    seen.timestampMs = timestampMs;
    seen.doubled = false;
    const startMs = this.#clock.now();
    const pixels = await this.#pixels.read(picture);
    this.#paintOverPictures(pixels);
    const found = this.#landmarker.find(pixels, timestampMs);
    seen.black = !found && (await this.#isBlack(picture, timestampMs));
    seen.farFace = !found && this.#farFaces.look(picture);
    seen.faces = found ? (this.#watch.look(pixels, timestampMs, this.#nose()) ? 2 : 1) : 0;
    seen.stillFace = found ? this.#watch.stillFace : null;
    const landmarksMs = this.#clock.lap('landmarks', startMs);
    if (found) await this.#measurePatches(picture, timestampMs, landmarksMs);
    else this.#lose();
    this.#recorder?.add(seen);
    return seen;
  }

  /** The landmarker would follow a face in a picture as it would any, and judge it where its person has gone. */
  #paintOverPictures(pixels: Pixels): void {
    for (const place of this.#places) if (!this.#isBehindOwnFace(place)) blankPlace(pixels, place);
  }

  #isBehindOwnFace(place: Box): boolean {
    const { faces, landmarks } = this.#observation;
    if (faces === 0) return false;
    for (let at = 0; at < landmarks.length; at += LANDMARK_STEP)
      if (distanceFromMiddle(place, landmarks[at]!, landmarks[at + 1]!) < 1) return true;
    return false;
  }

  /** Looked at now and then: a shutter is not opened within a frame. */
  async #isBlack(picture: Picture, timestampMs: number): Promise<boolean> {
    if (timestampMs < this.#nextDarkMs) return this.#observation.black;
    this.#nextDarkMs = timestampMs + DARK_INTERVAL_MS;
    const { widthPx, heightPx } = this.#observation;
    return isBlack(await this.#luma.read(picture, { x: 0, y: 0, width: widthPx, height: heightPx }));
  }

  #nose(): { x: number; y: number } {
    const { landmarks } = this.#observation;
    return { x: landmarks[3 * NOSE_TIP]!, y: landmarks[3 * NOSE_TIP + 1]! };
  }

  #lose(): void {
    this.#frame.reset();
    this.#motion.reset();
  }

  async #measurePatches(picture: Picture, timestampMs: number, startMs: number): Promise<void> {
    const { widthPx, heightPx, landmarks } = this.#observation;
    const reaimed = this.#frame.update(landmarks, widthPx, heightPx);
    const plane = await this.#luma.read(picture, this.#cropBounds());
    this.#warp.warp(plane, this.#frame.toPicture, this.#crop);
    this.#observation.luma = meanBrightness(this.#crop);
    this.#observation.doubled = this.#motion.repeats(this.#crop);
    const croppedMs = this.#clock.lap('crop', startMs);
    if (this.#observation.doubled) return;
    smoothCrop(this.#crop, this.#scratch);
    this.#motion.measure(this.#crop, this.#frame, reaimed, landmarks, widthPx, heightPx, timestampMs);
    this.#clock.lap('patches', croppedMs);
  }

  /** The part of the picture under the crop, with a pixel to spare on each side. */
  #cropBounds(): PixelRect {
    const { a, b, tx, ty } = this.#frame.toPicture;
    const far = CROP_SIZE_PX - 1;
    const xs = [tx, tx + a * far, tx - b * far, tx + (a - b) * far];
    const ys = [ty, ty + b * far, ty + a * far, ty + (a + b) * far];
    const x = Math.floor(Math.min(...xs)) - 1;
    const y = Math.floor(Math.min(...ys)) - 1;
    return { x, y, width: Math.ceil(Math.max(...xs)) + 2 - x, height: Math.ceil(Math.max(...ys)) + 2 - y };
  }
}

/** Mean of the crop's inner part, where there is face and no background, 0..1. */
function meanBrightness(crop: Float32Array): number {
  const from = CROP_SIZE_PX / 4;
  const to = CROP_SIZE_PX - from;
  let sum = 0;
  let count = 0;
  for (let y = from; y < to; y += 4) {
    for (let x = from; x < to; x += 4, count++) sum += crop[y * CROP_SIZE_PX + x]!;
  }
  return sum / count / 255;
}
