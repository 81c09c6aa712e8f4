import { Complaint } from '../../src/cli/terminal/complaint.ts';
import { loadWeights } from '../../models/training/load-weights.ts';
import type { NetworkWeights } from '../../models/training/network.ts';

/** Networks that know nothing of a person: neither their film, nor the expressions that are planted in it. */
export interface Networks {
  /** Whether people are really left out, or one network looks at everybody. */
  readonly areLeftOut: boolean;
  /**
   * @param among whom it is trained on; absent: everybody else
   * @throws Complaint where networks cannot be trained on some people only
   */
  without(person: string, among?: readonly string[]): Promise<NetworkWeights>;
}

/** One network for all, whoever was in its training. */
export function sameForAll(folder: string): Networks {
  let loading: Promise<NetworkWeights> | null = null;
  return {
    areLeftOut: false,
    without: (_, among) => {
      if (among !== undefined)
        throw new Complaint(`The network in ${folder} is trained, on whom it is: there is no curve of it.`);
      loading ??= loadWeights(folder);
      return loading;
    },
  };
}
