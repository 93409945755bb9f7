/* Made by `npm run gen`: add or remove files in the folder it lists. */
import type { CommandEntry } from '../cli/command.ts';

/** Every verb in `src/cli/commands`, by name. */
export const commands: readonly CommandEntry[] = [

];
