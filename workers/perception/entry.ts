import * as Comlink from 'comlink';
import { perceptionCommands } from './commands.ts';
import { loadParts } from './load-parts.ts';

Comlink.expose(perceptionCommands(loadParts));
