/**
 * Measures reports: `node bench/report.ts`.
 *
 * The ledger: 100,000 runs (RUNS changes it) over a year with 800,000 visits of steps and 300,000 clocks, 300 of
 * them open, written through the port's `appendBulk` with one event each: only the facts matter here.
 * LEDGER=FILE keeps it, or takes one that is there.
 *
 * 1. Ours: all questions of a report through the port, compute and layout included. Plain: SQL by hand on the
 *    same file for the same figures. In turns, in one process; the ratio is the median over the turns.
 * 2. The whole process of `bin/sop.js report …`, best of five.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Connection, connectToRead } from '../src/adapters/store/sqlite/connection.ts';
import { openFacts } from '../src/adapters/store/sqlite/facts/open-facts.ts';
import { openLedger } from '../src/adapters/store/sqlite/open-ledger.ts';
import { makeReport } from '../src/app/make-report.ts';
import { gatherCompliance, gatherSla } from '../src/app/report-rows.ts';
import { report as compliance } from '../src/core/report/reports/compliance.ts';
import { report as sla } from '../src/core/report/reports/sla.ts';
import type { Ledger } from '../src/ports/ledger.ts';
import { plainQueries } from './report/plain-queries.ts';
import { lastAt, syntheticRuns } from './report/synthetic-runs.ts';

const runCount = Number(process.env.RUNS ?? 100_000);
const turns = 7;
const goals = { ratio: 1.5, seconds: 1 };
const now = lastAt - 1;

const folder = mkdtempSync(path.join(tmpdir(), 'report-bench-'));
const file = process.env.LEDGER ?? path.join(folder, 'ledger.db');
try {
  if (!existsSync(file)) await fill();
  await compare('compliance', () => make('compliance'));
  await compare('sla', () => make('sla'));
  measureProcess('compliance');
  measureProcess('sla');
} finally {
  rmSync(folder, { recursive: true });
}

function open(mode: 'read' | 'write'): Promise<Ledger> {
  const newId = () => crypto.randomUUID();
  return openLedger({ file, mode, now: () => now, newId, newSalt: newId });
}

async function fill(): Promise<void> {
  const ledger = await open('write');
  for (let first = 0; first < runCount; first += 2000) {
    await ledger.appendBulk(syntheticRuns(first, Math.min(2000, runCount - first), runCount));
  }
  await ledger.close();
}

async function make(name: 'compliance' | 'sla') {
  const request = { from: null, to: null, asOf: null, by: 'month', process: null, class: null } as const;
  const asked = { ...request, zone: 'Asia/Shanghai', now };
  const [ledger, facts] = [await open('read'), await openFacts({ file })];
  try {
    return name === 'compliance'
      ? (
          await makeReport(compliance, (of, question) => gatherCompliance(of, question, 20), asked, {
            facts,
            ledger,
          })
        ).data.metrics.M03
      : (await makeReport(sla, (of, question) => gatherSla(of, question, 20), asked, { facts, ledger })).data
          .metrics.M03;
  } finally {
    await facts.close();
    await ledger.close();
  }
}

async function compare(
  name: 'compliance' | 'sla',
  ours: () => Promise<{ readonly numerator: number }>,
): Promise<void> {
  const rounds: { readonly ours: number; readonly plain: number }[] = [];
  for (let turn = -1; turn < turns; turn += 1) {
    const took = await secondsOf(ours);
    const plain = await secondsOf(async () => runPlain(name));
    if (turn >= 0) rounds.push({ ours: took.seconds, plain: plain.seconds });
    const [one, other] = [took.result.numerator, plain.result];
    if (one < other)
      throw new Error(`${name}: ${one} steps on time, by plain SQL ${other} in ended runs alone`);
  }
  const ratio = median(rounds.map((round) => round.ours / round.plain));
  const [mine, other] = [
    median(rounds.map((round) => round.ours)),
    median(rounds.map((round) => round.plain)),
  ];
  say(
    `report ${name}: ${inMs(mine)}, plain SQL ${inMs(other)}, ratio ${ratio.toFixed(2)}`,
    ratio,
    goals.ratio,
  );
}

/** Runs the statements on a connection of their own; returns how many steps of closed runs were on time. */
function runPlain(name: 'compliance' | 'sla'): number {
  const db = connectToRead(file, 10_000);
  const codeOf = db.prepare<[string], number>('SELECT code FROM names WHERE name = ?').pluck();
  const from = Number(db.prepare('SELECT min(started_at) FROM runs').pluck().get());
  const codes = { step_late: codeOf.get('step_late') ?? 0, response: codeOf.get('response') ?? 0 };
  const params: Readonly<Record<string, number>> = { from, until: now + 1, asOf: now, ...codes };
  const results = plainQueries[name].map((sql) => allOf(db, sql, params));
  db.close();
  const steps = results[plainQueries[name].findIndex((sql) => sql.includes('FROM step_facts WHERE'))] ?? [];
  return steps.reduce((sum, row) => sum + (row[5] === 1 ? Number(row[8]) : 0), 0);
}

function allOf(db: Connection, sql: string, params: Readonly<Record<string, number>>): readonly unknown[][] {
  const wanted = [...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => [name, params[name]]);
  return db.prepare(sql).raw().all(Object.fromEntries(wanted)) as unknown[][];
}

function measureProcess(name: 'compliance' | 'sla'): void {
  const sop = path.resolve(import.meta.dirname, '../bin/sop.js');
  if (!existsSync(path.resolve(import.meta.dirname, '../dist/main.js'))) {
    process.stdout.write(`sop report ${name}: not measured, there is no dist (npm run build)\n`);
    return;
  }
  const line = [sop, 'report', name, '--db', file, '--as-of', '2025-12-31'];
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, line, { encoding: 'utf8', maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`sop report ${name} ended with ${status}: ${stderr}`);
    return (performance.now() - from) / 1000;
  });
  const best = Math.min(...times);
  say(`sop report ${name}, whole process: ${inMs(best)}`, best, goals.seconds);
}

function say(words: string, figure: number, goal: number): void {
  process.stdout.write(`${words} (goal ${goal}) ${figure <= goal ? 'reached' : 'MISSED'}\n`);
}

function inMs(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`;
}

async function secondsOf<T>(
  work: () => Promise<T>,
): Promise<{ readonly seconds: number; readonly result: T }> {
  const from = performance.now();
  const result = await work();
  return { seconds: (performance.now() - from) / 1000, result };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
