import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/generated/rules.ts';
import { validate } from '../../../src/generated/validate-process-standard.js';
import { exampleOf, ruleOf, shortReports } from '../../support/lint-examples.ts';
import { conditionCases } from './rule-cases/conditions.ts';
import { declarationCases } from './rule-cases/declarations.ts';
import { documentCases } from './rule-cases/documents.ts';
import { elementCases } from './rule-cases/elements.ts';
import { flowCases } from './rule-cases/flow.ts';
import { flowLinkCases } from './rule-cases/flow-links.ts';
import { operabilityCases } from './rule-cases/operability.ts';
import { organisationCases } from './rule-cases/organisation.ts';
import { projectCases } from './rule-cases/project.ts';
import { raciCases } from './rule-cases/raci.ts';
import { timeCases } from './rule-cases/time.ts';
import { upkeepCases } from './rule-cases/upkeep.ts';
import { wordingCases } from './rule-cases/wording.ts';

const cases = [
  ...raciCases,
  ...elementCases,
  ...documentCases,
  ...flowCases,
  ...timeCases,
  ...operabilityCases,
  ...upkeepCases,
  ...flowLinkCases,
  ...organisationCases,
  ...projectCases,
  ...declarationCases,
  ...conditionCases,
  ...wordingCases,
];

describe('what each rule reports', () => {
  test.each(cases)('$rule: $when', ({ rule, yaml, reports, ...setting }) => {
    validate(exampleOf(yaml));
    expect(validate.errors ?? []).toEqual([]);
    expect(shortReports(ruleOf(rule), yaml, setting)).toEqual(reports);
  });
});

test('every message of every rule is reported in some case', () => {
  const reported = new Set(
    cases.flatMap(({ rule, reports }) => reports.map((report) => `${rule} ${report.split('@')[0]}`)),
  );
  const written = rules.flatMap(({ id, messages }) => Object.keys(messages).map((key) => `${id} ${key}`));
  expect(written.filter((message) => !reported.has(message))).toEqual([]);
});
