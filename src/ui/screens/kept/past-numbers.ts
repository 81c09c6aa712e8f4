import type { PastLook, PastLooks, PastScenes } from '../../../exercise/past/past-shape.ts';
import type { Scale } from '../../../exercise/eye/scales.ts';
import type { LessonWords } from '../../../exercise/eye/words/words-type.ts';
import type { AnswerWords } from '../../../exercise/answer/words/answer-words.ts';
import type { Scene } from '../../../exercise/answer/scene.ts';
import type { Words } from '../../words/words-type.ts';
import type { KeptWords } from './words/words-type.ts';

/** What numbers are told with. */
export interface NumberWords {
  readonly says: KeptWords['exercises'];
  readonly decimal: Words['decimal'];
}

/** A level in its unit: whole milliseconds, or tenths of a hundredth of the distance between the eyes. */
export function levelText(scale: Scale, level: number, { says, decimal }: NumberWords): string {
  return says.units[scale](bare(scale, level, decimal));
}

function bare(scale: Scale, level: number, decimal: Words['decimal']): string {
  return scale === 'length' ? decimal(level, 0) : decimal(100 * level, 1);
}

/** A threshold with the ends of its interval. */
export function thresholdText(scale: Scale, look: PastLook, words: NumberWords): string {
  const { says, decimal } = words;
  const threshold = look[scale];
  switch (threshold.kind) {
    case 'found': {
      const [at, from, to] = [threshold.at, threshold.from, threshold.to].map((each) =>
        bare(scale, each, decimal),
      );
      return says.units[scale](says.interval(at!, from!, to!));
    }
    case 'floor':
      return says.upTo(levelText(scale, threshold.to, words));
    case 'none':
      return says.untold;
  }
}

/** The second look in one line, and what was taken along. */
export function looksLines(
  { second, takeAlong }: PastLooks,
  lessons: LessonWords,
  words: NumberWords,
): readonly string[] {
  const { says } = words;
  return [
    says.looks(thresholdText('length', second, words), thresholdText('size', second, words)),
    ...takenLines(takeAlong, lessons, says),
  ];
}

/** What this version does not know (any more) is left out. */
function takenLines(
  takeAlong: { readonly lesson: string } | null,
  lessons: Readonly<Record<string, string>>,
  says: KeptWords['exercises'],
): readonly string[] {
  const lesson = Object.entries(lessons).find(([name]) => name === takeAlong?.lesson)?.[1];
  return lesson === undefined ? [] : [says.taken(lesson)];
}

/** Which scenes, how far up the ladder, and what was taken along; what this version does not know is left out. */
export function scenesLines(
  { scenes, reach, takeAlong }: PastScenes,
  known: readonly Scene[],
  lessons: AnswerWords['lessons'],
  { says }: NumberWords,
): readonly string[] {
  const titles = scenes.flatMap((id) => known.filter((scene) => scene.id === id).map(({ title }) => title));
  return [
    `${[says.scenes(scenes.length), titles.join('; ')].filter(Boolean).join(': ')}. ${says.reach(reach && says.rungs[reach])}`,
    ...takenLines(takeAlong, lessons, says),
  ];
}
