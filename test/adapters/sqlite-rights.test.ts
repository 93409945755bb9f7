import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { opening } from '../support/ledger-samples.ts';
import { closeLedgers, newFolder, openFile } from '../support/sqlite-files.ts';

afterEach(closeLedgers);

describe.skipIf(process.platform === 'win32')('opening without the rights', () => {
  /** A ledger in a folder that others may look into but not write to. */
  async function guarded(mode: number): Promise<string> {
    const folder = newFolder();
    const file = join(folder, 'ledger.db');
    const ledger = await openFile(file);
    await ledger.append(opening('run'));
    await ledger.close();
    chmodSync(file, mode);
    chmodSync(folder, 0o555);
    return file;
  }

  function tryAs(mode: 'read' | 'write', file: string): string {
    const script = fileURLToPath(new URL('../support/open-unprivileged.ts', import.meta.url));
    return execFileSync(process.execPath, [script, mode, file], { encoding: 'utf8' });
  }

  test.each([
    ['read', 'locked', 0o000, 'ledger-no-permission'],
    ['write', 'locked', 0o000, 'ledger-no-permission'],
    ['read', 'read-only', 0o444, 'opened 1'],
    ['write', 'read-only', 0o444, 'ledger-read-only'],
  ] as const)('to %s a %s file', async (mode, _, rights, expected) => {
    expect(tryAs(mode, await guarded(rights))).toBe(expected);
  });
});
