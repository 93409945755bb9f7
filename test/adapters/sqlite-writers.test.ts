import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { firstPrevHash, linkHash } from '../../src/core/run/chain.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { continuing, facts, noted, opening, stepFact } from '../support/ledger-samples.ts';
import { closeLedgers, newFolder, openFile } from '../support/sqlite-files.ts';

afterEach(closeLedgers);

const script = fileURLToPath(new URL('../support/ledger-writer.ts', import.meta.url));

function startWriter(file: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [script, file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a writer has said when it has ended, and whether all was well. */
async function ended(
  writer: ChildProcess,
): Promise<{ lines: string[]; errors: string; code: number | null }> {
  let [out, errors] = ['', ''];
  writer.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  writer.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(writer, 'close');
  return { lines: out.split('\n').filter(Boolean), errors, code };
}

/** Follows the chain from its first link to the end and returns its length. */
async function proveChain(ledger: Ledger): Promise<number> {
  let last = { seq: 0, hash: firstPrevHash };
  for (;;) {
    const links = await ledger.links(last.seq, 64);
    if (links.length === 0) return last.seq;
    for (const link of links) {
      expect([link.seq, link.prevHash]).toEqual([last.seq + 1, last.hash]);
      expect(link.hash).toBe(linkHash(link.canonical));
      last = link;
    }
  }
}

describe('several processes that write at once', () => {
  test('make one ledger together, lose nothing and keep the chain whole', async () => {
    const file = join(newFolder(), 'ledger.db');
    const names = ['one', 'two', 'three', 'four'];
    const results = await Promise.all(names.map((name) => ended(startWriter(file, name, '25', 'shared'))));
    expect(results.map(({ code, errors }) => ({ code, errors }))).toEqual(
      names.map(() => ({ code: 0, errors: '' })),
    );

    const ledger = await openFile(file, { mode: 'read' });
    expect(await proveChain(ledger)).toBe(4 * 50);
    const shared = results.flatMap(({ lines }) => lines.filter((line) => line.startsWith('shared ')));
    const seqs = shared.map((line) => Number(line.split(' ')[1])).sort((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    for (const name of names) expect((await ledger.findRun(name))?.history).toHaveLength(25);
    expect((await ledger.findRun('shared'))?.history).toHaveLength(100);
    const numbers = (await ledger.listRuns({})).map((run) => run.number).sort();
    expect(numbers).toEqual(['1', '2', '3', '4', '5'].map((digit) => `TS-20260302-000${digit}`));
  });

  test('leave the facts of whoever wrote last', async () => {
    const file = join(newFolder(), 'ledger.db');
    const [one, other] = [await openFile(file), await openFile(file)];
    const late = facts({ class: 'urgent' }, { steps: [stepFact({ yes: 2 }), stepFact({ step: 'judge' })] });
    await one.append(opening('run'));
    await other.append({ ...continuing('run', 1, [noted('other')]), facts: late });
    await one.append(continuing('run', 2, [noted('one')]));
    expect(await other.storedFacts('run')).toEqual(facts());
    await other.replaceFacts([{ runId: 'run', facts: late }]);
    await one.append(continuing('run', 3, [noted('one again')]));
    expect(await other.storedFacts('run')).toEqual(facts());
    expect(await proveChain(one)).toBe(4);
  });
});

test('a writer killed at any time loses nothing that it had acknowledged', async () => {
  const file = join(newFolder(), 'ledger.db');
  const writer = startWriter(file, 'victim', '100000');
  const result = ended(writer);
  let said = 0;
  await new Promise<void>((resolve) => {
    writer.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString().split('\n').length - 1;
      if (said > 100) resolve();
    });
  });
  writer.kill('SIGKILL');
  const { lines } = await result;
  const acknowledged = Math.max(...lines.map((line) => Number(/^victim (\d+)$/.exec(line)?.[1] ?? 0)));
  const ledger = await openFile(file);
  const events = await proveChain(ledger);
  expect(events).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(100);
  expect(await ledger.append(continuing('victim', events, [noted('after')]))).toMatchObject({
    conflict: false,
  });
});
