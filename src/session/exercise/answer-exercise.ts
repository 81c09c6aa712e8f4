import { batch, signal, type ReadonlySignal } from '@preact/signals-core';
import { shuffled } from '../../coach/shuffled.ts';
import { Random } from '../../core/random.ts';
import { CATALOGUE, type SceneId } from '../../exercise/answer/catalogue/catalogue.ts';
import { dealScenes } from '../../exercise/answer/deal.ts';
import type { SceneFacts, TurnFacts, WordingKind } from '../../exercise/answer/scene-facts.ts';
import { takeAlong, type GivenAnswer, type TakeAlong } from '../../exercise/answer/take-along.ts';

/** "Use it at all?", then "how?", then what the etiquette says; a room is told the rest of the scene by itself. */
const STEPS = ['use', 'how', 'answered', 'told'] as const;
export type Step = (typeof STEPS)[number];

/** Where somebody is in a scene. */
export interface Asking {
  readonly kind: 'asking';
  readonly sceneId: SceneId;
  /** From 0. */
  readonly sceneIndex: number;
  readonly sceneCount: number;
  /** 0, 1 or 2. */
  readonly turnIndex: number;
  readonly step: Step;
  /** What there is to choose from, in the order in which it is shown. */
  readonly order: readonly WordingKind[];
  /** What was chosen; null before, and where the answer was revealed to a room. */
  readonly chosen: WordingKind | null;
}

export interface AnswerEnd {
  readonly kind: 'end';
  readonly takeAlong: TakeAlong | null;
}

export type AnswerPlace = { readonly kind: 'start' } | Asking | AnswerEnd;

/** The answer exercise, from its first page to the thing to take along. In memory only. */
export class AnswerExercise {
  readonly #random: Random;
  readonly #place = signal<AnswerPlace>({ kind: 'start' });
  readonly #inRoom = signal(false);
  readonly #seen = new Set<SceneId>();
  #scenes: readonly SceneId[] = [];
  #answers: GivenAnswer[] = [];

  constructor(seed: number = Date.now()) {
    this.#random = new Random(seed);
  }

  get place(): ReadonlySignal<AnswerPlace> {
    return this.#place;
  }

  /** What was answered since it began, in its order. */
  get answers(): readonly GivenAnswer[] {
    return this.#answers;
  }

  /** Whether a room looks on: somebody leads, and nobody answers by a click. */
  get inRoom(): ReadonlySignal<boolean> {
    return this.#inRoom;
  }

  /** Goes over to the view for a room, or back. */
  showToRoom(inRoom: boolean): void {
    batch(() => {
      this.#inRoom.value = inRoom;
      const place = this.#place.peek();
      if (!inRoom && place.kind === 'asking' && place.step === 'told')
        this.#place.value = { ...place, step: 'answered' };
    });
  }

  /** Some scenes, as they come. */
  begin(): void {
    this.#beginWith(dealScenes(this.#random, this.#seen));
  }

  /** One scene alone. */
  beginScene(sceneId: SceneId): void {
    this.#beginWith([sceneId]);
  }

  /** Answers the first question. */
  use(isUsed: boolean): void {
    const place = this.#asking('use');
    if (!place) return;
    if (isUsed) this.#place.value = { ...place, step: 'how' };
    else this.#answer(place, 'say-nothing');
  }

  /** Answers the second question. */
  choose(kind: WordingKind): void {
    const place = this.#asking('how');
    if (place?.order.includes(kind)) this.#answer(place, kind);
  }

  /** On to the next question, turn, scene or to the end. What waits for somebody's answer stays, but for a room. */
  next(): void {
    const place = this.#place.peek();
    if (place.kind !== 'asking') return;
    const inRoom = this.#inRoom.peek();
    const following = STEPS[STEPS.indexOf(place.step) + 1];
    if (inRoom && following) this.#place.value = { ...place, step: following };
    else if (inRoom || place.step === 'answered') this.#goOn(place);
  }

  /** Shows a room what the etiquette says. */
  reveal(): void {
    const place = this.#place.peek();
    if (place.kind === 'asking' && this.#inRoom.peek()) this.#place.value = { ...place, step: 'answered' };
  }

  /** To the end, from wherever; nothing to take along where nothing was answered. */
  finish(): void {
    this.#place.value = { kind: 'end', takeAlong: takeAlong(this.#answers) };
  }

  /** To the first page, with nothing answered. */
  startOver(): void {
    batch(() => {
      this.#inRoom.value = false;
      this.#answers = [];
      this.#place.value = { kind: 'start' };
    });
  }

  /** Another screen: a scene is gone on with when somebody comes back, an end is over. */
  leave(): void {
    if (this.#place.peek().kind === 'end') this.startOver();
  }

  #beginWith(scenes: readonly SceneId[]): void {
    this.#scenes = scenes;
    this.#answers = [];
    this.#ask(0, 0);
  }

  #ask(sceneIndex: number, turnIndex: number): void {
    const sceneId = this.#scenes[sceneIndex]!;
    this.#seen.add(sceneId);
    this.#place.value = {
      kind: 'asking',
      sceneId,
      sceneIndex,
      sceneCount: this.#scenes.length,
      turnIndex,
      step: 'use',
      order: shuffled(turnOf(sceneId, turnIndex).wordings, this.#random),
      chosen: null,
    };
  }

  #answer(place: Asking, kind: WordingKind): void {
    const { sceneId, turnIndex } = place;
    this.#answers.push({ sceneId, turnIndex, turn: turnOf(sceneId, turnIndex), kind });
    this.#place.value = { ...place, step: 'answered', chosen: kind };
  }

  #goOn({ sceneIndex, turnIndex }: Asking): void {
    const { turns } = sceneWith(this.#scenes[sceneIndex]!);
    if (turnIndex + 1 < turns.length) this.#ask(sceneIndex, turnIndex + 1);
    else if (sceneIndex + 1 < this.#scenes.length) this.#ask(sceneIndex + 1, 0);
    else this.finish();
  }

  #asking(step: Step): Asking | null {
    const place = this.#place.peek();
    return place.kind === 'asking' && place.step === step ? place : null;
  }
}

function sceneWith(sceneId: SceneId): SceneFacts {
  return CATALOGUE.find(({ id }) => id === sceneId)!;
}

function turnOf(sceneId: SceneId, turnIndex: number): TurnFacts {
  return sceneWith(sceneId).turns[turnIndex]!;
}
