import type {
  ClockFact,
  Deviation,
  DeviationKind,
  RunFact,
  RunFacts,
  StepFact,
} from '../../../core/conformance/facts.ts';
import type { Cell, FactRows, Row } from './fact-rows.ts';
import { severityOf, statusOf } from './fact-rows.ts';

type NameOf = (code: number) => string;

/** How many columns of a step, clock or deviation row repeat those of its run. */
const repeatedColumns = 5;

/** Turns rows back into the facts they were made of. */
export function readFacts(rows: FactRows, nameOf: NameOf): RunFacts {
  return {
    run: readRun(rows.run, nameOf),
    steps: rows.steps.map((row) => readStep(row.slice(repeatedColumns), nameOf)),
    clocks: rows.clocks.map((row) => readClock(row.slice(repeatedColumns), nameOf)),
    deviations: rows.deviations.map((row) => readDeviation(row.slice(repeatedColumns), nameOf)),
  };
}

function readRun(row: Row, nameOf: NameOf): RunFact {
  return {
    process: name(row[0], nameOf) ?? '',
    version: name(row[1], nameOf) ?? '',
    standard: name(row[2], nameOf) ?? '',
    class: name(row[3], nameOf),
    status: statusOf(row[4] ?? null),
    startedAt: number(row[5]) ?? 0,
    endedAt: number(row[6]),
    person: name(row[7], nameOf) ?? '',
    department: name(row[8], nameOf),
    elapsedMinutes: number(row[9]),
    workingMinutes: number(row[10]),
    minutesPerDay: number(row[11]) ?? 0,
    compliantWithoutTime: truth(row[12]),
    compliant: truth(row[13]),
    deviations: number(row[14]) ?? 0,
  };
}

function readStep(row: Row, nameOf: NameOf): StepFact {
  return {
    step: name(row[0], nameOf) ?? '',
    round: number(row[1]) ?? 0,
    role: name(row[2], nameOf),
    department: name(row[3], nameOf),
    person: name(row[4], nameOf),
    readyAt: number(row[5]) ?? 0,
    openedAt: number(row[6]),
    doneAt: number(row[7]),
    dueAt: number(row[8]),
    yes: number(row[9]) ?? 0,
    no: number(row[10]) ?? 0,
    na: number(row[11]) ?? 0,
    unanswered: number(row[12]) ?? 0,
    fieldsDue: number(row[13]) ?? 0,
    fieldsMissing: number(row[14]) ?? 0,
  };
}

function readClock(row: Row, nameOf: NameOf): ClockFact {
  return {
    clock: name(row[0], nameOf) ?? '',
    startedAt: number(row[1]) ?? 0,
    dueAt: number(row[2]),
    stoppedAt: number(row[3]),
    pausedMinutes: number(row[4]) ?? 0,
    limited: truth(row[5]) ?? false,
  };
}

function readDeviation(row: Row, nameOf: NameOf): Deviation {
  return {
    kind: (name(row[0], nameOf) ?? '') as DeviationKind,
    severity: severityOf(row[1] ?? null),
    step: name(row[2], nameOf),
    round: number(row[3]),
    subject: name(row[4], nameOf),
    at: number(row[5]) ?? 0,
    minutes: number(row[6]),
    approved: truth(row[7]) ?? false,
    countsWithoutTime: truth(row[8]) ?? false,
    counts: truth(row[9]) ?? false,
    reason: typeof row[10] === 'string' ? row[10] : null,
    events: readEvents(row[11]),
  };
}

/** Rows changed by hand must read as different facts, so that verifying finds them, and never stop it. */
function readEvents(cell: Cell | undefined): readonly number[] {
  try {
    const events: unknown = JSON.parse(String(cell));
    return Array.isArray(events) ? events.map(Number) : [];
  } catch {
    return [];
  }
}

function name(cell: Cell | undefined, nameOf: NameOf): string | null {
  return typeof cell === 'number' ? nameOf(cell) : null;
}

function number(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function truth(cell: Cell | undefined): boolean | null {
  return typeof cell === 'number' ? cell === 1 : null;
}
