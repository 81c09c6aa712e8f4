import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program is to be found where commands are. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a program on a screen that nobody sees, with its own home and Mesa's renderer in place of a graphics card. */
export function startOnScreen(home: string, program: string, ...args: readonly string[]): ChildProcess {
  return spawn('xvfb-run', ['--auto-servernum', program, ...args], {
    env: { ...process.env, HOME: home, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
    // A group of its own, so that screen and program end together.
    detached: true,
  });
}

export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}
