import type { AppendConflict, Appended } from '../../src/ports/ledger.ts';
import { AppError } from '../../src/shared/app-error.ts';

/** An append that must have been accepted. */
export function accepted(result: Appended | AppendConflict): Appended {
  if (result.conflict) throw new Error(`conflict at ${result.actualLength}`);
  return result;
}

/** The AppError that work must end in. */
export async function failure(work: Promise<unknown>): Promise<AppError> {
  const error: unknown = await work.then(
    () => null,
    (reason) => reason,
  );
  if (error instanceof AppError) return error;
  throw new Error(`no AppError: ${error}`);
}

/** The code of the AppError that work must end in. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await failure(work)).code;
}
