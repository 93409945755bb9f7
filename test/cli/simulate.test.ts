import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/render/text-width.ts';
import { outputMistakes } from '../support/output-schema.ts';
import { chinese, runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const now = () => Date.parse('2026-11-21T16:40+08:00');
const period = ['--from', '2026-07-06', '--to', '2026-09-11'];

/** A workspace, with a way to simulate the complaint standard in it. */
function workspace(files: Readonly<Record<string, string>> = {}) {
  const folder = tempFolder({ 'sop.yaml': 'zone: Asia/Shanghai\n', ...files });
  const sop = (line: readonly string[], env: Record<string, string> = {}) =>
    runCli(folder, line, { env: { LANG: 'en_US.UTF-8', ...env }, now });
  return {
    folder,
    sop,
    simulate: (...more: readonly string[]) => sop(['simulate', 'complaint-handling', ...period, ...more]),
    has: (file: string) => existsSync(path.join(folder, file)),
  };
}

describe('sop simulate', () => {
  test('fills the rehearsal ledger of the workspace and says what it played', async () => {
    const { simulate, has, sop } = workspace();
    const { code, out, err } = await simulate('--runs', '12', '--seed', '7');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Played 12 runs of complaint-handling V1\.0: \d+ events\.$/m);
    expect(out).toContain('Period 2026-07-06 to 2026-09-11, seed 7.');
    expect(out).toContain('.sop/rehearsal.db');
    expect(has('.sop/ledger.db')).toBe(false);
    const listed = await sop(['runs', '--db', '.sop/rehearsal.db', '--format', 'json']);
    expect(JSON.parse(listed.out)).toMatchObject({ ledger: 'rehearsal', runs: { length: 12 } });
  });

  test('speaks Chinese', async () => {
    const { sop } = workspace();
    const { out } = await sop(['simulate', 'complaint-handling', ...period, '--runs', '3'], chinese);
    expect(out).toContain('演了 3 次执行');
    expect(out).toContain('演练台账');
  });

  test('keeps what it promises as JSON, the same for the same seed', async () => {
    const outs = await Promise.all(
      ['a.db', 'b.db'].map((db) => workspace().simulate('--runs', '6', '--format', 'json', '--db', db)),
    );
    const [one = '', other = ''] = outs.map(({ out }) => out);
    expect(outputMistakes('simulate', one)).toEqual([]);
    expect({ ...JSON.parse(other), ledger: '' }).toEqual({ ...JSON.parse(one), ledger: '' });
    expect(JSON.parse(one)).toMatchObject({
      runs: 6,
      seed: '1',
      from: '2026-07-06',
      to: '2026-09-11',
      toAt: '2026-09-11T16:00:00.000Z',
    });
  });

  test('gives the same chain of events for the same seed', async () => {
    const heads = await Promise.all(
      ['x', 'x', 'y'].map(async (seed) => {
        const { simulate, sop } = workspace();
        await simulate('--runs', '5', '--seed', seed);
        const verified = await sop(['verify', '--db', '.sop/rehearsal.db', '--format', 'json']);
        return JSON.stringify(verified.out.match(/[0-9a-f]{64}/g));
      }),
    );
    expect(heads[1]).toBe(heads[0]);
    expect(heads[2]).not.toBe(heads[0]);
  });

  test('lists what it planted, as a table in 80 columns and as a file', async () => {
    const plants = '- { kind: step_missing, step: confirm }\n- { kind: wrong_role, runs: 2 }\n';
    const { simulate, folder } = workspace({ 'plants.yaml': plants });
    const shown = await simulate('--runs', '8', '--plant', 'plants.yaml');
    expect(shown.out).toMatch(/TS-2026\d{4}-0001 +step_missing +confirm +1 +asked for/);
    expect(shown.out).toMatch(/TS-2026\d{4}-0001 +step_out_of_order +execute +1 +follows from it/);
    expect(Math.max(...shown.out.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
    const filed = await simulate(
      '--runs',
      '8',
      '--plant',
      'plants.yaml',
      '--planted',
      'planted.json',
      '--db',
      'other.db',
    );
    const written = readFileSync(path.join(folder, 'planted.json'), 'utf8');
    expect(filed.out).toContain('Planted 4 deviations, listed in planted.json.');
    expect(filed.out).not.toContain('step_missing');
    expect(outputMistakes('simulate', written)).toEqual([]);
    expect(
      JSON.parse(written)
        .planted.map(({ kind }: { kind: string }) => kind)
        .sort(),
    ).toEqual(['step_missing', 'step_out_of_order', 'wrong_role', 'wrong_role']);
  });

  test('attaches evidence that can be proved, where a step demands it', async () => {
    const shipped = new URL('../../processes/complaint-handling.yaml', import.meta.url);
    const demanding = readFileSync(shipped, 'utf8').replaceAll('evidence: optional', 'evidence: required');
    const { simulate, sop, has } = workspace({ 'processes/complaint-handling.yaml': demanding });
    const played = await simulate('--runs', '3', '--clean', '--format', 'json');
    expect(played.err).toBe('');
    expect(JSON.parse(played.out)).toMatchObject({ closed: 3, deviations: 0 });
    expect(has('.sop/evidence')).toBe(true);
    const { out } = await sop(['verify', '--db', '.sop/rehearsal.db', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ evidence: { checked: 1, broken: 0 } });
  });

  test('shows how far it is only to somebody who watches', async () => {
    const { folder } = workspace();
    const line = ['simulate', 'complaint-handling', ...period, '--runs', '3'];
    const watched = await runCli(folder, line, {
      now,
      isTerminal: { stdin: false, stdout: false, stderr: true },
    });
    expect(watched.err).toContain('3 of 3 runs');
    expect(watched.err.endsWith('\r\u001b[2K')).toBe(true);
  });
});

describe('sop simulate refuses, with exit code 2 and what to do next,', () => {
  test.each([
    ['no runs', ['--runs', '0'], /"0" is no value for --runs/],
    ['half a run', ['--runs', '1.5'], /"1.5" is no value for --runs/],
    ['a date that is none', ['--from', '2026-13-01'], /“2026-13-01” is no date for --from/],
    [
      'a period that is turned round',
      ['--from', '2026-09-12'],
      /ends on 2026-09-11, before it begins on 2026-09-12/,
    ],
    ['days that have not come', ['--to', '2026-11-22'], /2026-11-22 has not come yet/],
    [
      'a weekend',
      ['--from', '2026-07-11', '--to', '2026-07-12'],
      /no business hours in the calendar cn-office/,
    ],
    ['a list of plants that is not there', ['--plant', 'none.yaml'], /no file none\.yaml/],
    [
      'a list that cannot be written',
      ['--runs', '1', '--planted', 'no/such/folder.json'],
      /cannot be written to no\/such\/folder\.json \(ENOENT\)/,
    ],
    ['another format', ['--format', 'xml'], /Use one of: table, json/],
  ])('%s', async (_, more, words) => {
    const { code, out, err } = await workspace().simulate(...more);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(err).toContain('→');
  });

  test('a mistake in the plants, with its place', async () => {
    const { simulate } = workspace({ 'plants.yaml': '- { kind: step_late, step: aprove }\n' });
    const { code, err } = await simulate('--plant', 'plants.yaml');
    expect(code).toBe(2);
    expect(err).toMatch(/^plants\.yaml:1:\d+: complaint-handling has no step aprove; did you mean approve\?/);
  });

  test('a ledger of real work, which it leaves as it is', async () => {
    const { simulate, sop, folder } = workspace({
      'answers.yaml': 'process: complaint-handling\nas: 张敏:agent\nsteps: {}\n',
    });
    await sop(['run', 'complaint-handling', '--answers', 'answers.yaml']);
    const before = readFileSync(path.join(folder, '.sop/ledger.db'));
    const { code, err } = await simulate('--db', '.sop/ledger.db');
    expect(code).toBe(2);
    expect(err).toContain('holds real work');
    expect(readFileSync(path.join(folder, '.sop/ledger.db')).equals(before)).toBe(true);
  });

  test('the same runs once more', async () => {
    const { simulate } = workspace();
    await simulate('--runs', '2');
    const { code, err } = await simulate('--runs', '2');
    expect(code).toBe(2);
    expect(err).toContain('are in');
  });

  test('to write where there is no workspace', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'x'), '');
    const { code, err } = await runCli(folder, ['simulate', 'complaint-handling', ...period], { now });
    expect(code).toBe(2);
    expect(err).toContain('no workspace');
  });
});

test('the help of sop simulate has examples in both languages', async () => {
  const { sop } = workspace();
  const [english, chineseHelp] = [
    await sop(['simulate', '--help']),
    await sop(['simulate', '--help'], chinese),
  ];
  expect(english.out).toContain('sop simulate complaint-handling --runs 200 --seed 7');
  expect(english.out).toContain('--plant <file>');
  expect(chineseHelp.out).toContain('演练最近十二周的 200 起投诉');
});
