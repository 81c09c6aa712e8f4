import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from '../browser/chromium.ts';
import { Complaint, EXIT } from '../terminal/complaint.ts';
import { exitCodeOf } from '../terminal/exit-code.ts';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';
import { runCommand } from '../terminal/run-command.ts';
import { ensureSite } from '../site/site.ts';
import { writeRealms } from './realms.ts';

const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';
const DEPCRUISE = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const HOUSE = ['src', 'workers', 'models', 'bench', 'tests'];
const TSX = 'node_modules/tsx/dist/cli.mjs';

/** Every realm has its own configuration, so that the compiler knows what a file may touch. */
const REALMS = ['tsconfig.json', 'workers/tsconfig.json', 'tsconfig.node.json'];

interface Step {
  readonly name: string;
  readonly run: () => Promise<void>;
}

async function runProgram(script: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, script), ...args], {
    cwd: PROJECT_FOLDER,
    stdio: 'inherit',
  });
  const exitCode = await exitCodeOf(child);
  if (exitCode !== 0) throw new Complaint(`${script} ${args.join(' ')} failed.`);
}

async function checkTypes(): Promise<void> {
  for (const realm of [...(await writeRealms()), ...REALMS]) await runProgram(TSC, '-p', realm);
}

async function prepareBrowserTests(): Promise<void> {
  process.stdout.write(`Browser: ${await ensureChromium()}\n`);
  for (const mode of ['tools', 'app'] as const) process.stdout.write(`Site: ${await ensureSite(mode)}\n`);
}

const STEPS: readonly Step[] = [
  { name: 'types', run: checkTypes },
  { name: 'floors', run: () => runProgram(DEPCRUISE, '--config', '.dependency-cruiser.mjs', ...HOUSE) },
  { name: 'lint', run: () => runProgram('node_modules/eslint/bin/eslint.js', '.') },
  { name: 'format', run: () => runProgram('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
  { name: 'unit', run: () => runProgram(VITEST, 'run', '--project', 'unit') },
  { name: 'prepare', run: prepareBrowserTests },
  { name: 'browser', run: () => runProgram(VITEST, 'run', '--project', 'browser') },
  { name: 'e2e', run: () => runProgram(VITEST, 'run', '--project', 'e2e') },
  { name: 'bench', run: () => runProgram(TSX, 'bench/speed/run.ts', '--quick') },
];

function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  const known = STEPS.map((step) => step.name).join(', ');
  if (unknown !== undefined)
    throw new Complaint(`No step is called "${unknown}"; there are ${known}.`, EXIT.usage);
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

/** `npm test`: every check, quick ones first; `npm test -- unit lint` runs the named ones. */
async function test(): Promise<number> {
  const startedMs = performance.now();
  for (const step of chosenSteps(process.argv.slice(2))) {
    process.stdout.write(`\n== ${step.name}\n`);
    const stepStartedMs = performance.now();
    await step.run();
    process.stdout.write(`== ${step.name} passed in ${secondsSince(stepStartedMs)} s\n`);
  }
  process.stdout.write(`\nEverything passed in ${secondsSince(startedMs)} s.\n`);
  return EXIT.ok;
}

function secondsSince(startedMs: number): string {
  return ((performance.now() - startedMs) / 1000).toFixed(1);
}

await runCommand(test);
