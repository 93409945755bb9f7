import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { verifyLedger } from '../../src/app/ledger/verify-ledger.ts';
import type { BreakCode, Verification } from '../../src/core/run/verification.ts';
import type { ClaimsWorld } from './claims-world.ts';
import { openFile } from './sqlite-files.ts';
import { tamper } from './tamper.ts';

/** Closes the world's ledger and proves its file, or a copy of it, as it lies there. */
export async function verifyFile(
  world: ClaimsWorld,
  { anchor = null, file = world.file }: { readonly anchor?: string | null; readonly file?: string } = {},
): Promise<Verification> {
  await world.close();
  const ledger = await openFile(file, { mode: 'read' });
  try {
    return await verifyLedger(ledger, { evidence: world.evidence, anchor });
  } finally {
    await ledger.close();
  }
}

/** A copy of the world's ledger that somebody got at with SQL; the ledger itself is closed and stays as it was. */
export async function tamperedCopy(world: ClaimsWorld, sql: string): Promise<string> {
  await world.close();
  const file = path.join(path.dirname(world.file), `${randomUUID()}.db`);
  copyFileSync(world.file, file);
  tamper(file, sql);
  return file;
}

/** Proves such a copy. */
export async function verifyTampered(
  world: ClaimsWorld,
  sql: string,
  anchor: string | null = null,
): Promise<Verification> {
  return verifyFile(world, { anchor, file: await tamperedCopy(world, sql) });
}

type Part = 'chain' | 'facts' | 'documents' | 'personal' | 'evidence';

/** A broken part with the code of its first broken place. */
export type BrokenPart = `${Part} ${BreakCode}`;

/** The parts of a ledger that are broken, in a fixed order. */
export function brokenParts(verification: Verification): readonly BrokenPart[] {
  const parts: readonly Part[] = ['chain', 'facts', 'documents', 'personal', 'evidence'];
  return parts.flatMap((part) => {
    const code = verification[part]?.first?.code;
    return code === undefined ? [] : [`${part} ${code}` as const];
  });
}
