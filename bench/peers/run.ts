/** npm run bench:peers: speed beside other libraries, in turn on the same pictures. */
import { provenanceOf, startRun } from '../kit/provenance.ts';
import { runBench } from '../kit/run-bench.ts';
import { parsePeersArgs, PEERS_HELP, type PeersOptions } from './peers-options.ts';
import { reportMarkdown } from './report.ts';
import { runPeers } from './run-peers.ts';
import { writePeers } from './write-peers.ts';

async function peers(options: PeersOptions): Promise<void> {
  const start = await startRun('peers');
  const report = await runPeers({
    ...options,
    onProgress: (what) => void process.stderr.write(`${what} ...\n`),
  });
  const provenance = provenanceOf(start, report.browser);
  if (options.only === undefined) await writePeers(provenance, report);
  process.stdout.write(reportMarkdown(provenance, report));
}

await runBench({ help: PEERS_HELP, parse: parsePeersArgs, run: peers });
