import type { FootageClip } from '../../footage/footage-clip.ts';
import type { Footage } from '../../footage/footage-folder.ts';
import type { Response } from '../../footage/response.ts';

/** All that there is of one person to learn from. */
export interface Person {
  readonly name: string;
  readonly clips: readonly FootageClip[];
  readonly responses: readonly Response[];
}

export function peopleIn({ clips, responses }: Footage): readonly Person[] {
  const names = [...new Set(clips.map(({ person }) => person))];
  return names.map((name) => ({
    name,
    clips: clips.filter(({ person }) => person === name),
    responses: responses.filter(({ person }) => person === name),
  }));
}

/**
 * What may be learnt from others for somebody who is left out: none of their film, and no expression of those whose
 * expressions are planted in it, or are their own.
 */
export function othersThan(unseen: string, people: readonly Person[]): readonly Person[] {
  const own = people.filter(({ name }) => name === unseen).flatMap(({ clips }) => clips);
  const groups = new Set(own.flatMap(({ shown, lends }) => [shown, lends]));
  return people
    .filter(({ name }) => name !== unseen)
    .map((person) => ({
      ...person,
      responses: person.responses.filter(({ lentBy }) => lentBy === null || !groups.has(lentBy)),
    }));
}
