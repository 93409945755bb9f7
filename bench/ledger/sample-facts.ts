import type { ClockFact, Deviation, StepFact } from '../../src/core/conformance/facts.ts';
import type { Append } from '../../src/ports/ledger.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const firstDay = Date.UTC(2026, 2, 2, 1);
export const stepCount = 8;
export const departments = ['customer-service', 'quality', 'sales', 'production', 'finance'];
export const pins = {
  ...{ standard: 'a'.repeat(64), calendar: 'b'.repeat(64) },
  ...{ organisation: 'c'.repeat(64), judge: '1.0.0' },
};

/** Id (scattered, as random ones are) and number of a run. */
export function identity(run: number): Pick<Append, 'runId'> & Required<Pick<Append, 'number'>> {
  const scattered = (Math.imul(run + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return { runId: `${scattered}-0000-4000-8000-000000000000`, number: { prefix: 'TS', day: '20260302' } };
}

/** The two clocks that every sample run has. */
export function clocks(startedAt: number, stoppedAt: number | null): readonly ClockFact[] {
  const more = { startedAt, dueAt: startedAt + 24 * hour, stoppedAt, pausedMinutes: 0, limited: true };
  return [
    { clock: 'response', ...more },
    { clock: 'total', ...more },
  ];
}

/** A deviation of a step. */
export function deviation(kind: Deviation['kind'], { step, round, readyAt }: StepFact): Deviation {
  return {
    ...{ kind, severity: 'major', step, round, subject: 'told', at: readyAt, minutes: null },
    ...{ approved: false, countsWithoutTime: true, counts: true, reason: null, events: [17] },
  };
}
