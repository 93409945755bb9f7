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

  it('puts everything into the right period of a zone that changes its clocks', async () => {
    const closed = (endedAt: number) => {
      const startedAt = endedAt - 3_600_000;
      const clocks = [clock({ clock: 'total', startedAt, dueAt: endedAt, stoppedAt: endedAt })];
      return runFacts(
        { startedAt, endedAt, status: 'closed', elapsedMinutes: 60, workingMinutes: 60 },
        { clocks },
      );
    };
    // in Berlin 29 March 2026 has 23 hours: it begins at 23:00 UTC and ends at 22:00 UTC
    const times = ['28T22:59', '28T23:00', '29T21:59', '29T22:00'].map((time) =>
      Date.parse(`2026-03-${time}Z`),
    );
    const made = await writeLedger(tempFolder(), times.map(closed));
    const asked = {
      from: '2026-03-28',
      to: '2026-03-30',
      asOf: '2026-03-31',
      zone: 'Europe/Berlin',
      by: 'day',
    } as const;
    const lines = (await slaOf(made, asked)).data.by.period;
    expect(lines.map(({ M05, M07 }) => [M05.workingDays.n, M07.numerator])).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
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
