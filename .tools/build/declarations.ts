import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The declarations of the public modules and of what they lead to, by file name below `types`. */
export async function buildDeclarations(top: string): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sopkit-types-'));
  try {
    await runTsc(top, folder);
    return reachable(folder, ['index.d.ts', 'testing.d.ts']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runTsc(top: string, outDir: string): Promise<void> {
  const tsc = path.join(top, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', path.join(top, '.tools/build'), '--outDir', outDir];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

/** The compiler declares every file it reads: only a few are behind the public names. */
function reachable(folder: string, entries: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pending = [...entries];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const from = path.dirname(file);
    for (const [, target = ''] of text.matchAll(relativeImport))
      pending.push(path.join(from, `${target}.d.ts`));
    found.set(
      file,
      text.replaceAll(relativeImport, (whole) => whole.replace(/\.ts(?=.$)/, '.js')),
    );
  }
  return found;
}

/** A declaration beside it, from a source file; a package's is left as it is. */
const relativeImport = /(?<=\b(?:from|import)\s*\(?\s*)["'](\.{1,2}\/[^"']+)\.ts["']/g;
