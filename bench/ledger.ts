/**
 * Measures the ledger against bare better-sqlite3: `node bench/ledger.ts`.
 *
 * 1. Durable appends, one event each. Ours: `ledger.append` through the port, that is canonical JSON,
 *    the hash chain, the conflict check and the changed rows of facts. Bare: one prepared INSERT of the
 *    same finished event row in a transaction of its own, into a table with a primary key and nothing else.
 * 2. Bulk. Ours: `ledger.appendBulk` of whole runs. Bare: the same finished rows of events, runs and
 *    facts into tables of the same shape with the same indexes, in one transaction.
 *
 * 3. Reports. What six reports ask of the facts of 100,000 ended runs (800,000 visits of steps), in plain SQL,
 *    all of them over the whole time; the best of five turns each.
 *
 * Same pragmas on both sides, turns taken in one process, a ratio is the median over the turns.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Connection, connectToRead, connectToWrite } from '../src/adapters/store/sqlite/connection.ts';
import { shippedMigrations } from '../src/adapters/store/sqlite/migrate.ts';
import { openLedger } from '../src/adapters/store/sqlite/open-ledger.ts';
import type { Ledger } from '../src/ports/ledger.ts';
import { endedRuns } from './ledger/ended-runs.ts';
import { reportQueries } from './ledger/report-queries.ts';
import { oneByOne, wholeRuns } from './ledger/walked-runs.ts';

const walkedRuns = 120;
const runsSideBySide = 12;
const sliceLength = 100;
const warmUpSlices = 6;
const bulkRounds = 9;
const runsPerBulk = 300;
const reportedRuns = 100_000;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'));
try {
  report('durable appends, one event each', 0.6, await measureAppends());
  report('bulk, whole runs', 0.25, await measureBulk());
  await measureReports();
} finally {
  rmSync(folder, { recursive: true });
}

interface Rates {
  readonly ours: number;
  readonly bare: number;
}

function report(title: string, goal: number, rounds: readonly Rates[]): void {
  const ratio = median(rounds.map((round) => round.ours / round.bare));
  const [ours, bare] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.bare))];
  const words = [
    `${title}: ledger ${Math.round(ours)} events/s, bare better-sqlite3 ${Math.round(bare)} events/s,`,
    `ratio ${ratio.toFixed(2)} (goal ${goal}) ${ratio >= goal ? 'reached' : 'MISSED'}`,
  ];
  process.stdout.write(`${words.join(' ')}\n`);
}

/** Both sides take turns every hundred events; the rows of the bare side are those the ledger just wrote. */
async function measureAppends(): Promise<readonly Rates[]> {
  const file = join(folder, 'appends.db');
  const ledger = await open(file);
  const bare = connectToWrite(join(folder, 'bare-appends.db'), 10_000);
  bare.exec(tableOf('events', false));
  const insert = bare.prepare(insertInto('events', 17));
  const write = bare.transaction((row: unknown[]) => insert.run(...row));
  const rounds: Rates[] = [];
  for (let run = 0; run < walkedRuns; run += runsSideBySide) {
    const units = oneByOne(run, runsSideBySide);
    for (let from = 0; from < units.length; from += sliceLength) {
      const slice = units.slice(from, from + sliceLength);
      const { events } = await ledger.info();
      const ours = await rateOf(slice.length, async () => {
        for (const unit of slice) await ledger.append(unit);
      });
      const rows = rowsAfter(file, 'events', 'seq', events);
      const other = await rateOf(rows.length, async () => {
        for (const row of rows) write.immediate(row);
      });
      rounds.push({ ours, bare: other });
    }
  }
  await ledger.close();
  bare.close();
  return rounds.slice(warmUpSlices);
}

async function measureBulk(): Promise<readonly Rates[]> {
  const file = join(folder, 'bulk.db');
  const ledger = await open(file);
  const bare = connectToWrite(join(folder, 'bare-bulk.db'), 10_000);
  const tables = ['runs', 'events', 'event_places', 'run_facts', 'step_facts', 'clock_facts', 'deviations'];
  bare.exec(tables.map((table) => tableOf(table, true)).join(';\n'));
  const rounds: Rates[] = [];
  for (let round = 0; round <= bulkRounds; round += 1) {
    const units = wholeRuns(round * runsPerBulk, runsPerBulk);
    const { runs, events } = await ledger.info();
    const count = units.reduce((sum, unit) => sum + unit.events.length, 0);
    const ours = await rateOf(count, () => ledger.appendBulk(units));
    const rows = tables.map((table) =>
      table === 'events' ? rowsAfter(file, table, 'seq', events) : rowsAfter(file, table, 'run_key', runs),
    );
    const inserts = rows.map((list, index) =>
      bare.prepare(insertInto(tables[index] ?? '', list[0]?.length ?? 1)),
    );
    const write = bare.transaction(() => {
      for (const [index, list] of rows.entries()) for (const row of list) inserts[index]?.run(...row);
    });
    const other = await rateOf(count, async () => write.immediate());
    if (round > 0) rounds.push({ ours, bare: other });
  }
  await ledger.close();
  bare.close();
  return rounds;
}

async function measureReports(): Promise<void> {
  const file = join(folder, 'reports.db');
  const ledger = await open(file);
  for (let run = 0; run < reportedRuns; run += 2000) await ledger.appendBulk(endedRuns(run, 2000));
  await ledger.close();
  const db = connectToRead(file, 10_000);
  let total = 0;
  for (const [title, sql] of reportQueries) {
    const statement = db.prepare(sql).raw();
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      statement.all({ from: 0, to: Number.MAX_SAFE_INTEGER });
      return performance.now() - from;
    });
    const best = Math.min(...times);
    total += best;
    process.stdout.write(`  ${best.toFixed(0).padStart(5)} ms  ${title}\n`);
  }
  db.close();
  const verdict = total <= 1000 ? 'reached' : 'MISSED';
  process.stdout.write(
    `reports over ${reportedRuns} runs: ${total.toFixed(0)} ms altogether (goal 1000) ${verdict}\n`,
  );
}

/** The statements that make a table as the ledger has it, without triggers; its indexes when wanted. */
function tableOf(table: string, indexes: boolean): string {
  const db: Connection = connectToWrite(join(folder, 'shape.db'), 10_000);
  for (const { sql } of shippedMigrations()) db.exec(sql);
  const kinds = indexes ? ['table', 'index'] : ['table'];
  const statements = db
    .prepare('SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL')
    .all(table) as { type: string; sql: string }[];
  db.close();
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `shape.db${end}`), { force: true });
  return statements
    .filter(({ type }) => kinds.includes(type))
    .map(({ sql }) => (indexes ? sql : sql.replace(' REFERENCES runs', '')))
    .join(';\n');
}

function insertInto(table: string, columns: number): string {
  return `INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`;
}

function rowsAfter(file: string, table: string, key: string, after: number): readonly unknown[][] {
  const db = connectToRead(file, 10_000);
  const rows = db.prepare(`SELECT * FROM ${table} WHERE ${key} > ?`).raw().all(after) as unknown[][];
  db.close();
  return rows;
}

async function rateOf(count: number, work: () => Promise<unknown>): Promise<number> {
  // What was made to prepare a round must not be swept up at the expense of who comes first.
  collectGarbage();
  const from = performance.now();
  await work();
  return (count * 1000) / (performance.now() - from);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function open(file: string): Promise<Ledger> {
  const sources = { now: Date.now, newId: () => crypto.randomUUID(), newSalt: () => crypto.randomUUID() };
  return openLedger({ file, mode: 'write', ...sources });
}
