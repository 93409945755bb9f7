import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildLibrary } from '../../.tools/build/library.ts';

const top = path.resolve(import.meta.dirname, '../..');

/** Puts the package's library into a folder's node_modules, as npm would: what it exports, and its manifest. */
export async function installLibrary(folder: string): Promise<void> {
  const { files } = await buildLibrary(top);
  writeInto(folder, 'node_modules/sopkit/package.json', readFileSync(path.join(top, 'package.json'), 'utf8'));
  for (const [name, text] of files) writeInto(folder, `node_modules/sopkit/dist/${name}`, text);
  symlinkSync(path.join(top, 'node_modules/yaml'), path.join(folder, 'node_modules/yaml'));
}

/** Writes a file below a folder. */
export function writeInto(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
