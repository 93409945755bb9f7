import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintExample } from './support/lint-examples.ts';

const folder = path.resolve(import.meta.dirname, 'fixtures');
const text = readFileSync(path.join(folder, 'complaint-as-printed.yaml'), 'utf8');
const lines = text.split('\n');
const found = await lintExample(text, { file: 'test/fixtures/complaint-as-printed.yaml' });

/** What must be found in the handbook's own table, and what stands on the line it is found on. */
const expected: readonly (readonly [code: string, severity: string, onTheLine: string])[] = [
  ['ELM-05', 'error', '{ name: 处理方案审批 }'],
  ['RACI-07', 'error', 'steps:'],
  ['RACI-01', 'error', '- id: receive'],
  ['RACI-01', 'error', '- id: confirm'],
  ['RACI-01', 'error', '- id: execute'],
  ['VAG-01', 'error', 'R: [responsible, agent]'],
  ['TIME-01', 'error', 'limit: 即时'],
  ['TIME-03', 'error', 'limit: { is: 1 wd, wording: 即时 }'],
  ['FLOW-06', 'error', 'branches: # FLOW-06: and when it is not our responsibility?'],
  ['FLOW-06', 'error', 'branches: # FLOW-06: and when the customer refuses?'],
  ['FLOW-06', 'error', 'branches: # FLOW-06: and when the customer is not satisfied?'],
  ['CLS-01', 'error', '{ id: normal, name: 普通, criteria: 单个客户 }'],
  ['CLS-01', 'error', '{ id: urgent, name: 紧急, criteria: 批量客户或有安全风险 }'],
  ['DOC-04', 'error', 'out: [grading]'],
  ['DOC-04', 'error', 'out: [ticket]'],
  ['DOC-04', 'error', 'out: [result]'],
  ['ELM-10', 'error', 'id: overdue'],
  ['DOC-04', 'warn', 'complaint_form: { name: 客户投诉表单 }'],
  ['DOC-04', 'warn', 'result_confirmation:'],
  ['DOC-04', 'warn', 'result_report:'],
  ['TIME-02', 'warn', 'limit: { normal: 5 wd, urgent: 3 wd }'],
  ['TIME-05', 'warn', '{ id: urgent, name: 紧急'],
  ['TIME-06', 'warn', 'response: # TIME-06'],
  ['RACI-05', 'warn', 'R: [agent, sales_rep]'],
  ['RACI-05', 'warn', 'R: [responsible, agent]'],
  ['DOC-03', 'warn', 'R: [agent, sales_rep]'],
  ['DOC-03', 'warn', 'supports: [analyse]'],
  ['OPR-01', 'warn', '- id: grade'],
  ['OPR-01', 'warn', '- id: revisit'],
  ['DOC-01', 'warn', 'id: complaint-as-printed'],
  ['DOC-02', 'warn', 'purpose:'],
  ['OPR-05', 'warn', 'id: complaint-as-printed'],
  ['DOC-05', 'info', 'id: complaint-as-printed'],
  ['DOC-06', 'info', 'do: 单个客户为普通，批量客户或有安全风险为紧急'],
  ['DOC-07', 'info', 'id: complaint-as-printed'],
  ['MET-01', 'info', 'id: complaint-as-printed'],
  ['SMP-01', 'info', 'id: complaint-as-printed'],
  ['SUP-01', 'info', 'id: complaint-as-printed'],
  ['TRN-01', 'info', '- id: grade'],
  ['TRN-01', 'info', '- id: revisit'],
];

describe('the complaint table as the handbook prints it', () => {
  test.each(expected)('%s is found as %s at %j', (code, severity, onTheLine) => {
    const places = found.filter((one) => one.code === code && one.severity === severity);
    expect(places.map(({ line }) => lines[line - 1])).toContainEqual(expect.stringContaining(onTheLine));
  });

  test('the total is exceeded in both readings and both sums are shown', () => {
    const budgets = found.filter(({ code }) => code === 'TIME-02');
    expect(budgets).toHaveLength(2);
    for (const { message } of budgets) {
      expect(message).toMatchObject({ en: expect.stringContaining('= 37.5 h + 4 wd.') });
      expect(message).toMatchObject({ en: expect.stringContaining('5.6 days by the clock (too long)') });
      expect(message).toMatchObject({
        en: expect.stringContaining('8.7 working days of 8 hours (too long)'),
      });
    }
  });

  test('nothing is found twice at one place', () => {
    const places = found.map(({ ruleId, line, column, message }) =>
      JSON.stringify([ruleId, line, column, message]),
    );
    expect(places).toEqual([...new Set(places)]);
  });
});

describe('the shipped complaint standard', async () => {
  const shipped = readFileSync(path.resolve(folder, '../../processes/complaint-handling.yaml'), 'utf8');
  const findings = await lintExample(shipped, { file: 'processes/complaint-handling.yaml' });

  test('is clean of errors', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('fits its totals by the clock and not in business hours, and says so', () => {
    const budgets = findings
      .filter(({ code }) => code === 'TIME-02')
      .map(({ message }) => JSON.stringify(message));
    expect(budgets).toHaveLength(2);
    expect(budgets[0]).toContain(
      '= 37.5 h + 3 wd. That is 4.6 days by the clock (fits) and 7.7 working days of 8 hours (too long).',
    );
    expect(budgets[1]).toContain(
      '= 17.5 h + 1 wd. That is 1.7 days by the clock (fits) and 3.2 working days of 8 hours (too long).',
    );
  });

  test('shows as warnings what a person must still decide, with the waivers that nobody approved', () => {
    const waived = findings.filter(({ message }) =>
      JSON.stringify(message).includes('waived without approval until'),
    );
    expect(waived.length).toBeGreaterThan(0);
    expect(new Set(waived.map(({ severity }) => severity))).toEqual(new Set(['warn']));
  });

  test('says where it falls short of its own handbook: no targets made up, one free text, one long step', () => {
    const lines = shipped.split('\n');
    const short = findings.filter(({ code }) => /^(ELM|DOC|OPR|VER|CMP|MET|SMP|SUP|TRN)-/.test(code ?? ''));
    expect(short.map(({ code, severity, line }) => [code, severity, lines[line - 1]?.trim()])).toEqual([
      ['OPR-03', 'warn', 'remark:'],
      [
        'OPR-02',
        'warn',
        'zh-CN: 电话回访，记满意度，满意就关单；不属于我方责任的，在这里向客户说明依据和建议。',
      ],
      ['MET-01', 'warn', 'metrics:'],
      ['VER-03', 'warn', 'reviewer: null'],
    ]);
  });

  test('has no waiver that waives nothing', () => {
    expect(findings.filter(({ ruleId }) => ruleId === 'waiver-unused')).toEqual([]);
  });
});
