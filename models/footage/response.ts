import {
  array,
  length,
  nullable,
  number,
  object,
  parse,
  picklist,
  pipe,
  string,
  type InferOutput,
} from 'valibot';
import { MOVEMENTS } from '../../src/contracts/movement.ts';
import { CHANNEL } from '../../src/measure/channels.ts';

/** Skin, lids, mouth, irises, pose, scale, place and fit; the picture's brightness and quality are not moved. */
export const RESPONSE_CHANNELS = CHANNEL.luma;
const DIGITS = 4;

const RESPONSE = object({
  person: string(),
  movement: picklist(MOVEMENTS),
  side: picklist(['right', 'left', 'both']),
  /** The group of people whose expression it is; null where it was drawn. */
  lentBy: nullable(picklist(['first', 'second'])),
  /** IOD. */
  amplitude: number(),
  durationMs: number(),
  /** For each IOD that the skin goes, in the channels' units. */
  pattern: pipe(array(number()), length(RESPONSE_CHANNELS)),
});

/** What the pipeline saw of a brief movement that was planted into a person's film, beyond the untouched film. */
export type Response = InferOutput<typeof RESPONSE>;

/** As text, a line each. */
export function responsesText(responses: readonly Response[]): string {
  const lines = responses.map((response) =>
    JSON.stringify(response, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
    ),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

export function readResponsesText(text: string): readonly Response[] {
  return parse(array(RESPONSE), JSON.parse(text));
}
