/**
 * Measures the ledger against bare better-sqlite3: `node bench/ledger.ts`.
 *
 * 1. Durable appends, one event each. Ours: `ledger.append` through the port, that is canonical JSON,
 *    the hash chain, the conflict check and the changed rows of facts. Bare: one prepared INSERT of the
 *    same finished event row in a transaction of its own, into a table with a primary key and nothing else.
 * 2. Bulk. Ours: `ledger.appendBulk` of whole runs. Bare: the same finished rows of events, runs and
 *    facts into tables of the same shape with the same indexes, in one transaction.
 *
 * Same pragmas on both sides, rounds taken in turn in one process, the ratio is the median over the rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connectToWrite } from '../src/adapters/store/sqlite/connection.ts';
import { shippedMigrations } from '../src/adapters/store/sqlite/migrate.ts';
import { openLedger } from '../src/adapters/store/sqlite/open-ledger.ts';
import type { RunFacts, StepFact } from '../src/core/conformance/facts.ts';
import type { Actor, DraftEvent } from '../src/core/run/events.ts';
import type { Append, Ledger } from '../src/ports/ledger.ts';

const stepCount = 8;
const roundCount = 9;
const runsPerRound = 12;
const runsPerBulk = 300;
const minute = 60_000;
const firstDay = Date.UTC(2026, 2, 2, 1);
const departments = ['customer-service', 'quality', 'sales', 'production'];
const pins = {
  standard: 'a'.repeat(64),
  calendar: 'b'.repeat(64),
  organisation: 'c'.repeat(64),
  judge: '1.0.0',
};

const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'));
try {
  report('durable appends, one event each', 0.6, await measureAppends());
  report('bulk, whole runs', 0.25, await measureBulk());
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

/** Rounds take turns at who goes first; rows of the bare side are those that the ledger wrote before. */
async function measureAppends(): Promise<readonly Rates[]> {
  const file = join(folder, 'appends.db');
  const ledger = await open(file);
  const bare = connectToWrite(join(folder, 'bare-appends.db'), 10_000);
  bare.exec(tableOf('events', false));
  const rounds: Rates[] = [];
  for (let round = 0; round <= roundCount; round += 1) {
    const units = oneByOne(round * runsPerRound, runsPerRound);
    const before = (await ledger.info()).events;
    const ours = await rateOf(units.length, async () => {
      for (const unit of units) await ledger.append(unit);
    });
    const rows = rowsAfter(file, 'events', 'seq', before);
    const insert = bare.prepare(insertInto('events', rows[0]?.length ?? 0));
    const write = bare.transaction((row: unknown[]) => insert.run(...row));
    const other = await rateOf(rows.length, async () => {
      for (const row of rows) write.immediate(row);
    });
    if (round > 0) rounds.push({ ours, bare: other });
  }
  await ledger.close();
  bare.close();
  return rounds;
}

async function measureBulk(): Promise<readonly Rates[]> {
  const file = join(folder, 'bulk.db');
  const ledger = await open(file);
  const bare = connectToWrite(join(folder, 'bare-bulk.db'), 10_000);
  const tables = ['runs', 'events', 'event_places', 'run_facts', 'step_facts', 'clock_facts', 'deviations'];
  bare.exec(tables.map((table) => tableOf(table, true)).join(';\n'));
  const rounds: Rates[] = [];
  for (let round = 0; round <= roundCount; round += 1) {
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
  const db = connectToWrite(file, 10_000);
  const rows = db.prepare(`SELECT * FROM ${table} WHERE ${key} > ?`).raw().all(after) as unknown[][];
  db.close();
  return rows;
}

async function rateOf(count: number, work: () => Promise<unknown>): Promise<number> {
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

function wholeRuns(first: number, count: number): readonly Append[] {
  return Array.from({ length: count }, (_, index) => {
    const events = story(first + index);
    return {
      ...start(first + index),
      expectedLength: 0,
      recordedAt: firstDay,
      events,
      facts: factsAfter(events),
    };
  });
}

/** Twelve runs side by side, as in an office: each unit is the next event of the next run. */
function oneByOne(first: number, count: number): readonly Append[] {
  const stories = Array.from({ length: count }, (_, index) => story(first + index));
  const length = stories[0]?.length ?? 0;
  return Array.from({ length }, (_, at) =>
    stories.map((events, run): Append => {
      const unit = {
        ...start(first + run),
        expectedLength: at,
        recordedAt: firstDay,
        events: events.slice(at, at + 1),
      };
      return { ...unit, facts: factsAfter(events.slice(0, at + 1)) };
    }),
  ).flat();
}

function start(run: number): Pick<Append, 'runId'> & Required<Pick<Append, 'number'>> {
  const runId = `00000000-0000-4000-8000-${String(run).padStart(12, '0')}`;
  return { runId, number: { prefix: 'TS', day: '20260302' } };
}

/** A run of eight steps with two checks and a field each: 50 events. */
function story(run: number): readonly DraftEvent[] {
  let occurredAt = firstDay + run * 10 * minute;
  const actor: Actor = {
    person: `agent${run % 30}`,
    role: 'agent',
    department: 'customer-service',
    proof: 'declared',
  };
  const events: DraftEvent[] = [];
  const happen = (event: Pick<DraftEvent, 'type' | 'body'>) => {
    occurredAt += 7 * minute;
    events.push({ ...event, occurredAt, actor } as DraftEvent);
  };
  const first = 'step_1';
  happen({
    type: 'run.started',
    body: { process: 'complaint-handling', version: 'V1.0', pins, first, toleranceMinutes: 15 },
  });
  for (let number = 1; number <= stepCount; number += 1) {
    const visit = { step: `step_${number}`, round: 1 };
    happen({ type: 'step.ready', body: visit });
    happen({ type: 'step.opened', body: visit });
    const value = `客户反映产品 ${run} 外壳开裂`;
    happen({ type: 'field.recorded', body: { ...visit, form: 'register', field: 'problem', value } });
    happen({ type: 'check.answered', body: { ...visit, check: 'complete', answer: 'yes', reason: null } });
    const late = run % 4 === 0 && number === 3;
    happen({
      type: 'check.answered',
      body: { ...visit, check: 'told', answer: late ? 'no' : 'yes', reason: null },
    });
    happen({ type: 'step.done', body: { ...visit, outcome: null } });
  }
  happen({ type: 'run.closed', body: { result: 'done' } });
  return events;
}

/** What a judge would say after these events: a little more with each of them. */
function factsAfter(events: readonly DraftEvent[]): RunFacts {
  const steps: StepFact[] = [];
  const [begun] = events;
  const last = events.at(-1);
  if (begun === undefined || last === undefined) throw new Error('a run has events');
  for (const event of events) noteStep(steps, event);
  const closed = last.type === 'run.closed';
  const endedAt = closed ? last.occurredAt : null;
  const failed = steps.filter((step) => step.no > 0);
  const elapsedMinutes = closed ? (last.occurredAt - begun.occurredAt) / minute : null;
  const { person, department } = begun.actor;
  return {
    run: {
      ...{ process: 'complaint-handling', version: 'V1.0', standard: pins.standard, person, department },
      ...{ class: steps.length > 2 ? 'normal' : null, status: closed ? 'closed' : 'open', endedAt },
      ...{ startedAt: begun.occurredAt, elapsedMinutes, workingMinutes: elapsedMinutes, minutesPerDay: 480 },
      ...{
        compliantWithoutTime: closed ? failed.length === 0 : null,
        compliant: closed ? failed.length === 0 : null,
      },
      deviations: failed.length,
    },
    steps,
    clocks: ['response', 'total'].map((clock) => ({
      ...{ clock, startedAt: begun.occurredAt, dueAt: begun.occurredAt + 1440 * minute },
      ...{ stoppedAt: endedAt, pausedMinutes: 0, limited: true },
    })),
    deviations: failed.map((step) => ({
      ...{
        kind: 'check_failed',
        severity: 'major',
        step: step.step,
        round: 1,
        subject: 'told',
        at: step.readyAt,
      },
      ...{
        minutes: null,
        approved: false,
        countsWithoutTime: true,
        counts: true,
        reason: null,
        events: [17],
      },
    })),
  };
}

function noteStep(steps: StepFact[], event: DraftEvent): void {
  const at = event.occurredAt;
  const last = steps.at(-1);
  if (event.type === 'step.ready') {
    const department = departments[steps.length % departments.length] ?? null;
    const who = { role: 'agent', department, person: null, readyAt: at, openedAt: null, doneAt: null };
    const counts = { yes: 0, no: 0, na: 0, unanswered: 2, fieldsDue: 1, fieldsMissing: 1 };
    steps.push({ step: event.body.step, round: 1, ...who, dueAt: at + 60 * minute, ...counts });
  }
  if (last === undefined) return;
  const index = steps.length - 1;
  const { person } = event.actor;
  if (event.type === 'step.opened') steps[index] = { ...last, openedAt: at, person };
  if (event.type === 'field.recorded') steps[index] = { ...last, fieldsMissing: 0 };
  if (event.type === 'check.answered') {
    const answer = event.body.answer;
    steps[index] = { ...last, [answer]: last[answer] + 1, unanswered: last.unanswered - 1 };
  }
  if (event.type === 'step.done') steps[index] = { ...last, doneAt: at };
}
