import { marked, withMarked, type Marks } from './between-marks.ts';
import { newestResult, type PresentVersions } from './newest-result.ts';
import { reportText } from './report-text.ts';

const MARKS: Marks = { opening: '<!-- accuracy -->', closing: '<!-- /accuracy -->' };
/** From the card's own folder. */
const RESULTS = '../../bench/results';

/** What is found in film, as the model's card holds it. */
export function withCardFigures(card: string, folder: string, present: PresentVersions): string {
  const result = newestResult(folder, 'accuracy-people');
  const parts =
    result === null ? ['Not measured yet: `npm run bench:accuracy`.'] : reportText(result, present, RESULTS);
  return withMarked("The model's card", card, MARKS, marked(MARKS, parts));
}
