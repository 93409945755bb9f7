import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileWriter } from '../../ports/file-writer.ts';
import { AppError } from '../../shared/app-error.ts';

/** Writes the real files, seen from a folder: beside the old one first, then in its place. */
export function fileWriter(cwd: string): FileWriter {
  return {
    write: async (file, content) => {
      try {
        replaceFile(path.resolve(cwd, file), content);
      } catch (cause) {
        const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new AppError('file-unwritable', { file, detail }, { cause });
      }
    },
  };
}

let written = 0;

/** @throws whatever the system says; what was begun is taken away again. */
function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const old = statSync(file, { throwIfNoEntry: false });
  const target = old === undefined ? file : realpathSync(file);
  // What is no ordinary file, such as /dev/stdout, can only be written to.
  if (old !== undefined && !old.isFile()) {
    writeFileSync(target, content);
    return;
  }
  written += 1;
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}-${written}.new`);
  try {
    writeFileSync(beside, content);
    if (old !== undefined) chmodSync(beside, old.mode & 0o7777);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
