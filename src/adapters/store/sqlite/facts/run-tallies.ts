import type { CycleTimes, Population, RunTally } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { perPeriod, type TallyRow } from './per-period.ts';
import type { Bounds, PeriodPlaces } from './period-places.ts';

type NameOf = (code: number | null) => string | null;

const population = `
  SELECT
    count(*) FILTER (WHERE started_at >= @from AND started_at < @until) AS received,
    count(*) FILTER (WHERE status = 1 AND ended_at >= @from AND ended_at < @until) AS closed,
    count(*) FILTER (WHERE status = 2 AND ended_at >= @from AND ended_at < @until) AS aborted,
    count(*) FILTER (WHERE started_at < @until AND ifnull(ended_at > @asOf, 1)) AS open
  FROM run_facts
  WHERE (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;

// The first key differs most: SQLite compares it without unpacking the rest.
const tallyRuns = `
  SELECT CAST((ended_at - @startAt) / @unitMs AS INTEGER) AS place, department, class, status, process, count(*),
    sum(compliant_without_time), sum(compliant AND NOT undetermined), sum(compliant AND undetermined)
  FROM (
    SELECT ended_at, department, class, status, process, compliant_without_time, compliant,
      EXISTS (
        SELECT 1 FROM clock_facts c INDEXED BY undetermined_clocks
        WHERE c.run_key = r.run_key AND c.limited = 1 AND c.due_at IS NULL) AS undetermined
    FROM run_facts r
    WHERE ended_at >= @from AND ended_at < @until
      AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class))
  GROUP BY 1, 2, 3, 4, 5`;

const listCycles = `
  SELECT CAST((ended_at - @startAt) / @unitMs AS INTEGER), department, class, status, process,
    working_minutes * 1.0 / minutes_per_day, elapsed_minutes / 1440.0
  FROM run_facts
  WHERE ended_at >= @from AND ended_at < @until
    AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;

type Params = Bounds & Partial<PeriodPlaces>;

/** place, department, class, status, process, working days, elapsed days */
type Cycle = [number, number | null, number | null, number, number, number | null, number | null];

const closed = 1;
const keyColumns = 5;

/** Counts runs as a whole. */
export class RunTallies {
  readonly #population;
  readonly #tally;
  readonly #cycles;
  readonly #nameOf: NameOf;

  constructor(db: Connection, nameOf: NameOf) {
    this.#population = db.prepare<[Params], Population>(population);
    this.#tally = db.prepare<[Params], TallyRow>(tallyRuns).raw();
    this.#cycles = db.prepare<[Params], Cycle>(listCycles).raw();
    this.#nameOf = nameOf;
  }

  population(bounds: Bounds): Population {
    return this.#population.get(bounds) ?? { received: 0, closed: 0, aborted: 0, open: 0 };
  }

  tallies(bounds: Bounds, { startAt, unitMs, periods }: PeriodPlaces): readonly RunTally[] {
    const rows = this.#tally.all({ ...bounds, startAt, unitMs });
    return perPeriod(rows, periods, keyColumns).map((row): RunTally => {
      const [period = null, department = null, runClass = null, status, process = null, ...figures] = row;
      const [runs = 0, withoutTime = 0, compliant = 0, undetermined = 0] = figures.map(
        (figure) => figure ?? 0,
      );
      return {
        period,
        process: this.#nameOf(process) ?? '',
        class: this.#nameOf(runClass),
        department: this.#nameOf(department),
        status: status === closed ? 'closed' : 'aborted',
        runs,
        compliantWithoutTime: withoutTime,
        compliant,
        undetermined,
      };
    });
  }

  cycles(bounds: Bounds, { startAt, unitMs, periods }: PeriodPlaces): readonly CycleTimes[] {
    const cells = new Map<number, Map<string, Cell>>();
    for (const row of this.#cycles.all({ ...bounds, startAt, unitMs })) {
      const [place, department, runClass, status, process, workingDays, elapsedDays] = row;
      const period = periods[place] ?? 0;
      const cell = cellFor(cells, period, `${process} ${runClass} ${department}`, [
        process,
        runClass,
        department,
      ]);
      if (status !== closed) cell.aborted += 1;
      else if (workingDays === null) cell.undetermined += 1;
      else cell.workingDays.push(workingDays);
      if (elapsedDays !== null) cell.elapsedDays.push(elapsedDays);
    }
    return [...cells].flatMap(([period, ofPeriod]) =>
      [...ofPeriod.values()].map((cell) => this.#named(period, cell)),
    );
  }

  #named(period: number, { codes, ...times }: Cell): CycleTimes {
    const [process, runClass, department] = codes;
    return {
      ...times,
      period,
      process: this.#nameOf(process) ?? '',
      class: this.#nameOf(runClass),
      department: this.#nameOf(department),
    };
  }
}

interface Cell {
  readonly codes: readonly [process: number, runClass: number | null, department: number | null];
  readonly workingDays: number[];
  readonly elapsedDays: number[];
  undetermined: number;
  aborted: number;
}

function cellFor(
  cells: Map<number, Map<string, Cell>>,
  period: number,
  code: string,
  codes: Cell['codes'],
): Cell {
  let ofPeriod = cells.get(period);
  if (ofPeriod === undefined) {
    ofPeriod = new Map();
    cells.set(period, ofPeriod);
  }
  const known = ofPeriod.get(code);
  if (known !== undefined) return known;
  const made: Cell = { codes, workingDays: [], elapsedDays: [], undetermined: 0, aborted: 0 };
  ofPeriod.set(code, made);
  return made;
}
