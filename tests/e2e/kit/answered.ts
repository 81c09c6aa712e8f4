import { cueComes, seenBy, watchCues, type Watched } from './cues.ts';
import { endAndRead, type Ending } from './ending.ts';
import { momentsAfter } from './notes.ts';
import { startCamera, type House } from './visit.ts';

/** Watches the camera's film until a cue has come and so many movements were told of; then ends. */
export async function answered(
  house: House,
  movements: number,
): Promise<Pick<Watched, 'cues'> & Pick<Ending, 'moments'>> {
  const page = await house.visit();
  await startCamera(page);
  await page.evaluate(watchCues);
  await cueComes(page);
  await momentsAfter(page, 0, movements);
  const { cues } = await seenBy(page);
  const { moments } = await endAndRead(page);
  await page.close();
  return { cues, moments };
}
