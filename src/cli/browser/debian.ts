import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Complaint } from '../terminal/complaint.ts';
import { exitCodeOf } from '../terminal/exit-code.ts';

export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @throws Complaint, which ends with this hint, where apt-get fails */
export async function installOnDebian(packages: readonly string[], hint: string): Promise<void> {
  await aptGet(hint, 'update');
  await aptGet(hint, 'install', '--yes', '--no-install-recommends', ...packages);
}

async function aptGet(hint: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exitCode = await exitCodeOf(child);
  if (exitCode !== 0) throw new Complaint(`apt-get ${args.join(' ')} failed. ${hint}`);
}
