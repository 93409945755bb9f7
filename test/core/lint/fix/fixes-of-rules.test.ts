import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fixSource } from '../../../../src/core/lint/fix/fix-source.ts';
import type { Rule } from '../../../../src/core/lint/rule.ts';
import { nothingAround } from '../../../../src/core/lint/surroundings.ts';
import { rules } from '../../../../src/generated/rules.ts';
import { exampleOf, lintExample } from '../../../support/lint-examples.ts';

const today = () => '2026-11-21';

/** Looks at a text with what stands around the rule's own examples. */
const lintFor = (rule: Rule) => (text: string) =>
  lintExample(text, {
    file: 'example.yaml',
    surround: () => ({ ...nothingAround(today), ...rule.exampleAround }),
  });

/** The broken examples of rules that have a fix for them, as texts. */
async function fixable() {
  const all = rules.map(async (rule) => {
    const text = stringify(exampleOf(rule.bad), { lineWidth: 0 });
    const found = await lintFor(rule)(text);
    return { rule, text, found, count: found.filter(({ ruleId, fix }) => ruleId === rule.id && fix).length };
  });
  return (await Promise.all(all)).filter(({ count }) => count > 0);
}

test('what a rule offers to put right in its example is put right', async () => {
  const examples = await fixable();
  expect(examples.length).toBeGreaterThan(2);
  for (const { rule, text, found, count } of examples) {
    const lint = lintFor(rule);
    const fixed = await fixSource({ file: 'example.yaml', text }, found, (source) => lint(source.text));
    expect(fixed.fixed, rule.id).toBeGreaterThanOrEqual(count);
    expect(
      fixed.findings.filter(({ ruleId, fix }) => ruleId === rule.id && fix),
      rule.id,
    ).toEqual([]);
  }
});
