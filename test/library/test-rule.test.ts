import { describe, expect, test } from 'vitest';
import { defineRule, type Rule, rules, textIn } from '../../src/index.ts';
import { type RuleCases, soundStandard, testRule } from '../../src/testing.ts';
import { lintExample } from '../support/lint-examples.ts';

const good = 'steps:\n  - { id: a, name: 核对, R: agent, A: supervisor }\n';
const bad = 'steps:\n  - { id: a, name: 做核对, R: agent, A: supervisor }\n';

/** A sound rule, some of its parts replaced. */
function ruleWith(changes: Partial<Rule> = {}): Rule {
  const rule = defineRule({
    id: 'acme/step-verb',
    code: null,
    severity: 'warn',
    title: { 'zh-CN': '步骤名不以“做”开头', en: 'No step is called “做…”' },
    reason: { 'zh-CN': '“做”什么都没说。', en: '“做” says nothing.' },
    source: 'ACME-QM-7',
    messages: {
      vague: {
        message: { 'zh-CN': '步骤「{step}」以“做”开头。', en: 'The step “{step}” begins with “做”.' },
      },
    },
    options: { word: { kind: 'texts', default: ['做'], says: { 'zh-CN': '词', en: 'words' } } },
    good,
    bad,
    check({ standard, options, report }) {
      for (const { step, path } of standard.steps)
        if (options.word.some((word) => textIn(step.name, 'zh-CN').startsWith(word)))
          report('vague', { path: [...path, 'name'] }, { step: step.name });
    },
  });
  return { ...rule, ...changes };
}

const check = (
  report: (report: (key: string, spot: object, places?: object) => void) => void,
): Partial<Rule> => ({
  check: (context) => {
    const isBad = context.standard.steps.some(({ step }) => textIn(step.name, 'zh-CN').startsWith('做'));
    if (isBad) report(context.report as never);
  },
});

describe('a sound rule', () => {
  test('passes with its own examples alone', () => {
    expect(() => testRule(ruleWith())).not.toThrow();
  });

  test('passes with more, each with its options', () => {
    const cases: RuleCases = {
      good: [good, { yaml: bad, options: { word: ['搞'] } }],
      bad: [
        { yaml: bad, reports: ['vague@/steps/0/name'] },
        { yaml: good, options: { word: ['核'] }, reports: ['vague@/steps/0/name'] },
      ],
    };
    expect(() => testRule(ruleWith(), cases)).not.toThrow();
  });

  test('is told what it lacks in one error', () => {
    const cases: RuleCases = {
      good: [bad, 'steps: ['],
      bad: [
        { yaml: bad, reports: ['vague@/steps/0/name error'] },
        { yaml: good, reports: ['vague@/steps/0/name'] },
      ],
    };
    expect(() => testRule(ruleWith(), cases)).toThrow(
      /^acme\/step-verb:\n- good\[0\]: reports vague@\/steps\/0\/name\n- good\[1\]: line 1: .*\n- bad\[0\]: reports \["vague@\/steps\/0\/name"\], expected \["vague@\/steps\/0\/name error"\]\n- bad\[1\]: reports \[\], expected \["vague@\/steps\/0\/name"\]$/,
    );
  });
});

describe('what is wrong with a rule is told', () => {
  test.each<readonly [string, Partial<Rule>, string]>([
    ['its form', { source: '' }, '- source must be text, but is an empty text.'],
    ['one language', { title: { 'zh-CN': '题', en: '' } }, '- title must have a text in zh-CN and in en.'],
    ['a bad example that is good', { bad: `${good}\n` }, '- the bad example of the rule: reports nothing'],
    [
      'a good example that is bad',
      { good: `${bad}\n` },
      '- the good example of the rule: reports vague@/steps/0/name',
    ],
    ['an example that is no standard', { good: 'stepps: []' }, '- the good example of the rule: '],
    [
      'an example that is a list',
      { good: '- a' },
      '- the good example of the rule: is not a map of parts of a standard',
    ],
    [
      'a place that is not filled',
      check((report) => report('vague', { path: [] })),
      'vague@ is not given {step}',
    ],
    [
      'a path that leads nowhere',
      check((report) => report('vague', { path: ['steps', 9] }, { step: 'x' })),
      'vague@/steps/9 points at /steps/9, which is not in the example',
    ],
    [
      'a missing key that is there',
      check((report) => report('vague', { path: [], missing: 'steps' }, { step: 'x' })),
      'vague@+steps says that steps is missing, which is there',
    ],
    [
      'a message that is not there',
      check((report) => report('other', { path: [] })),
      'other@ is no message of the rule',
    ],
    [
      'a check that throws',
      check(() => {
        throw new RangeError('no luck');
      }),
      '- the bad example of the rule: throws RangeError: no luck',
    ],
    [
      'a check that is not done when it returns',
      { check: (async () => undefined) as unknown as Rule['check'] },
      '- the good example of the rule: throws TypeError: check must not be asynchronous',
    ],
    [
      'a message that is never reported',
      { messages: { ...ruleWith().messages, never: { message: { 'zh-CN': 'x', en: 'x' } } } },
      '- the message never is reported by no example',
    ],
  ])('%s', (_name, changes, message) => {
    expect(() => testRule(ruleWith(changes))).toThrow(message);
  });

  test('and what is no rule at all', () => {
    expect(() => testRule(3 as unknown as Rule)).toThrow(
      'rule must be made with defineRule, but is a number',
    );
  });
});

test('the shipped rules pass it too, but for messages that their two examples do not show', () => {
  for (const rule of rules) {
    const { messages } = rule;
    const said = new Set<string>();
    const watched: Rule = {
      ...rule,
      check: (context) =>
        rule.check({
          ...context,
          report: ((key: string, ...rest: never[]) => {
            said.add(key);
            (context.report as (key: string, ...rest: never[]) => void)(key, ...rest);
          }) as typeof context.report,
        }),
    };
    try {
      testRule(watched);
    } catch (error) {
      const lines = (error as Error).message.split('\n').slice(1);
      const silent = Object.keys(messages).filter((key) => !said.has(key));
      expect(lines, rule.id).toEqual(silent.map((key) => `- the message ${key} is reported by no example`));
    }
  }
});

test('the sound standard is sound', async () => {
  const findings = await lintExample(soundStandard);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
