import type { DeviationKind } from '../../../../core/conformance/facts.ts';
import type { DeviationTally } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import type { Bounds } from './period-places.ts';

type NameOf = (code: number | null) => string | null;

const tallyDeviations = `
  SELECT step, kind, process, count(*), sum(counts), sum(counts_without_time), sum(approved)
  FROM deviations
  WHERE status = 1 AND run_ended_at >= @from AND run_ended_at < @until
    AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)
  GROUP BY 1, 2, 3`;

type Tallied = [number | null, number, number, number, number, number, number];

/** Counts the deviations of closed runs. */
export class DeviationTallies {
  readonly #tally;
  readonly #nameOf: NameOf;

  constructor(db: Connection, nameOf: NameOf) {
    this.#tally = db.prepare<[Bounds], Tallied>(tallyDeviations).raw();
    this.#nameOf = nameOf;
  }

  tallies(bounds: Bounds): readonly DeviationTally[] {
    return this.#tally
      .all(bounds)
      .map(([step, kind, process, deviations, counted, withoutTime, approved]) => ({
        process: this.#nameOf(process) ?? '',
        step: this.#nameOf(step),
        kind: this.#nameOf(kind) as DeviationKind,
        deviations,
        counted,
        countedWithoutTime: withoutTime,
        approved,
      }));
  }
}
