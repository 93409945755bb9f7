import { describe, expect, test } from 'vitest';
import { compareFindings, type Finding, summarise } from '../../../src/core/lint/finding.ts';

function finding(part: Partial<Finding>): Finding {
  const place = { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 2, path: '' };
  return {
    ruleId: 'r',
    code: null,
    severity: 'error',
    message: { 'zh-CN': '错', en: 'wrong' },
    ...place,
    ...part,
  };
}

describe('findings', () => {
  test('sort by file, line, column and rule, and otherwise keep their order', () => {
    const names = (list: Finding[]) => list.map(({ path }) => path);
    const list = [
      finding({ path: '7', file: 'b.yaml' }),
      finding({ path: '6', line: 10 }),
      finding({ path: '5', line: 9, column: 2 }),
      finding({ path: '4', line: 9 }),
      finding({ path: '2', ruleId: 'b' }),
      finding({ path: '3', ruleId: 'b' }),
      finding({ path: '1', ruleId: 'a' }),
      finding({ path: '0', file: 'Z.yaml', line: 99 }),
    ];
    expect(names(list.toSorted(compareFindings))).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });

  test('are counted by severity over all files looked at', () => {
    const list = [finding({}), finding({ severity: 'warn' }), finding({ severity: 'info' }), finding({})];
    expect(summarise(list, 7)).toEqual({ files: 7, errors: 2, warnings: 1, infos: 1 });
    expect(summarise([], 0)).toEqual({ files: 0, errors: 0, warnings: 0, infos: 0 });
  });
});
