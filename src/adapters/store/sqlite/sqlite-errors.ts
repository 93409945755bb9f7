import { AppError } from '../../../shared/app-error.ts';

/** What SQLite says, by the start of its code, in the words of `errors` in the message catalogues. */
const meanings: readonly (readonly [start: string, code: string])[] = [
  ['SQLITE_BUSY', 'ledger-locked'],
  ['SQLITE_LOCKED', 'ledger-locked'],
  ['SQLITE_NOTADB', 'ledger-not-a-database'],
  ['SQLITE_CORRUPT', 'ledger-damaged'],
  ['SQLITE_FULL', 'ledger-disk-full'],
  ['SQLITE_READONLY', 'ledger-read-only'],
  ['SQLITE_CANTOPEN', 'ledger-no-permission'],
  ['SQLITE_PERM', 'ledger-no-permission'],
  ['SQLITE_AUTH', 'ledger-no-permission'],
  ['SQLITE_IOERR', 'ledger-unreadable'],
  ['EACCES', 'ledger-no-permission'],
  ['EPERM', 'ledger-no-permission'],
];

/**
 * Turns what SQLite or the file system could not do into an AppError that names the file;
 * anything else (a broken constraint is a bug of ours) comes back unchanged.
 */
export function explainSqliteError(error: unknown, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const meaning = meanings.find(([start]) => code.startsWith(start));
  if (meaning === undefined) return error;
  return new AppError(meaning[1], { file, detail: `${code}: ${error.message}` }, { cause: error });
}
