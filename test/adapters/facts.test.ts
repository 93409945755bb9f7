import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComplianceData } from '../../src/core/report/reports/compliance.ts';
import type { SlaData } from '../../src/core/report/reports/sla.ts';
import { complianceOf, slaOf } from '../support/make-test-report.ts';
import { november } from '../support/november.ts';
import { writeLedger } from '../support/report-ledger.ts';
import { makeFolder } from '../support/temp-folder.ts';

const folder = makeFolder();
let file = '';
let compliance: ComplianceData;
let sla: SlaData;

beforeAll(async () => {
  file = await writeLedger(folder, november);
  compliance = (await complianceOf(file)).data;
  sla = (await slaOf(file)).data;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A rate as its percentage and its counts. */
function shown({
  percent,
  numerator,
  denominator,
}: {
  percent: number | null;
  numerator: number;
  denominator: number;
}) {
  return `${percent ?? 'n/a'} ${numerator}/${denominator}`;
}

describe('November of the sample ledger, as of its end', () => {
  it('has eight runs received, five closed, one aborted and three open', () => {
    expect(compliance.runs).toEqual({ received: 8, closed: 5, aborted: 1, open: 3 });
    expect(sla.runs).toEqual(compliance.runs);
  });

  it('counts compliant runs by close, without and with time limits (M01)', () => {
    const { M01a, M01b } = compliance.metrics;
    expect(shown(M01a)).toBe('80 4/5');
    expect(shown(M01b)).toBe('50 2/4');
    expect([M01a.basis, M01b.basis]).toEqual(['closed', 'closed']);
  });

  it('keeps a run with an undetermined due time out of M01b and names it', () => {
    expect(compliance.metrics.M01b.undetermined).toBe(1);
  });

  it('counts checks of closed runs, n/a left out (M02)', () => {
    expect(shown(compliance.metrics.M02)).toBe('90 9/10');
    expect(compliance.metrics.M02.notApplicable).toBe(1);
  });

  it('counts steps on time, a step done at its due time among them (M03)', () => {
    for (const { M03 } of [compliance.metrics, sla.metrics]) {
      expect(shown(M03)).toBe('75 9/12');
      expect(M03.withoutDue).toBe(2);
    }
  });

  it('counts overdue steps, done or open, with their mean overrun (M04)', () => {
    const { meanOverrunMinutes, ...counts } = sla.metrics.M04;
    expect(counts).toMatchObject({ count: 3, finishedLate: 1, openLate: 2, overdueBefore: 0, aborted: 1 });
    // 90 min, and until midnight 7.5 days and 4 days 14 hours
    expect(meanOverrunMinutes).toBeCloseTo((90 + 10_800 + 6600) / 3, 3);
  });

  it('gives the mean, median and P90 of working and elapsed days of closed runs (M05)', () => {
    const { workingDays, elapsedDays, undetermined, aborted } = sla.metrics.M05;
    // 1, 1.5, 2 and 4 working days
    expect(workingDays).toEqual({ n: 4, mean: 2.125, median: 1.75, p90: expect.closeTo(3.4, 12) });
    // 1, 1.125, 1.375, 1.625 and 4.125 days
    expect(elapsedDays).toEqual({ n: 5, mean: 1.85, median: 1.375, p90: expect.closeTo(3.125, 12) });
    expect([undetermined, aborted]).toEqual([1, 1]);
  });

  it('counts first responses over the runs received, those not due yet apart (M06)', () => {
    const { M06 } = sla.metrics;
    expect(shown(M06)).toBe('66.7 4/6');
    expect(M06).toMatchObject({ received: 8, pending: 1, undetermined: 0, unlimited: 0, basis: 'received' });
  });

  it('counts the total time over clocks stopped and clocks open past their limit (M07)', () => {
    const { M07 } = sla.metrics;
    expect(shown(M07)).toBe('60 3/5');
    expect(M07).toMatchObject({ pending: 2, undetermined: 1, unlimited: 0, overdueBefore: 0 });
  });

  it('gives aborted runs a line of their own in every rate', () => {
    const { M01a, M01b, M02, M03 } = compliance.metrics;
    expect([M01a.aborted, M01b.aborted]).toEqual(Array(2).fill({ numerator: null, denominator: 1 }));
    expect(M02.aborted).toEqual({ numerator: 1, denominator: 2 });
    expect(M03.aborted).toEqual({ numerator: 0, denominator: 1 });
    expect(sla.metrics.M06.aborted).toEqual({ numerator: 1, denominator: 1 });
    expect(sla.metrics.M07.aborted).toEqual({ numerator: 0, denominator: 0 });
  });

  it('breaks runs down by class, in the order of the standard', () => {
    const lines = compliance.by.class.map((line) => [
      line.class,
      shown(line.M01a),
      shown(line.M02),
      shown(line.M03),
    ]);
    expect(lines).toEqual([
      ['urgent', '100 1/1', '100 2/2', '100 2/2'],
      ['normal', '75 3/4', '87.5 7/8', '70 7/10'],
    ]);
  });

  it('breaks steps down by step, in the order of the standard, with the deviations that count', () => {
    const lines = compliance.by.step.map((line) => [
      line.step,
      shown(line.M02),
      shown(line.M03),
      line.deviations,
    ]);
    expect(lines).toEqual([
      ['receive', '100 5/5', '85.7 6/7', 1],
      ['judge', '66.7 2/3', '60 3/5', 1],
      ['revisit', '100 2/2', 'n/a 0/0', 0],
    ]);
  });

  it('puts a step that nobody has begun down to the role that answers for it', () => {
    const lines = sla.by.role.map((line) => [line.role, line.M04.count, line.M04.openLate]);
    expect(lines).toEqual([
      ['agent', 1, 0],
      ['engineer', 2, 2],
    ]);
  });

  it('breaks runs down by the department that started them, steps by the one that did them', () => {
    const lines = sla.by.department.map((line) => [
      line.department,
      shown(line.M03),
      line.M05.workingDays.n,
      shown(line.M07),
    ]);
    expect(lines).toEqual([
      ['quality', '60 3/5', 0, 'n/a 0/0'],
      ['sales', 'n/a 0/0', 1, '100 1/1'],
      ['service', '85.7 6/7', 3, '50 2/4'],
    ]);
  });

  it('breaks down by weeks that begin on Monday and are cut by the period', () => {
    const lines = sla.by.period.map(({ period, M03, M05, M06, M07 }) => [
      ...[period?.from, period?.to, shown(M03), M05.workingDays.n, shown(M06), shown(M07)],
    ]);
    expect(lines).toEqual([
      ['2026-11-01', '2026-11-01', '100 1/1', 1, 'n/a 0/0', '100 1/1'],
      ['2026-11-02', '2026-11-08', '100 2/2', 1, '100 1/1', '100 1/1'],
      ['2026-11-09', '2026-11-15', '50 1/2', 1, '100 1/1', '100 1/1'],
      ['2026-11-16', '2026-11-22', '100 4/4', 1, '33.3 1/3', '0 0/1'],
      // received on the 25th; overdue since the 23rd, 26th and 27th
      ['2026-11-23', '2026-11-29', '33.3 1/3', 0, '100 1/1', '0 0/1'],
      ['2026-11-30', '2026-11-30', 'n/a 0/0', 0, 'n/a 0/0', 'n/a 0/0'],
    ]);
  });

  it('shows every clock for every class', () => {
    const lines = sla.clocks.map((line) => [
      line.clock,
      line.class,
      shown(line),
      line.pending,
      line.unlimited,
    ]);
    expect(lines).toEqual([
      ['handling', 'normal', 'n/a 0/0', 0, 1],
      ['response', 'urgent', '0 0/1', 0, 0],
      ['response', 'normal', '80 4/5', 1, 0],
      ['total', 'urgent', '0 0/1', 0, 0],
      ['total', 'normal', '75 3/4', 2, 0],
    ]);
  });

  it('counts deviations by kind, approved ones apart', () => {
    expect(compliance.deviations).toEqual([
      { kind: 'check_failed', deviations: 1, counted: 1, countedWithoutTime: 1, approved: 0 },
      { kind: 'step_late', deviations: 1, counted: 1, countedWithoutTime: 0, approved: 0 },
      { kind: 'clock_late', deviations: 3, counted: 2, countedWithoutTime: 0, approved: 1 },
    ]);
  });
});
