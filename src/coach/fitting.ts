import { boundFor } from './bound.ts';
import type { CoachContext } from './context.ts';
import { heightOf } from './ladder.ts';
import type { Suggestion } from './suggestions/suggestions.ts';

/** The suggestions that a context allows, those made for its hope first. */
export function fittingFor(context: CoachContext, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const fitting = suggestions.filter((each) => fits(each, context));
  const served = fitting.filter(({ hopes }) => hopes?.includes(context.hope));
  return [...served, ...fitting.filter((each) => !served.includes(each))];
}

function fits({ rung, perspective, settings, hopes }: Suggestion, context: CoachContext): boolean {
  return (
    heightOf(rung) <= heightOf(boundFor(context)) &&
    (perspective ?? context.perspective) === context.perspective &&
    (settings?.includes(context.setting) ?? true) &&
    (context.hope === 'unsaid' || (hopes?.includes(context.hope) ?? true))
  );
}
