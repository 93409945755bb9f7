import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/core/conformance/facts.ts';
import type { ComplianceData } from '../../src/core/report/reports/compliance.ts';
import type { SlaData } from '../../src/core/report/reports/sla.ts';
import { complianceOf, slaOf } from '../support/make-test-report.ts';
import { naiveFigures } from '../support/naive-figures.ts';
import { randomRuns } from '../support/random-facts.ts';
import { at, runFacts, writeLedger } from '../support/report-ledger.ts';
import { makeFolder } from '../support/temp-folder.ts';

const dayBetween = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => `2026-11-${String(value).padStart(2, '0')}`);

/** Times that often hold most of the runs, and instants to look from that often are those of an event. */
const times = fc.record({
  from: dayBetween(1, 6),
  to: dayBetween(6, 18),
  asOf: fc
    .tuple(dayBetween(3, 20), fc.constantFrom('00:00', '06:00', '12:00', '18:00'))
    .map((parts) => parts.join(' ')),
  runClass: fc.constantFrom(null, null, 'urgent'),
});

type Times = typeof times extends fc.Arbitrary<infer T> ? T : never;

/** A run without any facts but its own makes the ledger and its classes known; it is outside every time asked about. */
const stranger = runFacts({
  startedAt: at('2025-01-01 09:00'),
  endedAt: at('2025-01-02 09:00'),
  status: 'closed',
  class: 'urgent',
});

async function inLedger(runs: readonly RunFacts[], work: (file: string) => Promise<void>): Promise<void> {
  const folder = makeFolder();
  try {
    await work(await writeLedger(folder, [stranger, ...runs]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportsOf(file: string, { runClass, ...rest }: Times) {
  const more = { ...rest, class: runClass, by: 'day' } as const;
  return Promise.all([complianceOf(file, more), slaOf(file, more)]).then(([one, other]) => ({
    compliance: one.data,
    sla: other.data,
  }));
}

function fraction({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }) {
  return `${numerator}/${denominator}`;
}

/** What both reports say, in the shape of the naive figures. */
function figuresOf(compliance: ComplianceData, sla: SlaData) {
  const { M01a, M01b, M02 } = compliance.metrics;
  const { M03, M04, M05, M06, M07 } = sla.metrics;
  return {
    ...{ runs: sla.runs, M01a: fraction(M01a), M01b: fraction(M01b), M02: fraction(M02), M03: fraction(M03) },
    ...{ M04: M04.count, overrun: close(M04.meanOverrunMinutes), withoutDue: M03.withoutDue },
    M05: mapped(M05.workingDays),
    ...{ M06: fraction(M06), M07: fraction(M07) },
    ...{
      stepsBefore: M04.overdueBefore,
      clocksBefore: M07.overdueBefore,
      pending: M06.pending + M07.pending,
    },
    ...{ counted: compliance.shortfalls.rows.length, late: sla.shortfalls.rows.length },
  };
}

function mapped(spread: {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}) {
  const { n, mean, median, p90 } = spread;
  return { n, mean: close(mean), median: close(median), p90: close(p90) };
}

function close(value: number | null) {
  return value === null ? null : expect.closeTo(value, 6);
}

describe('the figures of any ledger', () => {
  it('are those that the definitions give, worked out run by run', async () => {
    await fc.assert(
      fc.asyncProperty(randomRuns, times, async (runs, asked) => {
        await inLedger(runs, async (file) => {
          const { compliance, sla } = await reportsOf(file, asked);
          const toAt = at(asked.to) + 86_400_000;
          const question = { fromAt: at(asked.from), toAt, asOf: at(asked.asOf), runClass: asked.runClass };
          expect(naiveFigures(runs, question)).toEqual(figuresOf(compliance, sla));
        });
      }),
      { numRuns: 30 },
    );
  });

  it('add up to the whole in every breakdown', async () => {
    await fc.assert(
      fc.asyncProperty(randomRuns, times, async (runs, asked) => {
        await inLedger(runs, async (file) => {
          const { compliance, sla } = await reportsOf(file, asked);
          for (const lines of Object.values(compliance.by))
            expect(sum(lines, 'M03')).toBe(fraction(compliance.metrics.M03));
          for (const lines of Object.values(compliance.by))
            expect(sum(lines, 'M02')).toBe(fraction(compliance.metrics.M02));
          for (const dimension of ['period', 'process', 'class', 'department'] as const) {
            expect(sum(compliance.by[dimension], 'M01b')).toBe(fraction(compliance.metrics.M01b));
            expect(sum(sla.by[dimension], 'M06')).toBe(fraction(sla.metrics.M06));
            expect(sum(sla.by[dimension], 'M07')).toBe(fraction(sla.metrics.M07));
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it('list as many shortfalls as they count', async () => {
    await fc.assert(
      fc.asyncProperty(randomRuns, times, async (runs, asked) => {
        await inLedger(runs, async (file) => {
          const { compliance, sla } = await reportsOf(file, asked);
          expect(compliance.shortfalls.rows.length).toBe(compliance.shortfalls.total);
          expect(sla.shortfalls.rows.length).toBe(sla.shortfalls.total);
          const minutes = sla.shortfalls.rows.map(({ minutesLate }) => minutesLate);
          expect(minutes).toEqual(minutes.toSorted((a, b) => b - a));
        });
      }),
      { numRuns: 20 },
    );
  });
});

function sum<K extends string>(
  lines: readonly { readonly [key in K]: { readonly numerator: number; readonly denominator: number } }[],
  metric: K,
): string {
  return fraction(
    lines.reduce(
      (total, line) => ({
        numerator: total.numerator + line[metric].numerator,
        denominator: total.denominator + line[metric].denominator,
      }),
      { numerator: 0, denominator: 0 },
    ),
  );
}
