import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../../src/core/expression/parse-condition.ts';
import { readConditions } from '../../../src/core/lint/conditions/read-conditions.ts';
import { viewStandard } from '../../../src/core/lint/look-ups/standard-view.ts';
import { exampleOf, lintExample, ruleOf, soundYaml } from '../../support/lint-examples.ts';

const form = `forms:
  register:
    name: 登记表
    fields:
      cost: { label: { zh-CN: 金额, en: Amount }, type: money, min: 0, required: true }
      safe: { label: { zh-CN: 是否安全, en: Safe }, type: boolean, required: true }
      kind: { label: 种类, type: choice, required: true, choices: [{ id: a, name: 甲类 }, { id: b, name: { zh-CN: 乙类, en: Second } }] }
`;

/** The sound standard with the form and some classes, and its first step deciding. */
function withClasses(...rows: readonly string[]): string {
  const classes = rows.map((row, index) => `  - { id: c${index}, name: 级${index}, when: ${row} }\n`);
  return soundYaml
    .replace(/^forms:\n.*\n/m, `${form}classes:\n${classes.join('')}`)
    .replace('    out: [register]', '    out: [register]\n    decides: class');
}

function lintBy(text: string, ...rules: readonly string[]) {
  return lintExample(text, { rules: rules.map(ruleOf) });
}

describe('what is told of conditions', () => {
  test('a case that is left out, in words of both languages', async () => {
    const text = withClasses('register.cost > 3000 or register.safe', 'register.cost < 3000');
    const [found, ...more] = await lintBy(text, 'class-undecided');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      message: {
        'zh-CN': '金额 = 3000、是否安全 = 否时，哪个级别都不成立。',
        en: 'No class holds when Amount = 3000, Safe = no.',
      },
    });
  });

  test('only what matters of a case is told, choices by their names', async () => {
    const text = withClasses('register.safe and register.kind = "a"', 'register.kind = "a"');
    const [found] = await lintBy(text, 'class-undecided');
    expect(found?.message).toEqual({
      'zh-CN': '种类 = 乙类时，哪个级别都不成立。',
      en: 'No class holds when 种类 = Second.',
    });
  });

  test.each([
    ['register.cost > "3"', '"3"'],
    ['register.safe and register.cost', 'register.cost'],
    ["'register.kind = 1 and register.safe'", '1'],
    ['"register.kind + 1 = register.kind"', '1'],
  ])('the place in %s is that of %s', async (written, piece) => {
    const text = withClasses(written);
    const [found] = await lintBy(text, 'condition-type');
    const line = text.split('\n')[(found?.line ?? 0) - 1] ?? '';
    expect(line.slice((found?.column ?? 0) - 1, (found?.endColumn ?? 0) - 1)).toBe(piece);
    expect(line).toContain(written);
  });
});

describe('reading conditions', () => {
  test('happens once for all rules, and not at all where there are none', () => {
    let parsed = 0;
    const count: typeof parseCondition = (text) => {
      parsed += 1;
      return parseCondition(text);
    };
    const standard = viewStandard(
      exampleOf(
        `${form}classes: [{ id: a, name: 甲, when: register.safe }, { id: b, name: 乙, when: register.safe }]`,
      ),
      'example',
    );
    expect(readConditions(standard, count)).toBe(readConditions(standard, count));
    expect(parsed).toBe(1);
    readConditions(viewStandard(exampleOf(''), 'example'), count);
    expect(parsed).toBe(1);
  });
});
