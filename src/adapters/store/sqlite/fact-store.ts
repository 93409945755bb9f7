import type { RunFacts } from '../../../core/conformance/facts.ts';
import type { Connection } from './connection.ts';
import { equalLists, equalRows, FactList } from './fact-list.ts';
import { type Cell, contradictsItself, type FactRows, factRows } from './fact-rows.ts';
import type { Names } from './names.ts';
import { readFacts } from './read-facts.ts';

const writeRun = `
  INSERT OR REPLACE INTO run_facts (run_key, process, version, standard, class, status, started_at, ended_at,
    person, department, elapsed_minutes, working_minutes, minutes_per_day, compliant_without_time, compliant,
    deviations)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const readRun = `
  SELECT process, version, standard, class, status, started_at, ended_at, person, department, elapsed_minutes,
    working_minutes, minutes_per_day, compliant_without_time, compliant, deviations
  FROM run_facts WHERE run_key = ?`;

const repeated = ['process', 'class', 'status', 'run_started_at', 'run_ended_at'];

/** The facts of runs as rows. Only rows that changed are written. */
export class FactStore {
  readonly #names: Names;
  readonly #codeOf: (name: string) => number;
  readonly #writeRun;
  readonly #readRun;
  readonly #steps;
  readonly #clocks;
  readonly #deviations;

  constructor(db: Connection, names: Names) {
    this.#names = names;
    this.#codeOf = (name) => names.codeOf(name);
    this.#writeRun = db.prepare<Cell[]>(writeRun);
    this.#readRun = db.prepare<[number], Cell[]>(readRun).raw();
    this.#steps = new FactList(db, 'step_facts', [
      ...repeated,
      ...['step', 'round', 'role', 'department', 'person', 'ready_at', 'opened_at', 'done_at', 'due_at'],
      ...['yes', 'no', 'na', 'unanswered', 'fields_due', 'fields_missing'],
    ]);
    this.#clocks = new FactList(db, 'clock_facts', [
      ...repeated,
      ...['clock', 'started_at', 'due_at', 'stopped_at', 'paused_minutes', 'limited'],
    ]);
    this.#deviations = new FactList(db, 'deviations', [
      ...repeated,
      ...['kind', 'severity', 'step', 'round', 'subject', 'at', 'minutes', 'approved', 'counts_without_time'],
      ...['counts', 'reason', 'events'],
    ]);
  }

  /** The facts kept for a run, as rows; a run without any has no cells in its own row. */
  stored(runKey: number): FactRows {
    return {
      run: this.#readRun.get(runKey) ?? [],
      steps: this.#steps.stored(runKey),
      clocks: this.#clocks.stored(runKey),
      deviations: this.#deviations.stored(runKey),
    };
  }

  /** The facts kept for a run; null when there are none, or none that agree with each other. */
  read(runKey: number): RunFacts | null {
    const rows = this.stored(runKey);
    return rows.run.length === 0 || contradictsItself(rows)
      ? null
      : readFacts(rows, (code) => this.#names.nameOf(code));
  }

  /** Writes what differs from what is kept now and returns what is kept then. */
  write(runKey: number, facts: RunFacts, kept: FactRows): FactRows {
    const rows = factRows(facts, this.#codeOf);
    this.#writeRows(runKey, rows, kept);
    return rows;
  }

  /** Replaces the facts kept for a run; whether anything differed. */
  replace(runKey: number, facts: RunFacts): boolean {
    const before = this.stored(runKey);
    const rows = factRows(facts, this.#codeOf);
    if (equalFacts(rows, before)) return false;
    this.#writeRows(runKey, rows, before);
    return true;
  }

  #writeRows(runKey: number, rows: FactRows, before: FactRows): void {
    if (!equalRows(rows.run, before.run)) this.#writeRun.run(runKey, ...rows.run);
    this.#steps.write(runKey, rows.steps, before.steps);
    this.#clocks.write(runKey, rows.clocks, before.clocks);
    this.#deviations.write(runKey, rows.deviations, before.deviations);
  }
}

function equalFacts(some: FactRows, others: FactRows): boolean {
  return (
    equalRows(some.run, others.run) &&
    equalLists(some.steps, others.steps) &&
    equalLists(some.clocks, others.clocks) &&
    equalLists(some.deviations, others.deviations)
  );
}
