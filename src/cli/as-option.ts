import { AppError } from '../shared/app-error.ts';

/** Who acts, as `--as` says it. */
export interface AsOption {
  readonly person: string;
  readonly role: string | null;
}

/**
 * Reads `PERSON[:ROLE]`.
 * @throws AppError `bad-as` when there is no person, or more than one colon.
 */
export function readAs(text: string): AsOption {
  const parts = text.split(':').map((part) => part.trim());
  const [person = '', role] = parts;
  if (person === '' || parts.length > 2 || role === '') throw new AppError('bad-as', { text });
  return { person, role: role ?? null };
}
