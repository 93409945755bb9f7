import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../support/fake-io.ts';
import { soundYaml } from '../support/lint-examples.ts';
import { pluginSource } from '../support/plugin-sources.ts';
import { tempFolder } from '../support/temp-folder.ts';

const withPlugin = {
  'sop.yaml':
    'lint:\n  plugins: [./rules/own.mjs]\n  paths: [{ files: processes/drafts, rules: { ACME-01: error } }]\n',
  'rules/own.mjs': pluginSource(),
};

/** Runs a command line in a folder with these files. */
async function sop(files: Readonly<Record<string, string>>, line: readonly string[], lang = 'en_US.UTF-8') {
  const io = fakeIo({ cwd: tempFolder(files), env: { LANG: lang } });
  const code = await main(line, io);
  return { code, out: io.out(), err: io.err() };
}

describe('sop lint with company rules', () => {
  const bad = soundYaml.replace('name: 接收', 'name: 做接收');

  test('reports what they find, at the level of the file’s folder', async () => {
    const files = { ...withPlugin, 'processes/a.yaml': bad, 'processes/drafts/b.yaml': bad };
    const { out, err, code } = await sop(files, ['lint', '--format', 'json']);
    const { findings } = JSON.parse(out) as {
      findings: { ruleId: string; file: string; severity: string }[];
    };
    expect([code, err]).toEqual([1, '']);
    expect(findings.filter(({ ruleId }) => ruleId === 'acme/step-verb')).toMatchObject([
      { file: 'processes/a.yaml', severity: 'warn' },
      { file: 'processes/drafts/b.yaml', severity: 'error' },
    ]);
  });

  test('cannot begin with one that is broken, and says why at its place in sop.yaml', async () => {
    const files = {
      ...withPlugin,
      'processes/a.yaml': bad,
      'rules/own.mjs': 'export const rules = [{ id: 3 }];',
    };
    const { out, err, code } = await sop(files, ['lint'], 'zh_CN.UTF-8');
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(
      'sop.yaml:2:13: 插件 ./rules/own.mjs 用不了：规则 1：id 应当是像 acme/named-owner 那样写的，这里是数字。',
    );
  });
});

describe('sop explain', () => {
  test('explains a company rule by id and by code', async () => {
    for (const name of ['acme/step-verb', 'acme-01']) {
      const { out, err, code } = await sop(withPlugin, ['explain', name]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('acme/step-verb (ACME-01)');
      expect(out).toContain('No step is called “做…”');
      expect(out).not.toContain('itself failed');
    }
  });

  test('lists company rules with the others', async () => {
    const { out } = await sop(withPlugin, ['explain']);
    expect(out).toMatch(/^raci-one-accountable/m);
    expect(out).toMatch(/^acme\/step-verb +ACME-01/m);
    expect((await sop({}, ['explain'])).out).not.toContain('acme');
  });

  test('suggests a company rule for a slip', async () => {
    const { code, err } = await sop(withPlugin, ['explain', 'acme/step-verbs']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "acme/step-verb"?');
  });

  test('still explains the shipped rules where sop.yaml has mistakes, and tells these', async () => {
    const broken = { 'sop.yaml': 'lint: { rules: { vague-partyy: off } }\n' };
    const { code, out, err } = await sop(broken, ['explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/^raci-one-accountable/m);
    expect(err).toBe('sop.yaml:1:18: There is no rule “vague-partyy”.\n');
    expect(await sop(broken, ['explain', 'time-budget'])).toMatchObject({ code: 0, err: '' });
  });
});
