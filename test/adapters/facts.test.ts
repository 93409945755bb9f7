import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComplianceData } from '../../src/core/report/reports/compliance.ts';
import type { SlaData } from '../../src/core/report/reports/sla.ts';
import { complianceOf, slaOf } from '../support/make-test-report.ts';
import { november } from '../support/november.ts';
import { at, clock, runFacts, step, writeLedger } from '../support/report-ledger.ts';
import { makeFolder, tempFolder } from '../support/temp-folder.ts';

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

describe('the list of what fell short', () => {
  it('has the gravest deviations first, then the newest, with who and why', () => {
    const { total, rows } = compliance.shortfalls;
    expect(total).toBe(4);
    expect(rows.map(({ number, kind, subject }) => [number, kind, subject])).toEqual([
      ['TS-20261101-0002', 'check_failed', 'cause'],
      ['TS-20261101-0003', 'clock_late', 'total'],
      ['TS-20261101-0003', 'clock_late', 'response'],
      ['TS-20261101-0002', 'step_late', null],
    ]);
    expect(rows[0]).toMatchObject({ person: 'wang.wei', department: 'quality', reason: '样品还没寄到' });
    // a clock is nobody's step: the person and department that started the run answer for it
    expect(rows[1]).toMatchObject({ person: 'li.na', department: 'service', minutesLate: 1440 });
  });

  it('has the latest steps and clocks first, open ones with the time up to then', () => {
    const { total, rows } = sla.shortfalls;
    expect(total).toBe(7);
    expect(
      rows.map((row) => [row.number.slice(-4), row.step ?? row.clock, row.minutesLate, row.endedAt === null]),
    ).toEqual([
      ['0006', 'response', 13_860, true],
      ['0006', 'judge', 10_800, true],
      ['0010', 'judge', 6600, true],
      ['0006', 'total', 4680, true],
      ['0003', 'total', 1440, false],
      ['0002', 'receive', 90, false],
      ['0003', 'response', 1, false],
    ]);
  });

  it('is cut to the number asked for, never its total', async () => {
    const cut = (await slaOf(file, {}, 2)).data.shortfalls;
    expect([cut.total, cut.rows.length, cut.rows[1]?.step]).toEqual([7, 2, 'judge']);
    const gravest = (await complianceOf(file, {}, 1)).data.shortfalls;
    expect([gravest.total, gravest.rows.length, gravest.rows[0]?.kind]).toEqual([4, 1, 'check_failed']);
    const none = (await complianceOf(file, {}, 0)).data.shortfalls;
    expect(none).toEqual({ total: 4, rows: [] });
  });
});

describe('other times and filters', () => {
  it('see a run closed by then when they look from later on', async () => {
    const later = (await slaOf(file, { asOf: '2026-12-03', to: '2026-12-03' })).data;
    expect(later.runs).toEqual({ received: 8, closed: 6, aborted: 1, open: 2 });
    // 0010 was closed in time although its step was late
    expect(later.metrics.M07).toMatchObject({ numerator: 4 });
    expect(later.metrics.M04).toMatchObject({ finishedLate: 2, openLate: 2 });
  });

  it('know nothing of what happened after the as-of time', async () => {
    const early = (await slaOf(file, { asOf: '2026-11-09 10:30' })).data;
    expect(early.runs).toEqual({ received: 2, closed: 2, aborted: 0, open: 1 });
    // 0002 was received at 9:00; its first step was due at 10:00 and done at 11:30
    expect(early.metrics.M04).toMatchObject({ finishedLate: 0, openLate: 1 });
    expect(early.shortfalls.rows.map(({ number, minutesLate }) => [number, minutesLate])).toEqual([
      ['TS-20261101-0002', 30],
    ]);
  });

  it('count what is overdue since before the period apart, and in no rate', async () => {
    const { metrics, shortfalls } = (await slaOf(file, { from: '2026-11-28' })).data;
    expect(shown(metrics.M03)).toBe('n/a 0/0');
    expect(metrics.M04).toMatchObject({ count: 0, overdueBefore: 2 });
    expect(metrics.M07).toMatchObject({ denominator: 0, overdueBefore: 1 });
    expect(shortfalls).toEqual({ total: 0, rows: [] });
  });

  it('have no figures at all for a time without runs', async () => {
    const time = { from: '2030-01-01', to: '2030-01-31', asOf: '2030-02-01' };
    const { metrics, by } = (await complianceOf(file, time)).data;
    expect(Object.values(metrics).map(shown)).toEqual(Array(4).fill('n/a 0/0'));
    expect(by.period.map(({ M01a }) => shown(M01a))).toEqual(Array(5).fill('n/a 0/0'));
    expect(by.class.map(({ M03 }) => shown(M03))).toEqual(['n/a 0/0']);
    const { M05, M06, M07 } = (await slaOf(file, time)).data.metrics;
    expect([M05.workingDays.mean, M06.percent, M07.percent]).toEqual([null, null, null]);
  });

  it('look at one class only', async () => {
    const urgent = (await slaOf(file, { class: 'urgent' })).data;
    expect(urgent.runs).toEqual({ received: 1, closed: 1, aborted: 0, open: 0 });
    expect(shown(urgent.metrics.M03)).toBe('100 2/2');
    expect(shown(urgent.metrics.M06)).toBe('0 0/1');
    expect(urgent.shortfalls.rows.map(({ number }) => number)).toEqual(Array(2).fill('TS-20261101-0003'));
  });

  it('look at one process only', async () => {
    const startedAt = at('11-05 09:00');
    const other = runFacts(
      { process: 'repairs', class: null, startedAt, endedAt: at('11-06 09:00'), status: 'closed' },
      { steps: [step({ readyAt: startedAt, doneAt: startedAt, dueAt: at('11-05 08:00'), no: 1 })] },
    );
    const both = await writeLedger(tempFolder(), [...november, other]);
    const all = (await complianceOf(both)).data;
    expect(all.by.process.map((line) => [line.process, shown(line.M02)])).toEqual([
      ['complaints', '90 9/10'],
      ['repairs', '0 0/1'],
    ]);
    const one = (await complianceOf(both, { process: 'repairs' })).data;
    expect([one.runs.received, shown(one.metrics.M01a), shown(one.metrics.M03)]).toEqual([
      1,
      '100 1/1',
      '0 0/1',
    ]);
  });

  it.each([
    [{ from: '2026-11-20', to: '2026-11-10' }, 'report-period-turned'],
    [{ from: '2026-02-30' }, 'report-bad-date'],
    [{ to: 'yesterday' }, 'report-bad-date'],
    [{ asOf: '25:00' }, 'report-bad-date'],
    [{ process: 'complaint' }, 'report-unknown-process'],
    [{ class: 'urgentt' }, 'report-unknown-class'],
  ])('refuse %j', async (more, code) => {
    await expect(complianceOf(file, more)).rejects.toMatchObject({ code });
  });

  it('refuse a ledger without runs', async () => {
    const empty = await writeLedger(tempFolder(), []);
    await expect(slaOf(empty)).rejects.toMatchObject({ code: 'report-no-runs' });
  });
});

describe('a view of the facts', () => {
  it('says that a rehearsal ledger is one', async () => {
    const rehearsal = await writeLedger(tempFolder(), november, 'rehearsal');
    expect((await complianceOf(rehearsal)).data.ledger).toBe('rehearsal');
    expect(compliance.ledger).toBe('real');
  });

  it('knows what happens at the very as-of time, when nothing due then is late', async () => {
    const startedAt = at('11-02 09:00');
    const noon = at('11-02 12:00');
    const total = (stoppedAt: number | null) => clock({ clock: 'total', startedAt, dueAt: noon, stoppedAt });
    const judged = (doneAt: number | null) => step({ readyAt: startedAt, doneAt, dueAt: noon });
    const made = await writeLedger(tempFolder(), [
      runFacts({ startedAt }, { clocks: [total(noon)], steps: [judged(noon)] }),
      runFacts({ startedAt }, { clocks: [total(null)], steps: [judged(null)] }),
      runFacts({ startedAt: at('11-01 09:00'), endedAt: noon, status: 'closed' }),
    ]);
    const { runs, metrics } = (await slaOf(made, { asOf: '2026-11-02 12:00' })).data;
    expect(runs).toMatchObject({ closed: 1, open: 2 });
    expect([shown(metrics.M07), metrics.M07.pending]).toEqual(['100 1/1', 1]);
    expect(shown(metrics.M03)).toBe('100 1/1');
    const later = (await slaOf(made, { asOf: '2026-11-02 12:01' })).data.metrics;
    expect([shown(later.M07), shown(later.M03)]).toEqual(['50 1/2', '50 1/2']);
  });

  it('counts a clock that a closed run never stopped as stopped by its close', async () => {
    const startedAt = at('11-02 09:00');
    const clocks = (dueAt: number) => [clock({ clock: 'total', startedAt, dueAt })];
    const run = { startedAt, endedAt: at('11-04 09:00'), status: 'closed' } as const;
    const made = await writeLedger(tempFolder(), [
      runFacts(run, { clocks: clocks(at('11-04 09:00')) }),
      runFacts(run, { clocks: clocks(at('11-03 09:00')) }),
    ]);
    const { metrics, shortfalls } = (await slaOf(made)).data;
    expect(shown(metrics.M07)).toBe('50 1/2');
    expect(shortfalls.rows.map(({ minutesLate, endedAt }) => [minutesLate, endedAt])).toEqual([
      [1440, run.endedAt],
    ]);
  });
});
