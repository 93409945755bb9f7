import type { Severity } from '../../core/lint/finding.ts';
import type { FindingsReport } from './findings-report.ts';

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };

/** Severities from the gravest down. */
export const SEVERITIES: readonly Severity[] = ['error', 'warn', 'info'];

/** Whether something so grave makes the check of this report fail. */
export function isFailure(severity: Severity, { failOn = 'error' }: FindingsReport): boolean {
  return RANKS[severity] >= RANKS[failOn];
}

/** The sign of a severity in text, and of nothing found: shape and not only colour tells them apart. */
export const SIGNS: Readonly<Record<Severity | 'none', string>> = {
  error: '✖',
  warn: '⚠',
  info: 'ℹ',
  none: '✔',
};

/** The gravest severity among findings; `none` where there are none. */
export function gravestOf(findings: readonly { readonly severity: Severity }[]): Severity | 'none' {
  return SEVERITIES.find((one) => findings.some(({ severity }) => severity === one)) ?? 'none';
}
