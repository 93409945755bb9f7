import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

/** The public modules of the package. */
const publicModules = ['src/index.ts', 'src/testing.ts'];

/** The library must run in a browser too: what of Node it would import stops the build. */
const noBuiltins: Plugin = {
  name: 'no-builtins',
  setup({ onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path: name, importer }) => {
      return { errors: [{ text: `the library cannot use ${name}, which ${importer} imports` }] };
    });
  },
};

/** What the library's bundle is made of. */
export interface LibraryBundle {
  /** Code by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly inputs: Metafile['inputs'];
}

/** Bundles `import … from 'sopkit'` and `sopkit/testing` for Node and browsers alike, with all packages. */
export async function buildLibrary(
  top: string,
  entryPoints: readonly string[] = publicModules,
): Promise<LibraryBundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: top,
    entryPoints: [...entryPoints],
    outdir: 'dist',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    // Apart from the program's own parts, and flat like these.
    chunkNames: 'lib-[name]-[hash]',
    metafile: true,
    logLevel: 'silent',
    plugins: [noBuiltins],
  });
  const files = new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
  return { files, inputs: metafile.inputs };
}
