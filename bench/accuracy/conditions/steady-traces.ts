import type { Trace } from '../../../src/contracts/observation.ts';
import { PlantingSession, type PlantingOptions } from '../../planting/plant.ts';
import type { Case } from '../cases.ts';
import { TraceStore } from '../trace-store.ts';

/**
 * Traces from a browser that is started anew, once a case, when it breaks: noisy pictures of full size can take a
 * page more memory than it gets after dozens of clips.
 */
export class SteadyTraces {
  #session: PlantingSession;

  readonly #options: PlantingOptions;

  private constructor(session: PlantingSession, options: PlantingOptions) {
    this.#options = options;
    this.#session = session;
  }

  static async open(options: PlantingOptions): Promise<SteadyTraces> {
    return new SteadyTraces(await PlantingSession.open(options), options);
  }

  /** The browser of the moment: not to be kept. */
  get session(): PlantingSession {
    return this.#session;
  }

  async trace(wanted: Case): Promise<Trace> {
    try {
      return await new TraceStore(this.#session).trace(wanted);
    } catch {
      await this.close();
      this.#session = await PlantingSession.open(this.#options);
      return await new TraceStore(this.#session).trace(wanted);
    }
  }

  async close(): Promise<void> {
    await this.#session.close();
  }
}
