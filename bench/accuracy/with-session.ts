import { ProgressLine } from '../../src/cli/terminal/progress-line.ts';
import { PlantingSession } from '../planting/plant.ts';

/** A browser that plants and records, and a line that says what it is at. */
export interface Workplace {
  readonly session: PlantingSession;
  /** Says what is being done from now on. */
  readonly announce: (doing: string) => void;
  /** Adds how far that is. */
  readonly progress: (how: string) => void;
}

/** Opens a browser for some work, and closes it whatever happens. */
export async function withSession<Result>(work: (workplace: Workplace) => Promise<Result>): Promise<Result> {
  const line = new ProgressLine(process.stderr);
  let doing = 'Starting the browser';
  const progress = (how: string): void => line.show(`${doing}: ${how}`);
  const session = await PlantingSession.open({
    onProgress: (what, share) => progress(`${what} ${Math.round(share * 100)} %`),
  });
  const announce = (what: string): void => {
    doing = what;
    line.show(what);
  };
  try {
    return await work({ session, announce, progress });
  } finally {
    line.clear();
    await session.close();
  }
}
