import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '../../src/render/text-width.ts';
import { liveThroughFour } from '../support/claims-stories.ts';
import { makeClaimsWorld } from '../support/claims-world.ts';
import { november } from '../support/november.ts';
import { outputMistakes } from '../support/output-schema.ts';
import { at, writeLedger } from '../support/report-ledger.ts';
import { chinese, runCli, sopIn } from '../support/run-cli.ts';
import { makeFolder, tempFolder } from '../support/temp-folder.ts';

const folder = makeFolder();

beforeAll(async () => {
  writeFileSync(path.join(folder, 'sop.yaml'), '');
  mkdirSync(path.join(folder, '.sop'));
  await writeLedger(path.join(folder, '.sop'), november);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `sop report …` in the workspace, on 1 December at 8:00 unless another time is given. */
function report(line: string, changes: Parameters<typeof runCli>[2] = {}) {
  return runCli(folder, ['report', ...line.split(' ')], { now: () => at('12-01 08:00'), ...changes });
}

const inNovember = '--from 2026-11-01 --to 2026-11-30 --as-of 2026-11-30';

describe.each(['compliance', 'sla'])('sop report %s', (name) => {
  test('reads the ledger of the workspace and prints a table without colour, in the width there is', async () => {
    const { code, out, err } = await report(`${name} ${inNovember}`, { columns: 100, env: chinese });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('执行实例：受理 8，办结 5，中止 1，未结 3');
    expect(out).toContain('2026-11-01 至 2026-11-30');
    expect(out).not.toContain('\u001b');
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(100);
  });

  test('keeps what it promises as JSON', async () => {
    const { code, out, err } = await report(`${name} ${inNovember} --format json --list all`);
    expect([code, err]).toEqual([0, '']);
    expect(outputMistakes(`report-${name}`, out)).toEqual([]);
    const { report: id, metrics, shortfalls } = JSON.parse(out);
    expect(id).toBe(name);
    expect(metrics.M03).toMatchObject({ percent: 75, numerator: 9, denominator: 12 });
    expect(shortfalls.rows).toHaveLength(shortfalls.total);
  });

  test('is the same JSON in any language and at any width', async () => {
    const one = await report(`${name} ${inNovember} --format json`);
    const other = await report(`${name} ${inNovember} --format json`, { env: chinese, columns: 40 });
    expect(other.out).toBe(one.out);
  });

  test('says how many more shortfalls there are than it lists', async () => {
    const { out } = await report(`${name} ${inNovember} --list 1`);
    expect(out).toMatch(/\+\d more; --list N or --list all shows them\.\n$/);
  });

  test('gives n/a, not an error, for a time without runs', async () => {
    const { code, out } = await report(`${name} --from 2030-01-01 --to 2030-01-02 --as-of 2030-01-02`);
    expect(code).toBe(0);
    expect(out).toMatch(/M03 .*n\/a +0\/0/);
    expect(out).not.toMatch(/\d%/);
  });
});

describe('the time of a report', () => {
  test('is everything up to now where nothing is said', async () => {
    const { out } = await report('compliance --format json');
    const { period, asOf } = JSON.parse(out);
    expect(period).toMatchObject({ from: '2026-10-12', to: '2026-12-01', by: 'week' });
    expect(asOf).toBe('2026-12-01T00:00:00.000Z');
  });

  test('is counted in the zone of the workspace', async () => {
    const file = path.join(folder, '.sop', 'ledger.db');
    const elsewhere = tempFolder({ 'sop.yaml': 'zone: Europe/Berlin\n' });
    const line = ['report', 'sla', '--db', file, ...inNovember.split(' '), '--format', 'json'];
    const { out } = await runCli(elsewhere, line, { now: () => at('12-01 08:00') });
    const { period, runs } = JSON.parse(out);
    expect(period.fromAt).toBe('2026-10-31T23:00:00.000Z');
    // run 0009 was closed at midnight in Shanghai: in Berlin that was still October
    expect(runs.closed).toBe(4);
  });

  test('is broken into days, weeks or months as asked', async () => {
    const { out } = await report('sla --from 2026-10-01 --to 2026-11-30 --by month --format json');
    const { by } = JSON.parse(out);
    expect(by.period.map(({ period }: { period: object }) => period)).toEqual([
      { from: '2026-10-01', to: '2026-10-31' },
      { from: '2026-11-01', to: '2026-11-30' },
    ]);
  });
});

describe('a ledger', () => {
  test('can be named by SOP_DB', async () => {
    const file = path.join(folder, '.sop', 'ledger.db');
    const { code, out } = await runCli(tempFolder(), ['report', 'sla', '--format', 'json'], {
      env: { SOP_DB: file },
    });
    expect([code, JSON.parse(out).ledger]).toEqual([0, 'real']);
  });

  test('that holds rehearsals is called so on top', async () => {
    const file = await writeLedger(tempFolder(), november, 'rehearsal');
    const { out } = await runCli(folder, ['report', 'compliance', '--db', file]);
    expect(out.split('\n')[0]).toBe('REHEARSAL: this ledger holds practice runs, no real work.');
  });
});

test('speaks of real runs by the names of their standard', async () => {
  const world = await makeClaimsWorld();
  await liveThroughFour(world);
  await world.close();
  const { code, out } = await sopIn(world, 'report sla --by day', chinese);
  const json = await sopIn(world, 'report compliance --format json');
  world.remove();
  expect(code).toBe(0);
  expect(out).toContain('执行实例：受理 4，办结 1，中止 0，未结 3');
  expect(out).toMatch(/受理 +\d+\.\d% \(\d\/\d\)/);
  expect(out).toContain('尚无人接手');
  expect(json.err).toBe('');
  expect(outputMistakes('report-compliance', json.out)).toEqual([]);
});

describe('what cannot be reported is said in one line with what to do, and ends with 2', () => {
  test.each([
    [
      'compliance --from 2026-11-30 --to 2026-11-01',
      /The period ends \(2026-11-01\) before it begins \(2026-11-30\)/,
    ],
    ['sla --from 2026-13-01', /"2026-13-01" is no value for --from/],
    ['sla --to 11/30', /"11\/30" is no value for --to/],
    ['sla --as-of tomorrow', /"tomorrow" is no value for --as-of/],
    [
      'compliance --process complaint',
      /no runs of a process "complaint".\n {2}→ Did you mean "complaints"\?/,
    ],
    ['compliance --class urgnet', /no class "urgnet".\n {2}→ Did you mean "urgent"\?/],
    ['compliance --list some', /"some" is no value for --list/],
    ['compliance --list -1', /--list/],
    ['compliance --by year', /"year" is no value for --by/],
    ['compliance --format pdf', /"pdf" is no value for --format/],
    ['compliance --db nowhere.db', /nowhere\.db/],
  ])('sop report %s', async (line, message) => {
    const { code, out, err } = await report(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toContain('→');
  });

  test('also for a ledger without runs, in Chinese', async () => {
    const file = await writeLedger(tempFolder(), []);
    const { code, err } = await report(`sla --db ${file}`, { env: chinese });
    expect(code).toBe(2);
    expect(err).toContain('台账里还没有执行记录');
  });
});
