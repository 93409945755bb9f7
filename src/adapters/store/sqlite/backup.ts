import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { Connection } from './connection.ts';

/**
 * Copies a ledger as of one instant, others may go on writing, to a file that must not exist yet.
 * The copy has that name only once it is whole and on the disk.
 * @throws AppError `backup-exists`, `backup-no-permission`, `backup-failed`.
 */
export function copyLedger(db: Connection, toFile: string): void {
  const target = resolve(toFile);
  const partial = `${target}.partial`;
  reserve(target);
  try {
    if (existsSync(partial)) throw new AppError('backup-exists', { file: partial });
    db.prepare('VACUUM INTO ?').run(partial);
    flush(partial);
    renameSync(partial, target);
  } catch (error) {
    rmSync(target, { force: true });
    if (error instanceof AppError) throw error;
    rmSync(partial, { force: true });
    throw new AppError('backup-failed', { file: target, detail: String(error) }, { cause: error });
  }
  flushFolder(dirname(target));
}

/** Takes the name in one step, so that two backups at once cannot both believe it free. */
function reserve(target: string): void {
  try {
    closeSync(openSync(target, 'wx'));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    const meaning = code === 'EEXIST' ? 'backup-exists' : 'backup-no-permission';
    throw new AppError(meaning, { file: target, detail: String(cause) }, { cause });
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** Makes the new name itself durable; Windows keeps names without being asked and refuses to open folders. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
