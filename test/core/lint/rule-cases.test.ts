import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/generated/rules.ts';
import { validate } from '../../../src/generated/validate-process-standard.js';
import { exampleOf, ruleOf, shortReports } from '../../support/lint-examples.ts';
import { documentCases } from './rule-cases/documents.ts';
import { elementCases } from './rule-cases/elements.ts';
import { flowCases } from './rule-cases/flow.ts';
import { raciCases } from './rule-cases/raci.ts';
import { timeCases } from './rule-cases/time.ts';

const cases = [...raciCases, ...elementCases, ...documentCases, ...flowCases, ...timeCases];

describe('what each rule reports', () => {
  test.each(cases)('$rule: $when', ({ rule, yaml, reports, today }) => {
    validate(exampleOf(yaml));
    expect(validate.errors ?? []).toEqual([]);
    expect(shortReports(ruleOf(rule), yaml, today)).toEqual(reports);
  });
});

test('every message of every rule is reported in some case', () => {
  const reported = new Set(
    cases.flatMap(({ rule, reports }) => reports.map((report) => `${rule} ${report.split('@')[0]}`)),
  );
  const written = rules.flatMap(({ id, messages }) => Object.keys(messages).map((key) => `${id} ${key}`));
  expect(written.filter((message) => !reported.has(message))).toEqual([]);
});
