import type { ClockFact, Deviation, RunFacts, StepFact } from '../../src/core/conformance/facts.ts';
import type { Actor } from '../../src/core/run/events.ts';
import type { Append } from '../../src/ports/ledger.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The runs begin on 1 January 2025 in Shanghai and are spread over this time. */
const firstAt = Date.UTC(2024, 11, 31, 16);
const spreadMs = 365 * day;

/** When all but the last few runs have ended. */
export const lastAt = firstAt + spreadMs;

const steps = ['receive', 'grade', 'dispatch', 'analyse', 'approve', 'confirm', 'execute', 'revisit'];
const roles = ['agent', 'supervisor', 'agent', 'engineer', 'quality_head', 'agent', 'executor', 'agent'];
const departments = [
  'service',
  'service',
  'service',
  'quality',
  'quality',
  'service',
  'production',
  'service',
];
const regions = ['north', 'south', 'west'];
const pins = { standard: 'a'.repeat(64), calendar: 'b'.repeat(64), organisation: null, judge: '1' };

/**
 * Runs `first` to `first + count` of `total`, each with one event and the facts that a judge would leave: eight
 * steps and three clocks, some of them late, some checks answered no. The last 300 of all are open, 1 % aborted.
 */
export function syntheticRuns(first: number, count: number, total: number): readonly Append[] {
  return Array.from({ length: count }, (_, index) => unitOf(first + index, total));
}

function unitOf(run: number, total: number): Append {
  const facts = factsOf(run, total);
  const { startedAt, person, department } = facts.run;
  const actor: Actor = { person, role: 'agent', department, proof: 'declared' };
  const body = { process: 'complaints', version: 'V1.0', pins, first: 'receive', toleranceMinutes: 15 };
  return {
    ...{ runId: `run-${String(run).padStart(8, '0')}`, expectedLength: 0, recordedAt: startedAt, facts },
    events: [{ type: 'run.started', occurredAt: startedAt, actor, body }],
    number: { prefix: 'TS', day: '20250101' },
  };
}

function factsOf(run: number, total: number): RunFacts {
  const chance = chances(run);
  const isOpen = run >= total - 300;
  const startedAt = Math.floor(
    isOpen ? lastAt - chance() * 3 * day : firstAt + ((spreadMs - 12 * day) * run) / total,
  );
  const visits = visitsOf(startedAt, isOpen ? 1 + Math.floor(chance() * 7) : steps.length, isOpen, chance);
  const endedAt = isOpen ? null : (visits.at(-1)?.doneAt ?? startedAt);
  const isClosed = !isOpen && chance() > 0.01;
  const deviations = visits.flatMap((visit) => deviationsOf(visit));
  const elapsedMinutes = isClosed && endedAt !== null ? (endedAt - startedAt) / minute : null;
  return {
    run: {
      ...{ process: 'complaints', version: 'V1.0', standard: pins.standard, startedAt, endedAt },
      ...{
        class: chance() < 0.2 ? 'urgent' : 'normal',
        status: isOpen ? 'open' : isClosed ? 'closed' : 'aborted',
      },
      ...{ person: `person${run % 40}`, department: regions[run % regions.length] ?? null },
      ...{
        elapsedMinutes,
        workingMinutes: elapsedMinutes === null ? null : elapsedMinutes / 3,
        minutesPerDay: 480,
      },
      compliantWithoutTime: isClosed ? deviations.every((one) => !one.countsWithoutTime) : null,
      compliant: isClosed ? deviations.length === 0 : null,
      deviations: deviations.length,
    },
    steps: visits,
    clocks: clocksOf(startedAt, visits, endedAt),
    deviations,
  };
}

function visitsOf(
  startedAt: number,
  count: number,
  isOpen: boolean,
  chance: () => number,
): readonly StepFact[] {
  let readyAt = startedAt;
  return steps.slice(0, count).map((step, index) => {
    const doneAt = readyAt + Math.ceil(-Math.log(1 - chance()) * 200) * minute;
    const no = chance() < 0.03 ? 1 : 0;
    const fact: StepFact = {
      ...{ step, round: 1, role: roles[index] ?? null, department: departments[index] ?? null },
      ...{
        person: `person${Math.floor(chance() * 40)}`,
        readyAt,
        openedAt: readyAt,
        dueAt: readyAt + 10 * hour,
      },
      doneAt: isOpen && index === count - 1 ? null : doneAt,
      ...{ yes: 3 - no, no, na: chance() < 0.1 ? 1 : 0, unanswered: 0, fieldsDue: 2, fieldsMissing: 0 },
    };
    readyAt = doneAt;
    return fact;
  });
}

function clocksOf(
  startedAt: number,
  visits: readonly StepFact[],
  endedAt: number | null,
): readonly ClockFact[] {
  const running = { startedAt, pausedMinutes: 0, limited: true };
  return [
    { ...running, clock: 'response', dueAt: startedAt + day, stoppedAt: visits[1]?.openedAt ?? null },
    { ...running, clock: 'handling', dueAt: null, stoppedAt: visits[3]?.openedAt ?? null, limited: false },
    { ...running, clock: 'total', dueAt: startedAt + 2 * day, stoppedAt: endedAt },
  ];
}

function deviationsOf({ step, round, doneAt, dueAt, no }: StepFact): readonly Deviation[] {
  const made = { step, round, at: doneAt ?? 0, approved: false, counts: true, events: [17] };
  const late = doneAt !== null && dueAt !== null && doneAt > dueAt ? Math.ceil((doneAt - dueAt) / minute) : 0;
  const kinds: Deviation[] = [];
  if (late > 0) {
    kinds.push({
      ...{ ...made, kind: 'step_late', severity: 'minor', subject: null, minutes: late },
      ...{ reason: null, countsWithoutTime: false },
    });
  }
  if (no > 0) {
    kinds.push({
      ...{ ...made, kind: 'check_failed', severity: 'major', subject: 'cause', minutes: null },
      ...{ reason: 'the sample has not arrived', countsWithoutTime: true },
    });
  }
  return kinds;
}

/** Numbers in [0, 1) that look random and are the same at every start (mulberry32). */
function chances(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
