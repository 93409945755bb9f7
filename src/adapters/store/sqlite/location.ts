import { mkdirSync, type Stats, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';

/** How careful to be about where a ledger lies. */
export interface LocationChecks {
  /** Write although the file lies on a network file system, where SQLite's locks may not hold. */
  readonly allowNetwork?: boolean;
  /** The file system's type number of a folder, as `statfs` gives it. */
  readonly fileSystemType?: (folder: string) => number;
}

/** Linux's `statfs` numbers of file systems that several machines share. */
const networkFileSystems: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB2'],
  [0xff534d42, 'CIFS'],
  [0x564c, 'NCP'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
]);

/**
 * Checks that a ledger can be read there and returns its absolute path.
 * @throws AppError `ledger-missing`, `ledger-directory`, `ledger-not-a-file`, `ledger-no-permission`.
 */
export function placeToRead(given: string): string {
  const file = absolute(given);
  const stats = statsOf(file);
  if (stats === null) throw new AppError('ledger-missing', { file });
  assertPlainFile(stats, file);
  return file;
}

/**
 * Checks that a ledger can be kept there, makes its folder when only the last part is missing, and
 * returns the absolute path.
 * @throws AppError as `placeToRead` but for the missing file, `ledger-folder-missing`, `ledger-network`.
 */
export function placeToWrite(given: string, checks: LocationChecks): string {
  const file = absolute(given);
  const stats = statsOf(file);
  if (stats !== null) assertPlainFile(stats, file);
  const folder = dirname(file);
  if (statsOf(folder) === null) makeFolder(folder, file);
  if (checks.allowNetwork !== true) assertLocal(folder, file, checks.fileSystemType ?? fileSystemType);
  return file;
}

function absolute(given: string): string {
  const file = resolve(given);
  // better-sqlite3 trims names, which would open another file than the one that was checked.
  if (file !== file.trim()) throw new AppError('ledger-not-a-file', { file });
  return file;
}

function assertPlainFile(stats: Stats, file: string): void {
  if (stats.isDirectory()) throw new AppError('ledger-directory', { file });
  if (!stats.isFile()) throw new AppError('ledger-not-a-file', { file });
}

function assertLocal(folder: string, file: string, typeOf: (folder: string) => number): void {
  const name = folder.startsWith('\\\\') ? 'UNC' : networkFileSystems.get(typeOf(folder));
  if (name !== undefined) throw new AppError('ledger-network', { file, filesystem: name });
}

function fileSystemType(folder: string): number {
  // Linux gives some of these numbers as negative 32-bit ones.
  return statfsSync(folder).type >>> 0;
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (cause) {
    throw new AppError('ledger-no-permission', { file: path, detail: String(cause) }, { cause });
  }
}

function makeFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'EEXIST') return;
    const meaning = code === 'ENOENT' ? 'ledger-folder-missing' : 'ledger-no-permission';
    throw new AppError(meaning, { file, folder, detail: String(cause) }, { cause });
  }
}
