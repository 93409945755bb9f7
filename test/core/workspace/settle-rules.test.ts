import { describe, expect, test } from 'vitest';
import { lintSource } from '../../../src/core/lint/lint-source.ts';
import { defineRule, type Rule } from '../../../src/core/lint/rule.ts';
import { nothingAround } from '../../../src/core/lint/surroundings.ts';
import { isLater, settleRules } from '../../../src/core/workspace/settle-rules.ts';
import { soundYaml } from '../../support/lint-examples.ts';

/** A rule that reports the first step twice: at its own level and as a mere info. */
function rule(
  id: string,
  parts: Partial<Pick<Rule, 'preset' | 'since' | 'unwaivable' | 'severity'>> = {},
): Rule {
  const words = { 'zh-CN': id, en: id };
  return defineRule({
    id,
    code: null,
    severity: 'info',
    title: words,
    reason: words,
    source: 'x',
    messages: { said: { message: words } },
    good: 'a',
    bad: 'b',
    ...parts,
    check({ report }) {
      report('said', { path: ['steps'] });
      report('said', { path: ['steps', 0], severity: 'info' });
    },
  });
}

const rules = [
  rule('plain'),
  rule('careful', { preset: 'strict', severity: 'error' }),
  rule('picky', { preset: 'all' }),
  rule('newer', { since: '0.2' }),
  rule('engine', { since: '0.2', preset: 'all', unwaivable: true }),
];

type Scope = Partial<Parameters<typeof settleRules>[1]>;

const settled = (scope: Scope) =>
  settleRules(rules, { preset: 'recommended', ruleSet: null, choices: new Map(), ...scope });

async function reports(scope: Scope): Promise<string[]> {
  const found = await lintSource(
    { file: 'example.yaml', text: soundYaml },
    {
      ...settled(scope),
      isPast: () => false,
      surround: () => nothingAround(() => '2026-11-21'),
      loadParseCondition: () => Promise.reject(new Error('not needed')),
    },
  );
  return found.map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort();
}

describe('which rules are on', () => {
  test.each<readonly [string, Scope, readonly string[]]>([
    ['recommended', {}, ['plain', 'newer', 'engine']],
    ['strict', { preset: 'strict' }, ['plain', 'careful', 'newer', 'engine']],
    ['all', { preset: 'all' }, ['plain', 'careful', 'picky', 'newer', 'engine']],
    ['recommended of 0.1', { ruleSet: '0.1' }, ['plain', 'engine']],
    ['recommended of 0.2', { ruleSet: '0.2' }, ['plain', 'newer', 'engine']],
    [
      'recommended and a level for one of another preset and one that is newer',
      {
        ruleSet: '0.1',
        choices: new Map([
          ['picky', { level: 'warn', options: {} }],
          ['newer', { level: 'warn', options: {} }],
          ['careful', { options: { words: [] } }],
          ['plain', { level: 'off', options: {} }],
        ]),
      },
      ['picky', 'newer', 'engine'],
    ],
  ])('%s', (_name, scope, expected) => {
    const { levels } = settled(scope);
    expect(rules.map(({ id }) => id).filter((id) => levels.get(id) !== 'off')).toEqual(expected);
  });
});

describe('in strict and all', () => {
  test('every info counts as warn, of a rule and of a single finding', async () => {
    expect(await reports({ ruleSet: '0.1' })).toEqual([
      'engine info',
      'engine info',
      'plain info',
      'plain info',
    ]);
    const strict = [
      'careful error',
      'careful warn',
      'engine warn',
      'engine warn',
      'plain warn',
      'plain warn',
    ];
    expect(await reports({ preset: 'strict', ruleSet: '0.1' })).toEqual(strict);
    expect(await reports({ preset: 'all', ruleSet: '0.1' })).toEqual([
      ...strict.slice(0, 4),
      'picky warn',
      'picky warn',
      ...strict.slice(4),
    ]);
  });

  test('a level that is given stays as it is', async () => {
    const choices = new Map([['plain', { level: 'info', options: {} } as const]]);
    expect((await reports({ preset: 'strict', choices })).filter((said) => said.startsWith('plain'))).toEqual(
      ['plain info', 'plain info'],
    );
  });
});

test.each([
  ['0.2', '0.1', true],
  ['0.1', '0.1', false],
  ['0.1.9', '0.1', false],
  ['0.10', '0.9', true],
  ['1.0', '0.9', true],
  ['0.9', '1.0', false],
  ['0.1.2', '0.1.1', true],
  ['0.1', '0.1.1', false],
])('the version %s is later than %s: %s', (version, than, expected) => {
  expect(isLater(version, than)).toBe(expected);
});
