import { existsSync, globSync } from 'node:fs';
import path from 'node:path';

/** The files below a folder that match, sorted, as paths from the top folder with `/`; none when it is missing. */
export function listFiles(top: string, folder: string, pattern: string): string[] {
  const from = path.join(top, folder);
  if (!existsSync(from)) return [];
  const found = globSync(pattern, { cwd: from }).map((file) => `${folder}/${file.split(path.sep).join('/')}`);
  return found.sort();
}
