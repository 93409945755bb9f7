import { AppError } from '../../shared/app-error.ts';
import type { LintOptions } from './lint-options.ts';

type Flag = keyof LintOptions;

/** Options that make no sense together, the more particular one first. */
const conflicts: readonly (readonly [Flag, Flag])[] = [
  ['writeBaseline', 'changed'],
  ['writeBaseline', 'fix'],
  ['writeBaseline', 'watch'],
  ['watch', 'fix'],
  ['stdinFilename', 'fix'],
  ['stdinFilename', 'watch'],
  ['stdinFilename', 'changed'],
  ['stdinFilename', 'writeBaseline'],
];

/**
 * Refuses options that contradict each other.
 * @throws AppError `conflicting-options`, `option-needs`, `stdin-alone`.
 */
export function checkOptions(patterns: readonly string[], options: LintOptions): void {
  const readsStdin = patterns.includes('-');
  const given: LintOptions =
    readsStdin && !options.stdinFilename ? { ...options, stdinFilename: '-' } : options;
  for (const [flag, other] of conflicts) {
    if (given[flag] === undefined || given[other] === undefined) continue;
    const name = flag === 'stdinFilename' && readsStdin ? '-' : flagName(flag);
    throw new AppError('conflicting-options', { option: name, other: flagName(other) });
  }
  if (options.dryRun && !options.fix)
    throw new AppError('option-needs', { option: '--dry-run', needed: '--fix' });
  const others = patterns.filter((pattern) => pattern !== '-');
  if (given.stdinFilename !== undefined && others.length > 0)
    throw new AppError('stdin-alone', { path: others[0] ?? '' });
}

function flagName(flag: Flag): string {
  return `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * A number of warnings; null when none is given.
 * @throws AppError `bad-count`.
 */
export function readCount(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text.trim()))
    throw new AppError('bad-count', { option: '--max-warnings', value: text });
  return Number(text);
}
