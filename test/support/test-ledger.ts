import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import type { Ledger } from '../../src/ports/ledger.ts';

/** A ledger in a folder of its own, which `close` removes. */
export interface TestLedger {
  readonly ledger: Ledger;
  readonly file: string;
  close(): Promise<void>;
}

/** Opens a fresh SQLite ledger for a test. */
export async function openTestLedger(now: () => number = Date.now): Promise<TestLedger> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sopkit-test-'));
  const file = path.join(folder, 'ledger.db');
  const newSalt = () => randomBytes(16).toString('hex');
  const ledger = await openLedger({ file, mode: 'write', now, newId: randomUUID, newSalt });
  return {
    ledger,
    file,
    close: async () => {
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
