import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf, usageComplaint } from './complaint.ts';

/**
 * The options and positionals of a command line.
 * @throws Complaint with one sentence for what the command does not know
 */
export function parseOptions<const Config extends ParseArgsConfig>(
  config: Config,
  args: readonly string[],
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs<Config>({ ...config, args: [...args] });
  } catch (reason) {
    const sentence = messageOf(reason).split(/\.\s/, 1)[0]!;
    throw usageComplaint(sentence.endsWith('.') ? sentence : `${sentence}.`);
  }
}
