/** npm run record: what the pipeline measures of all footage, as numbers for training. */
import { relative } from 'node:path';
import { checkFootageFolder, FOOTAGE_FOLDER, writeFootage } from '../../../models/footage/footage-folder.ts';
import { givenPath } from '../../../src/cli/files/given-path.ts';
import { Complaint } from '../../../src/cli/terminal/complaint.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { readOptions } from '../../kit/options.ts';
import { runBench } from '../../kit/run-bench.ts';
import { footage } from '../footage.ts';
import { withSession } from '../with-session.ts';
import { recordFootage } from './record-footage.ts';

const HELP = `Plants movements into all footage, measures every clip with the real pipeline (kept in .cache/accuracy), and writes
the channels of the untouched clips and what each movement did to them, for training without the footage.

  npm run record [-- options]

  --out FOLDER       where the numbers are written (default models/footage/numbers)
  --help             this text
`;

function parseRecordArgs(args: readonly string[]): { readonly out: string } | 'help' {
  const values = readOptions({ out: { type: 'string' } }, args);
  return values.help ? 'help' : { out: givenPath(values.out ?? FOOTAGE_FOLDER) };
}

async function record({ out }: { readonly out: string }): Promise<void> {
  const { present, missing } = footage();
  if (missing.length > 0) throw new Complaint(`${missing.join(', ')} are not on this machine.`);
  await checkFootageFolder(out);
  const { clips, responses } = await withSession(({ session, announce }) =>
    recordFootage(session, present, announce),
  );
  await writeFootage(out, clips, responses);
  process.stdout.write(
    `${clips.length} clips, ${responses.length} movements: ${relative(PROJECT_FOLDER, out)}\n`,
  );
}

await runBench({ help: HELP, parse: parseRecordArgs, run: record });
