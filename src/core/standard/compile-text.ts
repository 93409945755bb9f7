import { parse } from 'yaml';
import { AppError } from '../../shared/app-error.ts';
import { compileStandard } from './compile.ts';
import { digestOf } from './digest.ts';
import type { ProcessStandard, StandardDocument } from './process-standard.ts';

/**
 * Reads a standard that was found sound before: one that a ledger kept, or one that lint has just passed.
 * @throws AppError `standard-unsound` when it cannot be read after all.
 */
export function compileText(text: string): ProcessStandard {
  try {
    return compileStandard(parse(text, { merge: true }) as StandardDocument, digestOf(text));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('standard-unsound', { what: String(cause) }, { cause });
  }
}
