import { describe, expect, test } from 'vitest';
import { defineRule, type Finding, lint, presets, rules, textIn } from '../../src/index.ts';
import { soundStandard } from '../../src/testing.ts';

const now = Date.UTC(2026, 10, 21);

const stepVerb = defineRule({
  id: 'acme/step-verb',
  code: 'ACME-01',
  severity: 'warn',
  title: { 'zh-CN': '步骤名不以“做”开头', en: 'No step is called “做…”' },
  reason: { 'zh-CN': '“做”什么都没说。', en: '“做” says nothing.' },
  source: 'ACME-QM-7',
  messages: {
    vague: {
      message: { 'zh-CN': '步骤「{step}」以“{word}”开头。', en: 'The step “{step}” begins with “{word}”.' },
    },
  },
  options: { words: { kind: 'texts', default: ['做'], says: { 'zh-CN': '不用的词', en: 'words to avoid' } } },
  good: 'steps:\n  - { id: a, name: 核对, R: agent, A: supervisor }\n',
  bad: 'steps:\n  - { id: a, name: 做核对, R: agent, A: supervisor }\n',
  check({ standard, options, report }) {
    for (const { step, path } of standard.steps) {
      const word = options.words.find((one) => textIn(step.name, 'zh-CN').startsWith(one));
      if (word !== undefined) report('vague', { path: [...path, 'name'] }, { step: step.name, word });
    }
  },
});

const broken = soundStandard
  .replace('name: 接收', 'name: 做接收')
  .replace('    R: agent\n', '    R: agnet\n');
const shown = ({ file, line, column, ruleId, severity }: Finding) =>
  `${file}:${line}:${column} ${ruleId} ${severity}`;
const of = (findings: readonly Finding[], ...ids: readonly string[]) =>
  findings.filter(({ ruleId }) => ids.includes(ruleId)).map(shown);

describe('lint', () => {
  test('finds what is wrong with a text, in order, and counts it', async () => {
    const { findings, summary } = await lint(broken, { now });
    expect(of(findings, 'raci-known-role')).toEqual(['standard.yaml:20:8 raci-known-role error']);
    expect(summary.files).toBe(1);
    expect(summary.errors).toBe(findings.filter(({ severity }) => severity === 'error').length);
  });

  test('takes a list under the names it gives, and compares them', async () => {
    const { findings, summary } = await lint(
      [
        { file: 'b.yaml', text: soundStandard },
        { file: 'a.yaml', text: soundStandard },
        { file: 'c.yaml', text: 'steps: [' },
      ],
      { now },
    );
    expect(summary.files).toBe(3);
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    expect(findings.filter(({ ruleId }) => ruleId === 'id-unique').map(({ file }) => file)).toContain(
      'b.yaml',
    );
  });

  test('compares nothing when there is one text', async () => {
    const called = soundStandard.replace(
      '    limit: 15 min\n',
      '    limit: 15 min\n    call: { process: elsewhere }\n',
    );
    const alone = await lint(called, { now });
    expect(of(alone.findings, 'call-exists')).toEqual([]);
    const { findings } = await lint([{ file: 'a.yaml', text: called }], { now });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('call-exists');
  });

  test('asks for the name of the file only where there is one', async () => {
    expect(of((await lint(soundStandard, { now })).findings, 'id-equals-file-name')).toEqual([]);
    const { findings } = await lint([{ file: 'processes/other.yaml', text: soundStandard }], { now });
    expect(of(findings, 'id-equals-file-name')).toHaveLength(1);
  });

  test('uses levels, options and rules of one’s own', async () => {
    const plugins = [stepVerb];
    const own = async (settings: Parameters<typeof lint>[1]) =>
      of((await lint(broken, { now, plugins, ...settings })).findings, 'acme/step-verb', 'raci-known-role');
    const reference = 'standard.yaml:20:8 raci-known-role error';
    expect(await own({})).toEqual(['standard.yaml:19:11 acme/step-verb warn', reference]);
    expect(await own({ rules: { 'ACME-01': 'error' } })).toEqual([
      'standard.yaml:19:11 acme/step-verb error',
      reference,
    ]);
    expect(await own({ rules: { 'ACME-01': { words: ['搞'] } } })).toEqual([reference]);
    expect(await own({ rules: { 'acme/step-verb': 'off' } })).toEqual([reference]);
  });

  test('judges dates by the instant it is given, else by now', async () => {
    const waiver = '  - { rule: ACME-01, reason: 试点, approver: 王芳, expires: "2026-12-31" }\n';
    const text = `${broken}waivers:\n${waiver}`;
    const severityAt = async (instant?: number) => {
      const when = instant === undefined ? {} : { now: instant };
      const { findings } = await lint(text, { plugins: [stepVerb], ...when });
      return findings.find(({ ruleId }) => ruleId === 'acme/step-verb')?.severity;
    };
    expect(await severityAt(now)).toBe('info');
    expect(await severityAt(Date.UTC(2027, 0, 2))).toBe('warn');
    expect(await severityAt()).toBe(Date.now() < Date.UTC(2026, 11, 31, 16) ? 'info' : 'warn');
  });

  test.each<readonly [string, Parameters<typeof lint>[1], string]>([
    [
      'a rule',
      { rules: { 'vague-partyy': 'off' } },
      'rules: There is no rule “vague-partyy”. Did you mean “vague-party”?',
    ],
    ['an option', { rules: { references: { words: [] } } }, 'The rule references has no option words.'],
    ['a plug-in twice', { plugins: [stepVerb, stepVerb] }, 'the name acme/step-verb is already taken.'],
    [
      'a plug-in',
      { plugins: [{ ...stepVerb, title: { 'zh-CN': '', en: 'x' } }] },
      'title must have a text in zh-CN and in en',
    ],
    ['a preset', { preset: 'strictest' as 'strict' }, 'preset must be one of recommended, strict, all'],
  ])('refuses %s that means nothing', async (_name, options, message) => {
    await expect(lint(soundStandard, options)).rejects.toThrow(TypeError);
    await expect(lint(soundStandard, options)).rejects.toThrow(message);
  });
});

test('the rules and presets are there to look at', () => {
  expect(rules.map(({ id }) => id)).toContain('raci-one-accountable');
  expect(presets).toEqual(['recommended', 'strict', 'all']);
});
