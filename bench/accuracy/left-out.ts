import { detectorFrom, type DetectorModel } from '../../src/spotting/evidence/detector-model.ts';
import { trainedOn, trainedWithout } from '../../models/training/detector/trained.ts';

/**
 * A detector that knows nothing of a person: neither their film, nor the expressions that are planted in it. It is trained
 * for them, or taken from where it is kept once it was.
 * @param among whom it is trained on; absent: everybody else
 */
export async function detectorWithout(person: string, among?: readonly string[]): Promise<DetectorModel> {
  return detectorFrom(await (among === undefined ? trainedWithout(person) : trainedOn(among, person)));
}
