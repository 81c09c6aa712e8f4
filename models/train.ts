/** npm run train: trains the detector on the footage in models/footage, and writes what ships. */
import { parseArgs } from 'node:util';
import { givenPath } from '../src/cli/files/given-path.ts';
import { readFootage } from './footage/footage-folder.ts';
import { useWasm } from './training/backend.ts';
import { DETECTOR_FILE, writeDetector } from './training/detector/detector-file.ts';
import { curveText, peopleCurve } from './training/detector/people-curve.ts';
import { peopleIn } from './training/detector/person.ts';
import { trainDetector } from './training/detector/train-detector.ts';
import { DETECTOR_SEED } from './training/detector/trained.ts';
import { Progress } from './training/progress.ts';

const HELP = `Trains the detector on the footage in models/footage (npm run record), and writes what ships.
The network that names movements is trained by npm run train:network.

  npm run train [-- options]

  --curve            writes nothing, and prints what is found by the number of people in training, on others
  --hard ROUNDS      rounds in which what is wrongly believed of untouched film gets more weight
  --seed N           other draws (default ${DETECTOR_SEED})
  --out FILE         where the detector is written (default src/spotting/evidence/detector.json)
  --help             this text
`;

const { values: options } = parseArgs({
  options: {
    curve: { type: 'boolean', default: false },
    hard: { type: 'string', default: '0' },
    seed: { type: 'string', default: `${DETECTOR_SEED}` },
    out: { type: 'string', default: DETECTOR_FILE },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  await useWasm();
  const people = peopleIn(await readFootage());
  const seed = Number(options.seed);
  const hardRounds = Number(options.hard);
  if (options.curve) {
    const say = (what: string): unknown => process.stderr.write(`${what}\n`);
    process.stdout.write(curveText(await peopleCurve(people, seed, { hardRounds }, say)));
    return;
  }
  const progress = new Progress(process.stderr);
  const onProgress = progress.show.bind(progress);
  await writeDetector(givenPath(options.out), await trainDetector(people, seed, { hardRounds, onProgress }));
  process.stderr.write(`Wrote ${options.out}.\n`);
}

if (options.help) process.stdout.write(HELP);
else await main();
