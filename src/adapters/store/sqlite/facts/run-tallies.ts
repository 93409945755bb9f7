import type { CycleTimes, FactQuestion, Population, RunTally } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { type Code, IndexGroups } from './index-groups.ts';
import { endedRunGroups } from './open-runs.ts';
import type { Bounds } from './period-places.ts';

type NameOf = (code: Code) => string | null;

const population = `
  SELECT
    count(*) FILTER (WHERE started_at >= @from AND started_at < @until) AS received,
    count(*) FILTER (WHERE status = 1 AND ended_at >= @from AND ended_at < @until) AS closed,
    count(*) FILTER (WHERE status = 2 AND ended_at >= @from AND ended_at < @until) AS aborted,
    count(*) FILTER (WHERE started_at < @until AND ifnull(ended_at > @asOf, 1)) AS open
  FROM run_facts
  WHERE (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;

// One group and one period is one stretch of the index, so that nothing is sorted.
const stretch = `
  FROM run_facts r INDEXED BY ended_runs
  WHERE process = ? AND class IS ? AND department IS ? AND ended_at >= ? AND ended_at < ?`;

const tallyStretch = `
  SELECT sum(status = 1), sum(status = 2), sum(compliant_without_time), sum(compliant AND NOT undetermined),
    sum(compliant AND undetermined)
  FROM (
    SELECT status, compliant_without_time, compliant,
      EXISTS (
        SELECT 1 FROM clock_facts c INDEXED BY undetermined_clocks
        WHERE c.run_key = r.run_key AND c.limited = 1 AND c.due_at IS NULL) AS undetermined
    ${stretch})`;

const listStretch = `SELECT status, working_minutes * 1.0 / minutes_per_day, elapsed_minutes / 1440.0 ${stretch}`;

type Cycle = [status: number, workingDays: number | null, elapsedDays: number | null];

/** A group of runs in a period: its names, and what is bound to find it. */
interface Stretch {
  readonly names: Pick<RunTally, 'process' | 'class' | 'department' | 'period'>;
  readonly values: readonly Code[];
}

/** Counts runs as a whole. */
export class RunTallies {
  readonly #groups: IndexGroups;
  readonly #population;
  readonly #tally;
  readonly #cycles;
  readonly #nameOf: NameOf;

  constructor(db: Connection, nameOf: NameOf) {
    this.#groups = new IndexGroups(db, endedRunGroups);
    this.#population = db.prepare<[Bounds], Population>(population);
    this.#tally = db.prepare<Code[], Code[]>(tallyStretch).raw();
    this.#cycles = db.prepare<Code[], Cycle>(listStretch).raw();
    this.#nameOf = nameOf;
  }

  population(bounds: Bounds): Population {
    return this.#population.get(bounds) ?? { received: 0, closed: 0, aborted: 0, open: 0 };
  }

  tallies(question: FactQuestion, bounds: Bounds): readonly RunTally[] {
    return this.#stretches(question, bounds).flatMap(({ names, values }) => {
      const figures = (this.#tally.get(...values) ?? []).map((figure) => figure ?? 0);
      const [closed = 0, aborted = 0, compliantWithoutTime = 0, compliant = 0, undetermined = 0] = figures;
      const none = { compliantWithoutTime: 0, compliant: 0, undetermined: 0 };
      const tallies: readonly RunTally[] = [
        { ...names, status: 'closed', runs: closed, compliantWithoutTime, compliant, undetermined },
        { ...names, status: 'aborted', runs: aborted, ...none },
      ];
      return tallies.filter(({ runs }) => runs > 0);
    });
  }

  cycles(question: FactQuestion, bounds: Bounds): readonly CycleTimes[] {
    return this.#stretches(question, bounds).flatMap(({ names, values }) => {
      const rows = this.#cycles.all(...values);
      return rows.length === 0 ? [] : [{ ...names, ...cyclesOf(rows) }];
    });
  }

  #stretches({ periods }: FactQuestion, { process, class: runClass, until }: Bounds): readonly Stretch[] {
    return this.#groups.find({ process, class: runClass }).flatMap((codes) => {
      const [processCode = null, classCode = null, department = null] = codes;
      const names = {
        process: this.#nameOf(processCode) ?? '',
        class: this.#nameOf(classCode),
        department: this.#nameOf(department),
      };
      return periods.map(({ fromAt, toAt }, period) => {
        return { names: { ...names, period }, values: [...codes, fromAt, Math.min(toAt, until)] };
      });
    });
  }
}

function cyclesOf(rows: readonly Cycle[]) {
  const workingDays: number[] = [];
  const elapsedDays: number[] = [];
  let closed = 0;
  for (const [status, working, elapsed] of rows) {
    if (status !== 1) continue;
    closed += 1;
    if (working !== null) workingDays.push(working);
    if (elapsed !== null) elapsedDays.push(elapsed);
  }
  return {
    workingDays,
    elapsedDays,
    undetermined: closed - workingDays.length,
    aborted: rows.length - closed,
  };
}
