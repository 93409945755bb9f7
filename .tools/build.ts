/**
 * Bundles src/cli/main.ts into dist/, with all packages but the native one, so that a start reads few files; and the
 * library beside it, with its declarations.
 * The licence texts of what is bundled go beside it. A program that runs meanwhile finds the old or the new bundle,
 * never half of one: the parts are there before main.js is, and those left over go last.
 */
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { buildDeclarations } from './build/declarations.ts';
import { buildLibrary } from './build/library.ts';

const top = path.resolve(import.meta.dirname, '..');
const dist = path.join(top, 'dist');

/**
 * An ES import of a module of Node reads each of its exports, and some of these load a great deal: node:util and
 * node:process cost 4 ms each, every start. Asking for the module as a whole costs nothing.
 */
const lighterBuiltins: Plugin = {
  name: 'lighter-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path: name, importer }) => {
      // Only for sub-commands that are programs of their own, which we do not have.
      const isUnused = name === 'node:child_process' && /[\\/]commander[\\/]/.test(importer);
      return { path: isUnused ? 'nothing' : name, namespace: 'builtin' };
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => {
      const module = name === 'nothing' ? '{}' : `process.getBuiltinModule('${name}')`;
      return { contents: `module.exports = ${module};` };
    });
  },
};

/** Colour is decided by the program; the package's own guess reads the machine at every start. */
const colourByChoice: Plugin = {
  name: 'colour-by-choice',
  setup({ onResolve }) {
    const plain = path.join(top, 'node_modules/chalk/source/vendor/supports-color/browser.js');
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: plain }));
  },
};

/** What `main` loads on demand is bundled apart, so that `--version` reads one small file and no chunk. */
const onDemand: Plugin = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path: file, kind }) => {
      return kind === 'dynamic-import' ? { path: file.replace(/\.ts$/, '.js'), external: true } : undefined;
    });
  },
};

const common = {
  absWorkingDir: top,
  outdir: 'dist',
  write: false,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // Names stay readable in a stack that a user reports; only the blanks go.
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const;

const declarations = buildDeclarations(top);
const main = await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  plugins: [onDemand, lighterBuiltins],
});
const rest = await build({
  ...common,
  entryPoints: ['src/cli/start.ts', 'src/cli/report-error.ts'],
  splitting: true,
  external: ['better-sqlite3'],
  // The build for browsers: the one for Node asks the environment about every token.
  alias: { yaml: path.join(top, 'node_modules/yaml/browser/index.js') },
  // Flat, so that files which modules look for beside themselves have one place to be: dist.
  chunkNames: '[name]-[hash]',
  plugins: [lighterBuiltins, colourByChoice],
});

const library = await buildLibrary(top);

const files = new Map<string, string>(library.files);
for (const [file, text] of await declarations) files.set(path.join('types', file), text);
for (const { path: file, text } of [...rest.outputFiles, ...main.outputFiles]) {
  files.set(path.relative(dist, file), withRequire(text));
}
for (const file of globSync('src/adapters/store/*/migrations/*.sql', { cwd: top })) {
  files.set(path.join('migrations', path.basename(file)), readFileSync(path.join(top, file), 'utf8'));
}
files.set(
  'THIRD-PARTY-LICENSES.txt',
  licences([...Object.keys(rest.metafile.inputs), ...Object.keys(library.inputs)]),
);
writeAll(files);

/** Packages written as CommonJS call `require` for modules of Node; an ES module has none of its own. */
function withRequire(code: string): string {
  if (!code.includes('typeof require')) return code;
  return `import{createRequire as $require}from'node:module';const require=$require(import.meta.url);${code}`;
}

function writeAll(wanted: ReadonlyMap<string, string>): void {
  for (const [name, content] of [...wanted].sort(
    ([a], [b]) => Number(a === 'main.js') - Number(b === 'main.js'),
  )) {
    const file = path.join(dist, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new-${process.pid}`, content);
    renameSync(`${file}.new-${process.pid}`, file);
  }
  for (const name of globSync('**/*', { cwd: dist, exclude: (entry) => /\.new-\d+$/.test(entry) })) {
    const isWanted = [...wanted.keys()].some((kept) => kept === name || kept.startsWith(name + path.sep));
    if (!isWanted) rmSync(path.join(dist, name), { recursive: true, force: true });
  }
}

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
