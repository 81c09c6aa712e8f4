import { Complaint } from '../../src/cli/terminal/complaint.ts';
import type { Gap } from '../../src/cli/commands/numbered-images.ts';

/** One sentence for the first gap. */
export function gapComplaint(video: string, { first, last }: Gap): Complaint {
  const frames = first === last ? `Frame ${first}` : `Frames ${first} to ${last}`;
  const verb = first === last ? 'is' : 'are';
  return new Complaint(
    `${frames} of ${video} ${verb} missing: with --lenient such gaps count as time that is not judged.`,
  );
}
