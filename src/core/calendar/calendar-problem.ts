/** What can be wrong in a calendar file; `country` and `rolling` name what is not supported yet. */
type CalendarProblemCode =
  | 'not-a-map'
  | 'missing'
  | 'unknown-key'
  | 'id'
  | 'text'
  | 'zone'
  | 'country'
  | 'workdays'
  | 'hours'
  | 'window'
  | 'window-order'
  | 'overrides'
  | 'date'
  | 'date-twice'
  | 'count'
  | 'rolling';

/** A mistake in a calendar file: what, where (JSON Pointer, '' = the whole file), and the text at fault. */
export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  readonly path: string;
  readonly found?: string;
}

/** Builds a problem; a value that is not a text is shown as JSON, none when there is none. */
export function calendarProblem(code: CalendarProblemCode, path: string, found?: unknown): CalendarProblem {
  if (found === undefined) return { code, path };
  return { code, path, found: typeof found === 'string' ? found : JSON.stringify(found) };
}
