import { describe, expect, test } from 'vitest';
import { lintExample, soundYaml } from '../../support/lint-examples.ts';

/** What is found in the sound standard with one piece of text replaced by another. */
async function foundIn(from: string, to: string): Promise<string[]> {
  expect(soundYaml).toContain(from);
  const found = await lintExample(soundYaml.replace(from, to));
  return found.map(({ ruleId, path }) => `${ruleId} ${path}`);
}

describe('a standard that misses its schema', () => {
  test.each([
    [
      'a mistyped key is one mistake: what it stands for is not missing too',
      'limit: 15 min',
      'limt: 15 min',
      ['schema-unknown-key /steps/0/limt'],
    ],
    ['a value of the wrong kind is one mistake', 'R: agent', 'R: 5', ['schema-shape /steps/0/R']],
    ['a missing name is one mistake', '    name: 接收\n', '', ['schema-missing /steps/0']],
    [
      'a list that holds something odd is one mistake',
      '- { id: a, ask: 时间记下了？ }',
      '- 5',
      ['schema-shape /steps/0/checks/0'],
    ],
    [
      'a mistyped word of a list of words is one mistake',
      'family: business',
      'family: busines',
      ['schema-enum /family'],
    ],
    [
      'a duration that is a number is one mistake',
      'limit: 15 min',
      'limit: 15',
      ['schema-shape /steps/0/limit'],
    ],
  ])('%s', async (_, from, to, expected) => {
    expect(await foundIn(from, to)).toEqual(expected);
  });

  test('rules still find what the broken part does not touch, in one pass', async () => {
    const text = soundYaml.replace('    A: supervisor\n', '').replace('name: 登记表', 'nme: 登记表');
    const found = await lintExample(text);
    expect(found.map(({ ruleId }) => ruleId).sort()).toEqual(['raci-one-accountable', 'schema-unknown-key']);
  });

  test.each([
    ['a step without an id', '  - id: receive\n    name', '  - name'],
    ['a way on that is a number', '    out:', '    next: 5\n    out:'],
    [
      'a table of roles that is a list',
      '  agent: { name: 客服专员, department: service }\n  supervisor: { name: 客服主管, department: service, duties: [受理并答复申请] }',
      '  - agent',
    ],
  ])('%s leaves nothing that rules could trust', async (_, from, to) => {
    const found = await foundIn(from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.startsWith('schema-'))).toEqual([]);
  });

  test('waivers are not called unused while parts cannot be looked at', async () => {
    const waivers = 'waivers: [{ rule: ELM-08, reason: 后补, approver: null, expires: "2027-01-01" }]\n';
    const found = await lintExample(soundYaml.replace('limit: 15 min', 'limit: 15') + waivers);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['schema-shape']);
  });
});
