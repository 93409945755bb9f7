import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of this program, which holds the shipped `processes` and `schemas`; found from a file of it, be it a
 * source or a bundle.
 * @throws Error when the program has been torn from its folder: a broken installation.
 */
export function packageFolder(from: string = import.meta.dirname): string {
  let folder = from;
  while (!existsSync(path.join(folder, 'schemas', 'process-standard.schema.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`no shipped files above ${from}`);
    folder = parent;
  }
  return folder;
}
