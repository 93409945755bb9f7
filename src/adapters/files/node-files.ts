import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileStatus, Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';

/** The real files, seen from a folder. Reads at once: thousands of small files are read fastest that way. */
export function nodeFiles(cwd: string): Files {
  const absolute = (...parts: readonly string[]) => path.resolve(cwd, ...parts);
  return {
    absolute,
    folderOf: (file) => path.dirname(absolute(file)),
    shown: (file) => shown(cwd, absolute(file)),
    status: async (file) => status(absolute(file)),
    read: async (file) => read(absolute(file), () => shown(cwd, absolute(file))),
    below: async (folder) => below(absolute(folder)),
    matching: async (glob, folder) => matching(glob, absolute(folder)),
  };
}

function shown(cwd: string, file: string): string {
  // Most files are below; for thousands of them the general way takes long.
  if (file.startsWith(cwd) && file.charAt(cwd.length) === path.sep && cwd.length > 1) {
    return file.slice(cwd.length + 1).replaceAll(path.sep, '/');
  }
  const relative = path.relative(cwd, file);
  const isOutside = relative.startsWith('..') || path.isAbsolute(relative);
  return (isOutside ? file : relative || '.').split(path.sep).join('/');
}

function status(file: string): FileStatus | null {
  const stats = statsOf(file);
  if (stats === undefined) return null;
  const other = stats.isDirectory() ? 'folder' : 'other';
  return { kind: stats.isFile() ? 'file' : other, sizeBytes: stats.size };
}

function statsOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function read(file: string, name: () => string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new AppError('file-missing', { file: name() }, { cause });
    if (code === 'EISDIR') throw new AppError('file-is-folder', { file: name() }, { cause });
    throw unreadable(name(), cause);
  }
}

function unreadable(file: string, cause: unknown): AppError {
  return new AppError('file-unreadable', { file, detail: codeOf(cause) || String(cause) }, { cause });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function below(folder: string): readonly string[] {
  const found: string[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(next)) {
      const file = path.join(next, entry.name);
      if (isSkipped(entry.name)) continue;
      if (entry.isDirectory()) pending.push(file);
      else if (entry.isFile() || (entry.isSymbolicLink() && status(file)?.kind === 'file')) {
        found.push(file);
      }
    }
  }
  return found.sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Gone meanwhile, or not ours to read: what can be listed is listed.
    return [];
  }
}

function isSkipped(name: string): boolean {
  return name === 'node_modules' || /^\.[^.]/.test(name);
}

function matching(glob: string, folder: string): readonly string[] {
  // A pattern with the platform's separators means the same; in a glob `\` would escape.
  const pattern = path.sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  const asked = new Set(pattern.split('/'));
  // What a pattern names outright was asked for, hidden or not.
  const exclude = (name: string) => isSkipped(path.basename(name)) && !asked.has(path.basename(name));
  return globSync(pattern, { cwd: folder, exclude })
    .map((file) => path.resolve(folder, file))
    .filter((file) => status(file)?.kind === 'file')
    .sort();
}
