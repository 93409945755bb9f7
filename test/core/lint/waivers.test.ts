import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/lint/finding.ts';
import { lintExample, ruleOf, soundYaml } from '../../support/lint-examples.ts';

const keyStep = soundYaml
  .replace('    name: 接收\n', '    name: 接收\n    key: true\n    hint:\n    x:\n')
  .replace('    hint:\n    x:\n', '');

/** The sound standard with one error (a vague owner), one warning (a key step without example) and these waivers. */
function withWaivers(waivers: string, status = 'pilot'): string {
  return `${keyStep.replace('status: draft', `status: ${status}`).replace('name: 客服专员', 'name: 专人')}
changes: [{ version: V1.0, date: "2026-11-01", content: 首版, author: 张伟, reviewer: 李明 }]
signatures: [{ role: boss, person: 王芳, date: "2026-11-01", meaning: approved }]
waivers:
${waivers}`;
}

async function findingsOf(text: string, rule: string): Promise<Finding[]> {
  return (await lintExample(text)).filter(({ ruleId }) => ruleId === rule);
}

const waiver = (changes: string) =>
  `  - { rule: VAG-01, reason: 试点期间, expires: "2027-05-31", ${changes} }\n`;

describe('what a waiver makes of a finding', () => {
  const note = (finding: Finding | undefined) =>
    (finding?.message as { en: string; 'zh-CN': string } | undefined) ?? { en: '', 'zh-CN': '' };

  test('without a waiver the error is an error', async () => {
    const [finding] = await findingsOf(withWaivers('  []'), 'vague-party');
    expect(finding?.severity).toBe('error');
    expect(note(finding).en).not.toContain('waiv');
  });

  test('approved, it is only information that names who approved it, until when and why', async () => {
    const [finding] = await findingsOf(withWaivers(waiver('approver: 王芳')), 'vague-party');
    expect(finding?.severity).toBe('info');
    expect(note(finding).en).toContain('(waived by 王芳 until 2027-05-31: 试点期间)');
    expect(note(finding)['zh-CN']).toContain('（已由 王芳 批准豁免至 2027-05-31：试点期间）');
  });

  test('not approved, an error is a warning that says so', async () => {
    const [finding] = await findingsOf(withWaivers(waiver('approver: null')), 'vague-party');
    expect(finding?.severity).toBe('warn');
    expect(note(finding).en).toContain('(waived without approval until 2027-05-31)');
  });

  test('not approved, a warning stays a warning', async () => {
    const [finding] = await findingsOf(
      withWaivers('  - { rule: key-step-example, reason: 后补, approver: null, expires: "2027-05-31" }'),
      'key-step-example',
    );
    expect(finding?.severity).toBe('warn');
    expect(note(finding).en).toContain('waived without approval');
  });

  test('approved by an author of the standard, it counts as not approved', async () => {
    const [finding] = await findingsOf(withWaivers(waiver('approver: 张伟')), 'vague-party');
    expect(finding?.severity).toBe('warn');
  });

  test('not approved and published, the error is an error', async () => {
    const [finding] = await findingsOf(withWaivers(waiver('approver: null'), 'published'), 'vague-party');
    expect(finding?.severity).toBe('error');
    expect(note(finding).en).toContain('a published standard needs');
  });

  test('expired, the error is back and says why', async () => {
    const text = withWaivers(waiver('approver: 王芳').replace('2027-05-31', '2026-11-20'));
    const [finding] = await findingsOf(text, 'vague-party');
    expect(finding?.severity).toBe('error');
    expect(note(finding).en).toContain('(its waiver expired on 2026-11-20)');
    expect(await findingsOf(text, 'waiver-expired')).toHaveLength(1);
  });

  test('on its last day a waiver still counts', async () => {
    const text = withWaivers(waiver('approver: 王芳').replace('2027-05-31', '2026-11-21'));
    expect((await findingsOf(text, 'vague-party'))[0]?.severity).toBe('info');
  });

  test.each([
    ['/steps/0', 'info'],
    ['/steps/0/R', 'info'],
    ['/steps', 'info'],
    ['/steps/0/A', 'error'],
    ['/step', 'error'],
    ['/steps/1', 'error'],
  ])('limited to %s it makes the owner of the first step %s', async (at, severity) => {
    const [finding] = await findingsOf(withWaivers(waiver(`approver: 王芳, at: ${at}`)), 'vague-party');
    expect(finding?.severity).toBe(severity);
  });

  test('for a key that is missing, the place of that key is in its reach too', async () => {
    const text = withWaivers(
      '  - { rule: OPR-01, at: /steps/0/example, reason: 后补, approver: 王芳, expires: "2027-05-31" }',
    );
    expect((await findingsOf(text, 'key-step-example'))[0]?.severity).toBe('info');
  });

  test('a rule that the engine depends on cannot be waived', async () => {
    const text = soundYaml
      .replace('limit: 15 min', 'limit: soon')
      .concat('waivers:\n  - { rule: TIME-01, reason: 无, approver: 王芳, expires: "2027-05-31" }\n');
    expect((await findingsOf(text, 'duration-form'))[0]?.severity).toBe('error');
    expect(await findingsOf(text, 'waiver-unused')).toHaveLength(1);
  });
});

describe('levels of a workspace', () => {
  const text = withWaivers('  []');

  test('a rule that is off finds nothing, and its waivers are not called unused', async () => {
    const found = await lintExample(withWaivers(waiver('approver: 王芳')), {
      levels: new Map([['vague-party', 'off']]),
    });
    expect(found.filter(({ ruleId }) => ruleId === 'vague-party' || ruleId === 'waiver-unused')).toEqual([]);
  });

  test('another level is that of all its findings', async () => {
    const found = await lintExample(text, {
      levels: new Map([
        ['vague-party', 'info'],
        ['key-step-example', 'error'],
      ]),
    });
    const levels = Object.fromEntries(found.map(({ ruleId, severity }) => [ruleId, severity]));
    expect(levels).toMatchObject({ 'vague-party': 'info', 'key-step-example': 'error' });
  });

  test('the rules that look after waivers are no rules to waive', () => {
    expect(['waiver-expired', 'waiver-unapproved', 'waiver-unused'].map((id) => ruleOf(id).last)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
