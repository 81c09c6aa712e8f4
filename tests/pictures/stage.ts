import type { Page } from 'playwright-core';
import type { Language } from '../../src/contracts/language.ts';
import type { House } from '../e2e/kit/visit.ts';

/** Takes the page as it is at every width, in both themes. */
export type Shoot = (page: Page, name: string, fullPage?: boolean) => Promise<void>;

/** What a scene is given: where to look, and who takes the pictures. */
export interface Stage {
  readonly house: House;
  readonly language: Language;
  readonly shoot: Shoot;
}

/** Screens and states by name, and the way to each. */
export type Scenes = Readonly<Record<string, (stage: Stage) => Promise<void>>>;
