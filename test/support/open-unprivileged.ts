/**
 * A process that may not do everything: `node open-unprivileged.ts MODE FILE`. Gives up being root, opens the
 * ledger and says how that went: `opened <events>` or the code of the AppError.
 */
import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import { AppError } from '../../src/shared/app-error.ts';

const [mode, file = ''] = process.argv.slice(2);
// Loads the native part while the program's own folder can surely be read.
new Database(':memory:').close();
const nobody = 65_534;
if (process.getuid?.() === 0) process.setuid?.(nobody);

try {
  const sources = { now: Date.now, newId: randomUUID, newSalt: randomUUID };
  const ledger = await openLedger({ file, mode: mode === 'read' ? 'read' : 'write', ...sources });
  process.stdout.write(`opened ${(await ledger.info()).events}`);
  await ledger.close();
} catch (error) {
  process.stdout.write(error instanceof AppError ? error.code : String(error));
}
