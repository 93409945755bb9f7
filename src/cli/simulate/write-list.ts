import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { Io } from '../io.ts';

/**
 * Writes a text to a file, in place of what was there.
 * @throws AppError `simulate-planted-unwritable`.
 */
export async function writeList({ cwd }: Pick<Io, 'cwd'>, file: string, text: string): Promise<void> {
  try {
    await writeFile(path.resolve(cwd, file), text);
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new AppError('simulate-planted-unwritable', { file, detail }, { cause });
  }
}
