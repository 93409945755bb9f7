import type {
  ClockTally,
  CycleTimes,
  DeviationShortfall,
  DeviationTally,
  FactQuestion,
  LateShortfall,
  Population,
  RunTally,
  StepFocus,
  StepTally,
} from '../../../../core/report/tallies.ts';
import type { FactScope, Facts } from '../../../../ports/facts.ts';
import type { Connection } from '../connection.ts';
import { Names } from '../names.ts';
import { explainSqliteError } from '../sqlite-errors.ts';
import { ClockTallies } from './clock-tallies.ts';
import { DeviationTallies } from './deviation-tallies.ts';
import { findOpenRuns } from './open-runs.ts';
import { type Bounds, placePeriods, stretchOf } from './period-places.ts';
import { RunTallies } from './run-tallies.ts';
import { readScope } from './scope.ts';
import { Shortfalls } from './shortfalls.ts';
import { StepTallies } from './step-tallies.ts';

const findCode = 'SELECT code FROM names WHERE name = ?';

/** The facts in a SQLite file. One transaction from its making to its close keeps all answers of one moment. */
export class SqliteFacts implements Facts {
  readonly #db: Connection;
  readonly #file: string;
  readonly #names: Names;
  readonly #findCode;
  readonly #known = new WeakMap<FactQuestion, Bounds>();

  constructor(db: Connection, file: string) {
    this.#db = db;
    this.#file = file;
    this.#names = new Names(db);
    this.#findCode = db.prepare<[string], number>(findCode).pluck();
    db.exec('BEGIN');
  }

  async scope(): Promise<FactScope> {
    return this.#guard(() => readScope(this.#db, this.#nameOf));
  }

  async population(question: FactQuestion): Promise<Population> {
    return this.#guard(() => new RunTallies(this.#db, this.#nameOf).population(this.#bounds(question)));
  }

  async runTallies(question: FactQuestion): Promise<readonly RunTally[]> {
    const runs = () => new RunTallies(this.#db, this.#nameOf);
    return this.#guard(() => runs().tallies(question, this.#bounds(question)));
  }

  async cycleTimes(question: FactQuestion): Promise<readonly CycleTimes[]> {
    const runs = () => new RunTallies(this.#db, this.#nameOf);
    return this.#guard(() => runs().cycles(question, this.#bounds(question)));
  }

  async stepTallies(question: FactQuestion, focus: StepFocus): Promise<readonly StepTally[]> {
    const steps = () => new StepTallies(this.#db, this.#nameOf, focus);
    return this.#guard(() => steps().tallies(question, this.#bounds(question), placePeriods(question)));
  }

  async clockTallies(question: FactQuestion): Promise<readonly ClockTally[]> {
    const clocks = () => new ClockTallies(this.#db, this.#nameOf, this.#codeOf);
    return this.#guard(() => clocks().tallies(this.#bounds(question), placePeriods(question)));
  }

  async deviationTallies(question: FactQuestion): Promise<readonly DeviationTally[]> {
    return this.#guard(() => new DeviationTallies(this.#db, this.#nameOf).tallies(this.#bounds(question)));
  }

  async deviationShortfalls(
    question: FactQuestion,
    limit: number | null,
  ): Promise<readonly DeviationShortfall[]> {
    return this.#guard(() => this.#shortfalls().deviations(this.#bounds(question), limit));
  }

  async lateSteps(question: FactQuestion, limit: number | null): Promise<readonly LateShortfall[]> {
    return this.#guard(() => this.#shortfalls().steps(this.#bounds(question), limit));
  }

  async lateClocks(question: FactQuestion, limit: number | null): Promise<readonly LateShortfall[]> {
    return this.#guard(() => this.#shortfalls().clocks(this.#bounds(question), limit));
  }

  async close(): Promise<void> {
    this.#guard(() => this.#db.close());
  }

  #shortfalls(): Shortfalls {
    return new Shortfalls(this.#db, this.#nameOf, this.#codeOf);
  }

  /** A name that no fact has gets a code that no fact has. */
  #bounds(question: FactQuestion): Bounds {
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const process = question.process === null ? null : (this.#codeOf(question.process) ?? 0);
    const runClass = question.class === null ? null : (this.#codeOf(question.class) ?? 0);
    const asked = { ...stretchOf(question), process, class: runClass };
    const bounds = { ...asked, open: JSON.stringify(findOpenRuns(this.#db, asked)) };
    this.#known.set(question, bounds);
    return bounds;
  }

  readonly #nameOf = (code: number | null): string | null =>
    code === null ? null : this.#names.nameOf(code);

  readonly #codeOf = (name: string): number | null => this.#findCode.get(name) ?? null;

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explainSqliteError(error, this.#file);
    }
  }
}
