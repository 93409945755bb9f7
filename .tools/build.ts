/**
 * Bundles src/cli/main.ts into dist/, with all packages but the native one, so that a start reads few files.
 * The licence texts of what is bundled go beside it.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const top = path.resolve(import.meta.dirname, '..');
const dist = path.join(top, 'dist');

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: top,
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // Names stay readable in a stack that a user reports; only the blanks go.
  minifyWhitespace: true,
  legalComments: 'none',
  external: ['better-sqlite3'],
  // Flat, so that files which modules look for beside themselves have one place to be: here.
  chunkNames: '[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(Object.keys(metafile.inputs)));

/** The licence of every package that the bundle holds, by name. */
function licences(inputs: readonly string[]): string {
  const folders = new Set<string>();
  for (const input of inputs) {
    const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (match !== null) folders.add(match[0]);
  }
  return [...folders].sort().map(licenceOf).join('\n');
}

function licenceOf(folder: string): string {
  const at = path.join(top, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
  const file = readdirSync(at).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(path.join(at, file), 'utf8').trim();
  return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text}\n`;
}

if (!existsSync(path.join(dist, 'main.js'))) throw new Error('the bundle has no main.js');
