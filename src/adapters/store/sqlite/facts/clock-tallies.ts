import { type ClockTally, clockOutcomes, responseClock } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { statusCode, statusOf } from '../fact-rows.ts';
import { clocksFrom } from './clock-outcomes.ts';
import { type Code, IndexGroups } from './index-groups.ts';
import { endedRunGroups } from './open-runs.ts';
import { perPeriod, type TallyRow } from './per-period.ts';
import type { Bounds, PeriodPlaces } from './period-places.ts';

type NameOf = (code: Code) => string | null;

const place = '(counts_at - @startAt) / @unitMs';

const countCodes = 'SELECT ifnull(max(code), 0) + 1 FROM names';

const [kept, late, undetermined, unlimited] = (['kept', 'late', 'undetermined', 'unlimited'] as const).map(
  (outcome) => clockOutcomes.indexOf(outcome),
);

// Clocks of closed runs are the mass, and little can have become of them. One number a clock and no GROUP BY:
// SQLite would sort them all, and counting them here, while the numbers are small, takes half as long.
const listOfClosed = `
  SELECT (${place} * 8 + outcome) * @codes + clock
  FROM (
    SELECT clock, iif(clock = @response, run_started_at, ended_at) AS counts_at,
      CASE
        WHEN ended_at <= due_at THEN ${kept}
        WHEN ended_at > due_at THEN ${late}
        WHEN limited THEN ${undetermined}
        ELSE ${unlimited}
      END AS outcome
    FROM (
      SELECT c.clock, c.run_started_at, c.due_at, c.limited, ifnull(c.stopped_at, c.run_ended_at) AS ended_at
      FROM run_facts r INDEXED BY ended_runs CROSS JOIN clock_facts c USING (run_key)
      WHERE r.process = @process AND r.class IS @class AND r.department IS @department
        AND r.ended_at >= @from AND r.ended_at <= @asOf AND r.status = 1))
  WHERE counts_at >= @from AND counts_at < @until`;

// Aborted runs and runs open at @asOf are few.
const tallyFew = (tables: string, condition: string) => `
  SELECT ${place}, clock, outcome, status, process, class, department, count(*)
  FROM ${clocksFrom({ tables, condition, department: 'r.department' })}
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;

const tallyAborted = tallyFew(
  'run_facts r INDEXED BY ended_runs CROSS JOIN clock_facts c USING (run_key)',
  `r.status = 2 AND r.ended_at >= @from AND r.ended_at <= @asOf
    AND (@process IS NULL OR r.process = @process) AND (@class IS NULL OR r.class = @class)`,
);

const tallyOpen = tallyFew(
  'json_each(@open) o CROSS JOIN run_facts r ON r.run_key = o.value CROSS JOIN clock_facts c USING (run_key)',
  '1',
);

const keyColumns = 7;

/** Counts clocks. */
export class ClockTallies {
  readonly #groups: IndexGroups;
  readonly #closed;
  readonly #few;
  readonly #response: number;
  readonly #codes: number;
  readonly #nameOf: NameOf;

  /** @param codeOf the code of a name; null when no fact has it. */
  constructor(db: Connection, nameOf: NameOf, codeOf: (name: string) => Code) {
    this.#groups = new IndexGroups(db, endedRunGroups);
    this.#closed = db.prepare<[object], number>(listOfClosed).pluck();
    this.#few = [tallyAborted, tallyOpen].map((sql) => db.prepare<[object], TallyRow>(sql).raw());
    this.#response = codeOf(responseClock) ?? 0;
    this.#codes = db.prepare<[], number>(countCodes).pluck().get() ?? 1;
    this.#nameOf = nameOf;
  }

  tallies(bounds: Bounds, { startAt, unitMs, periods }: PeriodPlaces): readonly ClockTally[] {
    const params = { ...bounds, startAt, unitMs, response: this.#response, codes: BigInt(this.#codes) };
    const closed = this.#groups.find({ process: bounds.process, class: bounds.class }).flatMap((codes) => {
      const [process = null, runClass = null, department = null] = codes;
      const numbers = this.#closed.all({ ...params, process, class: runClass, department });
      return counted(numbers, this.#codes).map(([at, clock, outcome, count]): TallyRow => {
        return [at, clock, outcome, statusCode('closed'), ...codes, count];
      });
    });
    const rows = [...closed, ...this.#few.flatMap((statement) => statement.all(params))];
    return perPeriod(rows, periods, keyColumns).map((row) => this.#named(row));
  }

  #named(row: TallyRow): ClockTally {
    const [period = null, clock = null, outcome, status = null, process = null, ...rest] = row;
    const [runClass = null, department = null, runs] = rest;
    return {
      period,
      process: this.#nameOf(process) ?? '',
      class: this.#nameOf(runClass),
      department: this.#nameOf(department),
      clock: this.#nameOf(clock) ?? '',
      status: statusOf(status),
      outcome: clockOutcomes[outcome ?? -1] ?? 'undetermined',
      runs: runs ?? 0,
    };
  }
}

/** Counts equal numbers and takes them apart. */
function counted(
  numbers: readonly number[],
  codes: number,
): readonly (readonly [place: number, clock: number, outcome: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].map(([number, count]) => {
    const rest = Math.floor(number / codes);
    return [Math.floor(rest / 8), number % codes, rest % 8, count];
  });
}
