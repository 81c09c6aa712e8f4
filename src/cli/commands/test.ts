import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../browser/chromium.ts';
import { ensureSite } from '../site/site.ts';
import { runChecks, secondsSince, type Check, type Print } from '../terminal/checks.ts';
import { Complaint, EXIT } from '../terminal/complaint.ts';
import { exitCodeOf } from '../terminal/exit-code.ts';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';
import { runCommand } from '../terminal/run-command.ts';
import { writeRealms } from './realms.ts';

const TSC = 'node_modules/typescript/bin/tsc';
const DEPCRUISE = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const ESLINT = 'node_modules/eslint/bin/eslint.js';
const KNIP = 'node_modules/knip/bin/knip.js';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const VITEST = 'node_modules/vitest/vitest.mjs';
const TSX = 'node_modules/tsx/dist/cli.mjs';

const HOUSE = ['src', 'workers', 'models', 'bench', 'tests'];
/** Every realm has its own configuration, so that the compiler knows what a file may touch. */
const REALMS = ['tsconfig.json', 'workers/tsconfig.json', 'tsconfig.node.json'];

/** A program of Node, as a check of its own. */
function program(name: string, script: string, ...args: string[]): Check {
  return { name, isAlone: false, run: (print) => runProgram(print, script, ...args) };
}

function alone(check: Check): Check {
  return { ...check, isAlone: true };
}

const CHECKS: readonly Check[] = [
  { name: 'types', isAlone: false, run: checkTypes },
  program('lint', ESLINT, '.'),
  program('floors', DEPCRUISE, '--config', '.dependency-cruiser.mjs', ...HOUSE),
  program('format', PRETTIER, '--check', '.'),
  program('unused', KNIP, '--no-progress'),
  program('laboratory', KNIP, '--no-progress', '--production', '--include', 'files,exports,types'),
  alone(program('unit', VITEST, 'run', '--project', 'unit')),
  { name: 'prepare', isAlone: true, run: prepareBrowserTests },
  alone(program('browser', VITEST, 'run', '--project', 'browser')),
  alone(program('browsers', VITEST, 'run', '--project', 'browsers')),
  alone(program('e2e', VITEST, 'run', '--project', 'e2e')),
  alone(program('bench', TSX, 'bench/speed/run.ts', '--quick')),
];

async function runProgram(print: Print | null, script: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, script), ...args], {
    cwd: PROJECT_FOLDER,
    stdio: print === null ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => print?.(text));
  }
  const exitCode = await exitCodeOf(child);
  if (exitCode !== 0) throw new Complaint(`${script} ${args.join(' ')} failed.`);
}

async function checkTypes(print: Print | null): Promise<void> {
  for (const realm of [...(await writeRealms()), ...REALMS]) await runProgram(print, TSC, '-p', realm);
}

async function prepareBrowserTests(): Promise<void> {
  process.stdout.write(`Browser: ${await ensureChromium()}\n`);
  for (const mode of ['tools', 'app'] as const) process.stdout.write(`Site: ${await ensureSite(mode)}\n`);
}

function chosen(names: readonly string[]): readonly Check[] {
  const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
  const known = CHECKS.map((check) => check.name).join(', ');
  if (unknown !== undefined)
    throw new Complaint(`No step is called "${unknown}"; there are ${known}.`, EXIT.usage);
  return names.length === 0 ? CHECKS : CHECKS.filter((check) => names.includes(check.name));
}

/** `npm test`: every check, quick ones first; `npm test -- unit lint` runs the named ones. */
async function test(): Promise<number> {
  const begunMs = performance.now();
  const checks = chosen(process.argv.slice(2));
  await runChecks(checks, availableParallelism(), (text) => process.stdout.write(text));
  process.stdout.write(`\nEverything passed in ${secondsSince(begunMs)} s.\n`);
  return EXIT.ok;
}

await runCommand(test);
