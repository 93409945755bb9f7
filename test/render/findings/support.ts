import type { Finding } from '../../../src/core/lint/finding.ts';

/** A finding with what is given, and something harmless in the other places. */
export function finding(part: Partial<Finding>): Finding {
  const line = part.line ?? 1;
  const column = part.column ?? 1;
  return {
    ruleId: 'some-rule',
    code: null,
    severity: 'error',
    message: { 'zh-CN': '写错了', en: 'this is wrong' },
    file: 'a.yaml',
    endLine: line,
    endColumn: column + 1,
    path: '',
    ...part,
    line,
    column,
  };
}
