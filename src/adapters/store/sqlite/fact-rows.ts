import type { ClockFact, Deviation, RunFact, RunFacts, StepFact } from '../../../core/conformance/facts.ts';

/** A value as SQLite keeps it. */
export type Cell = number | string | null;

/** The cells of one row of facts, in the order of its table's columns, without the key. */
export type Row = readonly Cell[];

/** The facts of one run as rows; the place in a list is the row's `ordinal`. */
export interface FactRows {
  readonly run: Row;
  readonly steps: readonly Row[];
  readonly clocks: readonly Row[];
  readonly deviations: readonly Row[];
}

/** The dictionary that turns names into codes. */
type CodeOf = (name: string) => number;

/** Codes one fact, after the cells that repeat its run's. */
type RowOf<F> = (repeated: Row, fact: F, codeOf: CodeOf) => Row;

const statuses: readonly RunFact['status'][] = ['open', 'closed', 'aborted'];
const severities: readonly (Deviation['severity'] | null)[] = [null, 'minor', 'major', 'critical'];

/** Facts with the rows they are kept as. */
export interface KeptFacts {
  readonly facts: RunFacts;
  readonly rows: FactRows;
}

/**
 * Codes facts as rows, which `readFacts` turns back into equal facts. Where a fact is what it was in
 * `last`, its row is the very same: an answer changes one fact of many.
 */
export function factRows(facts: RunFacts, codeOf: CodeOf, last: KeptFacts | null): FactRows {
  const run =
    last !== null && sameFact(facts.run, last.facts.run) ? last.rows.run : runRow(facts.run, codeOf);
  const [process = null, , , runClass = null, status = null, startedAt = null, endedAt = null] = run;
  const repeated: Row = [process, runClass, status, startedAt, endedAt];
  const list = <F extends object>(
    kind: 'steps' | 'clocks' | 'deviations',
    now: readonly F[],
    rowOf: RowOf<F>,
  ) =>
    now.map((fact, index) => {
      const before = last?.facts[kind][index];
      const row = last?.rows[kind][index];
      if (before === undefined || row === undefined || !sameFact(fact, before))
        return rowOf(repeated, fact, codeOf);
      return startsWith(row, repeated) ? row : rowOf(repeated, fact, codeOf);
    });
  return {
    run,
    steps: list('steps', facts.steps, stepRow),
    clocks: list('clocks', facts.clocks, clockRow),
    deviations: list('deviations', facts.deviations, deviationRow),
  };
}

/** The code that a status is kept as. */
export function statusCode(status: RunFact['status']): number {
  return statuses.indexOf(status);
}

/** The status kept as a code; what no program writes reads as open. */
export function statusOf(code: Cell): RunFact['status'] {
  return statuses[Number(code)] ?? 'open';
}

/** The severity kept as a code. */
export function severityOf(code: Cell): Deviation['severity'] {
  return severities[Number(code)] ?? 'critical';
}

function runRow(fact: RunFact, codeOf: CodeOf): Row {
  return [
    codeOf(fact.process),
    codeOf(fact.version),
    codeOf(fact.standard),
    codeOrNull(fact.class, codeOf),
    statusCode(fact.status),
    fact.startedAt,
    fact.endedAt,
    codeOf(fact.person),
    codeOrNull(fact.department, codeOf),
    fact.elapsedMinutes,
    fact.workingMinutes,
    fact.minutesPerDay,
    truth(fact.compliantWithoutTime),
    truth(fact.compliant),
    fact.deviations,
  ];
}

function stepRow(repeated: Row, fact: StepFact, codeOf: CodeOf): Row {
  return [
    ...repeated,
    codeOf(fact.step),
    fact.round,
    codeOrNull(fact.role, codeOf),
    codeOrNull(fact.department, codeOf),
    codeOrNull(fact.person, codeOf),
    fact.readyAt,
    fact.openedAt,
    fact.doneAt,
    fact.dueAt,
    fact.yes,
    fact.no,
    fact.na,
    fact.unanswered,
    fact.fieldsDue,
    fact.fieldsMissing,
  ];
}

function clockRow(repeated: Row, fact: ClockFact, codeOf: CodeOf): Row {
  return [
    ...repeated,
    codeOf(fact.clock),
    fact.startedAt,
    fact.dueAt,
    fact.stoppedAt,
    fact.pausedMinutes,
    truth(fact.limited),
  ];
}

function deviationRow(repeated: Row, fact: Deviation, codeOf: CodeOf): Row {
  return [
    ...repeated,
    codeOf(fact.kind),
    severities.indexOf(fact.severity),
    codeOrNull(fact.step, codeOf),
    fact.round,
    codeOrNull(fact.subject, codeOf),
    fact.at,
    fact.minutes,
    truth(fact.approved),
    truth(fact.countsWithoutTime),
    truth(fact.counts),
    fact.reason,
    JSON.stringify(fact.events),
  ];
}

function codeOrNull(name: string | null, codeOf: CodeOf): number | null {
  return name === null ? null : codeOf(name);
}

function truth(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}

/** Whether two facts of a kind say the same; a list inside counts as changed unless it is the very same. */
function sameFact(one: object, other: object): boolean {
  const others = other as { readonly [key: string]: unknown };
  for (const key in one) if (others[key] !== (one as typeof others)[key]) return false;
  return true;
}

function startsWith(row: Row, start: Row): boolean {
  for (let index = 0; index < start.length; index += 1) if (row[index] !== start[index]) return false;
  return true;
}
