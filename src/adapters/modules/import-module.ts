import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoadedModule } from '../../ports/modules.ts';
import { importEntry } from './import-entry.ts';

/** Loads foreign modules with Node, found as a file in the folder would find them. */
export async function importModule(specifier: string, folder: string): Promise<LoadedModule> {
  const file = find(specifier, folder);
  const exports = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return { file, exports };
}

function find(specifier: string, folder: string): string {
  if (specifier.startsWith('file:')) return fileURLToPath(specifier);
  if (/^\.{1,2}[\\/]/.test(specifier) || path.isAbsolute(specifier)) return path.resolve(folder, specifier);
  const require = createRequire(path.join(folder, 'sop.yaml'));
  try {
    return require.resolve(specifier);
  } catch (error) {
    // It resolves as `require` does, which sees nothing of packages that are for `import` only.
    const entry = importEntry(specifier, require.resolve.paths(specifier) ?? []);
    if (entry === null) throw error;
    return entry;
  }
}
