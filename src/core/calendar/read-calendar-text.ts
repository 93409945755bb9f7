import { parse } from 'yaml';
import { err, type Result } from '../../shared/result.ts';
import type { CalendarDefinition } from './calendar-definition.ts';
import { type CalendarProblem, calendarProblem } from './calendar-problem.ts';
import { readCalendarDefinition } from './read-calendar.ts';

/** Reads the text of a calendar file, or gives every mistake in it. Text that is no YAML at all is no map either. */
export function readCalendarText(text: string): Result<CalendarDefinition, readonly CalendarProblem[]> {
  let data: unknown;
  try {
    data = parse(text);
  } catch {
    return err([calendarProblem('not-a-map', '')]);
  }
  return readCalendarDefinition(data);
}
