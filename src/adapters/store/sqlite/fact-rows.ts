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

const statuses: readonly RunFact['status'][] = ['open', 'closed', 'aborted'];
const severities: readonly (Deviation['severity'] | null)[] = [null, 'minor', 'major', 'critical'];

/** What is kept for a run that has no facts yet. */
export const noRows: FactRows = { run: [], steps: [], clocks: [], deviations: [] };

/** Codes facts as rows, which `readFacts` turns back into equal facts. */
export function factRows(facts: RunFacts, codeOf: CodeOf): FactRows {
  const run = runRow(facts.run, codeOf);
  const repeated = repeatedOf(run);
  return {
    run,
    steps: facts.steps.map((step) => stepRow(repeated, step, codeOf)),
    clocks: facts.clocks.map((clock) => clockRow(repeated, clock, codeOf)),
    deviations: facts.deviations.map((deviation) => deviationRow(repeated, deviation, codeOf)),
  };
}

/** What every row of a run repeats of its run, so that a report filters one table alone. */
function repeatedOf(run: Row): Row {
  const [process = null, , , runClass = null, status = null, startedAt = null, endedAt = null] = run;
  return [process, runClass, status, startedAt, endedAt];
}

/** Whether a row says something else of its run than the run's own row: somebody has changed one of them. */
export function contradictsItself({ run, steps, clocks, deviations }: FactRows): boolean {
  const repeated = repeatedOf(run);
  return [...steps, ...clocks, ...deviations].some((row) =>
    repeated.some((cell, index) => cell !== row[index]),
  );
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
