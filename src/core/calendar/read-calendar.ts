import { isMap } from '../../shared/is-map.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { CalendarDefinition, DayOverride } from './calendar-definition.ts';
import { type CalendarProblem, calendarProblem } from './calendar-problem.ts';
import { calendarChecks, pointerPart } from './check-calendar.ts';

const requiredKeys = ['id', 'name', 'zone', 'country', 'workdays'];

/** A calendar file's data once all checks have passed. */
type CalendarFile = Omit<CalendarDefinition, 'daysOff' | 'extraWorkdays'> & {
  readonly days_off?: readonly DayOverride[];
  readonly extra_workdays?: readonly DayOverride[];
};

/** Reads the data of a calendar file, or gives every mistake in it: missing keys, then key by key. */
export function readCalendarDefinition(
  data: unknown,
): Result<CalendarDefinition, readonly CalendarProblem[]> {
  if (!isMap(data)) return err([calendarProblem('not-a-map', '')]);
  const missing = requiredKeys.filter((key) => !Object.hasOwn(data, key));
  const problems = [
    ...missing.map((key) => calendarProblem('missing', '', key)),
    ...Object.entries(data).flatMap(([key, value]) => checkKey(key, value)),
  ];
  if (problems.length > 0) return err(problems);
  // Every key has passed its check, which is what the type says.
  const file = data as unknown as CalendarFile;
  const repeated = findRepeatedDates(file);
  return repeated.length > 0 ? err(repeated) : ok(buildDefinition(file));
}

function checkKey(key: string, value: unknown): readonly CalendarProblem[] {
  const path = `/${pointerPart(key)}`;
  const check = Object.hasOwn(calendarChecks, key) ? calendarChecks[key] : undefined;
  return check === undefined ? [calendarProblem('unknown-key', path, key)] : check(value, path);
}

/** A date may stand once in both lists together: it cannot be off and worked. */
function findRepeatedDates(file: CalendarFile): readonly CalendarProblem[] {
  const seen = new Set<string>();
  const inList = (key: 'days_off' | 'extra_workdays') =>
    (file[key] ?? []).flatMap(({ date }, index) => {
      if (seen.has(date)) return [calendarProblem('date-twice', `/${key}/${index}/date`, date)];
      seen.add(date);
      return [];
    });
  return [...inList('days_off'), ...inList('extra_workdays')];
}

function buildDefinition(file: CalendarFile): CalendarDefinition {
  const { days_off: daysOff = [], extra_workdays: extraWorkdays = [], hours = [], ...rest } = file;
  return { ...rest, hours, daysOff, extraWorkdays, count: 'civil' };
}
