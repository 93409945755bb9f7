import { type ClockTally, clockOutcomes, responseClock } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { statusOf } from '../fact-rows.ts';
import { clocksAtQuestion } from './clock-outcomes.ts';
import { perPeriod, type TallyRow } from './per-period.ts';
import type { Bounds, PeriodPlaces } from './period-places.ts';

type NameOf = (code: number | null) => string | null;

// The first key differs most: SQLite compares it without unpacking the rest.
const tallyClocks = `
  SELECT CAST((counts_at - @startAt) / @unitMs AS INTEGER), clock, outcome, class, department, status, process, count(*)
  FROM ${clocksAtQuestion}
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;

const keyColumns = 7;

/** Counts clocks. */
export class ClockTallies {
  readonly #tally;
  readonly #response: number;
  readonly #nameOf: NameOf;

  /** @param codeOf the code of a name; null when no fact has it. */
  constructor(db: Connection, nameOf: NameOf, codeOf: (name: string) => number | null) {
    this.#tally = db.prepare<[object], TallyRow>(tallyClocks).raw();
    this.#response = codeOf(responseClock) ?? 0;
    this.#nameOf = nameOf;
  }

  tallies(bounds: Bounds, { startAt, unitMs, periods }: PeriodPlaces): readonly ClockTally[] {
    const params = { ...bounds, startAt, unitMs, response: this.#response };
    return perPeriod(this.#tally.all(params), periods, keyColumns).map((row): ClockTally => {
      const [
        period = null,
        clock = null,
        outcome,
        runClass = null,
        department = null,
        status,
        process = null,
        runs,
      ] = row;
      return {
        period,
        process: this.#nameOf(process) ?? '',
        class: this.#nameOf(runClass),
        department: this.#nameOf(department),
        clock: this.#nameOf(clock) ?? '',
        status: statusOf(status ?? null),
        outcome: clockOutcomes[outcome ?? -1] ?? 'undetermined',
        runs: runs ?? 0,
      };
    });
  }
}
