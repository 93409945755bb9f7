import type { Json } from '../../core/run/events.ts';
import { unknownPrefilled } from '../../core/run/start.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { AppError } from '../../shared/app-error.ts';

/** Values by form and field that a ticket brings along. */
export type Prefilled = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/**
 * Reads the JSON of a ticket: `{ form: { field: value } }`.
 * @throws AppError `with-unsound` for text of another shape.
 */
export function readPrefilled(file: string, text: string): Prefilled {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new AppError(
      'with-unsound',
      { file, what: cause instanceof Error ? cause.message : '' },
      { cause },
    );
  }
  if (!isMap(data)) throw new AppError('with-unsound', { file, what: '{}' });
  for (const [form, values] of Object.entries(data)) {
    if (!isMap(values)) throw new AppError('with-unsound', { file, what: form });
  }
  return data as Prefilled;
}

/** @throws AppError `with-unknown` naming every value that no field of the standard takes: nothing is lost silently. */
export function refuseUnknownPrefilled(standard: ProcessStandard, prefilled: Prefilled, file: string): void {
  const unknown = unknownPrefilled(standard, prefilled);
  if (unknown.length > 0) throw new AppError('with-unknown', { file, fields: unknown.join(', ') });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
