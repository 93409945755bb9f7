import { randomBytes, randomUUID } from 'node:crypto';
import type { Files } from '../ports/files.ts';
import type { Ledger } from '../ports/ledger.ts';
import { AppError } from '../shared/app-error.ts';
import type { CommandContext } from './command.ts';
import { workspaceOf } from './workspace-of.ts';

/** The option that names a ledger; every command that uses one takes it. */
export interface LedgerOptions {
  readonly db?: string;
}

/** What is to be done: `write` makes a missing ledger, `amend` writes to one that must be there already. */
export type LedgerMode = 'read' | 'write' | 'amend';

/** Where a ledger is or is to be. */
export interface LedgerPlace {
  readonly files: Files;
  /** Absolute. */
  readonly file: string;
  /** Whether it was named for this command, not taken from the workspace. */
  readonly isNamed: boolean;
}

/**
 * Opens the ledger, does some work with it and closes it again, whatever happens. `work` gets its absolute path too.
 * @throws AppError `ledger-none-yet` when there is none to read, `no-workspace` when none can be made, and those of
 * opening it.
 */
export async function withLedger<T>(
  { io }: Pick<CommandContext, 'io'>,
  options: LedgerOptions,
  mode: LedgerMode,
  work: (ledger: Ledger, file: string) => Promise<T>,
): Promise<T> {
  const { files, file, isNamed } = await findLedger(io, options, mode);
  if (mode !== 'write' && (await files.status(file)) === null) {
    throw isNamed ? new AppError('ledger-missing', { file }) : noneYet(files.shown(file));
  }
  const ledger = await openFile(io, file, mode);
  try {
    return await work(ledger, file);
  } finally {
    await ledger.close();
  }
}

/** Where the ledger is: `--db`, SOP_DB, or the workspace's (decision 34). It need not exist. */
export async function findLedger(
  io: CommandContext['io'],
  { db }: LedgerOptions,
  mode: LedgerMode,
): Promise<LedgerPlace> {
  const { files, workspace } = await workspaceOf(io);
  const named = db ?? (io.env.SOP_DB || null);
  if (named !== null) return { files, file: files.absolute(named), isNamed: true };
  const { root, settings } = workspace;
  if (root !== null) return { files, file: files.absolute(root, settings.ledger), isNamed: false };
  if (mode === 'read') throw noneYet(settings.ledger);
  throw new AppError('no-workspace', { folder: files.absolute('.') });
}

/** Opens a ledger at a path; the caller closes it. SQLite itself is loaded only here. */
export async function openFile(io: CommandContext['io'], file: string, mode: LedgerMode): Promise<Ledger> {
  const { openLedger } = await import('../adapters/store/sqlite/open-ledger.ts');
  return openLedger({
    file,
    mode: mode === 'read' ? 'read' : 'write',
    now: io.now,
    newId: randomUUID,
    newSalt: () => randomBytes(16).toString('hex'),
    location: { allowNetwork: io.env.SOP_NETWORK_LEDGER === '1' },
  });
}

function noneYet(file: string): AppError {
  return new AppError('ledger-none-yet', { file });
}
