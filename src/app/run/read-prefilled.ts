import type { Json } from '../../core/run/events.ts';
import { unknownPrefilled } from '../../core/run/start.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { AppError } from '../../shared/app-error.ts';
import { isMap } from '../../shared/is-map.ts';

/** Values by form and field that a ticket brings along. */
export type Prefilled = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/**
 * Reads the JSON of a ticket: `{ form: { field: value } }`.
 * @throws AppError `with-not-json`, or `with-unsound` naming the first place that has another shape.
 */
export function readPrefilled(file: string, text: string): Prefilled {
  const data = parse(file, text);
  if (!isMap(data)) throw new AppError('with-unsound', { file, where: '' });
  for (const [form, values] of Object.entries(data)) {
    if (!isMap(values)) throw new AppError('with-unsound', { file, where: form });
    const odd = Object.entries(values).find(([, value]) => typeof value === 'object' && value !== null);
    if (odd) throw new AppError('with-unsound', { file, where: `${form}.${odd[0]}` });
  }
  return data as Prefilled;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new AppError('with-not-json', { file, detail }, { cause });
  }
}

/** @throws AppError `with-unknown` naming every value that no field of the standard takes: nothing is lost silently. */
export function refuseUnknownPrefilled(standard: ProcessStandard, prefilled: Prefilled, file: string): void {
  const unknown = unknownPrefilled(standard, prefilled);
  if (unknown.length > 0) throw new AppError('with-unknown', { file, fields: unknown.join(', ') });
}
