import { digestOf } from '../../core/standard/digest.ts';
import type { Files } from '../../ports/files.ts';
import type { LoadedModule } from '../../ports/modules.ts';

/** A module stays as it was loaded for as long as the program runs, and so does its digest. */
const known = new WeakMap<LoadedModule['exports'], string>();

/**
 * A digest of a plug-in's code: its file and all that it imports by relative paths, and for a package its manifest,
 * whose version stands for the packages that it uses. What a plug-in reads by other means is not in it.
 */
export async function digestPlugin(
  files: Files,
  { file, exports }: LoadedModule,
  isOwnFile: boolean,
): Promise<string> {
  const digest = known.get(exports) ?? (await digestCode(files, file, isOwnFile));
  known.set(exports, digest);
  return digest;
}

async function digestCode(files: Files, file: string, isOwnFile: boolean): Promise<string> {
  const texts = new Map<string, string>();
  const pending = [file];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (texts.has(next) || (await files.status(next))?.kind !== 'file') continue;
    const text = await readText(files, next);
    texts.set(next, text);
    const folder = files.folderOf(next);
    for (const path of relativeImports(text))
      pending.push(...endings.map((ending) => files.absolute(folder, path + ending)));
  }
  const manifest = isOwnFile ? '' : await nearestManifest(files, file);
  const folder = files.folderOf(file);
  const parts = [...texts].map(([path, text]) => [
    path.startsWith(folder) ? path.slice(folder.length) : path,
    text,
  ]);
  return digestOf(JSON.stringify([manifest, parts]));
}

/** What `require` tries; `import` takes the name as it is. */
const endings = ['', '.js', '.cjs', '.json', '/index.js'];

function relativeImports(code: string): string[] {
  const imports = code.matchAll(/\b(?:from|import|require)\s*\(?\s*(['"`])(\.{1,2}\/[^'"`]+)\1/g);
  return Array.from(imports, ([, , path = '']) => path);
}

async function nearestManifest(files: Files, file: string): Promise<string> {
  for (let folder = files.folderOf(file); ; folder = files.folderOf(folder)) {
    const manifest = files.absolute(folder, 'package.json');
    if ((await files.status(manifest))?.kind === 'file') return readText(files, manifest);
    if (files.folderOf(folder) === folder) return '';
  }
}

async function readText(files: Files, file: string): Promise<string> {
  return new TextDecoder().decode(await files.read(file));
}
