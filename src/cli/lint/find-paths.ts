import path from 'node:path';
import { standardsToLint } from '../../app/standards-to-lint.ts';
import { expandPaths } from '../../app/workspace/expand-paths.ts';
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts';
import type { Files } from '../../ports/files.ts';
import type { Io } from '../io.ts';
import { readBytes } from './read-stdin.ts';

/** What is looked at. */
export interface LintPaths {
  readonly paths: readonly string[];
  readonly given?: ReadonlyMap<string, Uint8Array>;
  readonly previous?: ReadonlyMap<string, Uint8Array>;
  /** Whether files were left out because they have not changed. */
  readonly onlyChanged: boolean;
  /** Whether the content has no name that means anything. */
  readonly isNameless: boolean;
}

/** What the command line says of them. */
export interface PathChoice {
  readonly patterns: readonly string[];
  readonly changed?: true | string;
  readonly stdinFilename?: string;
}

/** What a content from standard input is called when nobody says. */
const NAMELESS = '<stdin>';

/**
 * The files that the command line asks for.
 * @throws AppError when nothing matches, or git cannot tell what changed.
 */
export async function findPaths(
  io: Io,
  { files, workspace }: { readonly files: Files; readonly workspace: OpenWorkspace },
  { patterns, changed, stdinFilename }: PathChoice,
): Promise<LintPaths> {
  if (stdinFilename !== undefined || patterns.includes('-')) {
    const name = files.absolute(stdinFilename ?? NAMELESS);
    const given = new Map([[name, await readBytes(io.stdin)]]);
    return { paths: [name], given, onlyChanged: false, isNameless: stdinFilename === undefined };
  }
  const paths =
    patterns.length > 0 ? await expandPaths(files, patterns) : await standardsToLint(files, workspace);
  if (changed === undefined) return { paths, onlyChanged: false, isNameless: false };
  // Loaded on demand: to start another program takes parts of Node that nothing else here needs.
  const { gitHistory } = await import('../../adapters/git/git-history.ts');
  const { listChanged } = await import('../../app/lint/list-changed.ts');
  const history = gitHistory(patterns.length > 0 ? io.cwd : (workspace.root ?? io.cwd));
  const ref = changed === true ? 'HEAD' : changed;
  return { ...(await listChanged(history, ref, paths)), onlyChanged: true, isNameless: false };
}

/** The folders that hold what patterns lead to; of a glob the part before its first sign. */
export function foldersOf(cwd: string, patterns: readonly string[]): readonly string[] {
  return patterns.map((pattern) => {
    const plain = pattern.split(/[*?{[]/)[0] ?? '';
    const isGlob = plain !== pattern;
    return path.resolve(cwd, isGlob ? plain.replace(/[^/\\]*$/, '') : pattern);
  });
}
