import { randomUUID } from 'node:crypto';
import { requireRoot } from '../../app/workspace/open-workspace.ts';
import { createRandom } from '../../core/rehearsal/random.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Io } from '../io.ts';
import type { CommandFiles } from '../workspace-of.ts';

/** The rehearsal ledger of a workspace, from its folder. */
const usualFile = '.sop/rehearsal.db';

/**
 * Opens the rehearsal ledger, makes it where it is missing, does some work with it and closes it again. SOP_DB is
 * not asked: it names the ledger of real work.
 * @throws AppError `simulate-real-ledger` for a ledger of real work, `no-workspace`, and those of opening it.
 */
export async function withRehearsal<T>(
  io: Io,
  { files, workspace }: CommandFiles,
  { db, seed }: { readonly db?: string; readonly seed: string },
  work: (ledger: Ledger, file: string) => Promise<T>,
): Promise<T> {
  const file =
    db === undefined ? files.absolute(requireRoot(files, workspace), usualFile) : files.absolute(db);
  const ledger = await open(io, file, seed);
  try {
    return await work(ledger, file);
  } finally {
    await ledger.close();
  }
}

async function open(io: Io, file: string, seed: string): Promise<Ledger> {
  const { openLedger } = await import('../../adapters/store/sqlite/open-ledger.ts');
  // made-up people have nothing to hide, and the same seed is to give the same chain
  const random = createRandom(seed, 'salt');
  const newSalt = () => random.hex(32);
  try {
    return await openLedger({
      file,
      kind: 'rehearsal',
      mode: 'write',
      now: io.now,
      newId: randomUUID,
      newSalt,
    });
  } catch (cause) {
    const isReal = cause instanceof AppError && cause.code === 'ledger-kind';
    throw isReal ? new AppError('simulate-real-ledger', { file }, { cause }) : cause;
  }
}
