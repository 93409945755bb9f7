import { readCalendarText } from '../../core/calendar/read-calendar-text.ts';
import { gatherStatutoryYears } from '../../core/calendar/statutory-years.ts';
import { resolveCalendar } from '../../core/calendar/working-calendar.ts';
import { digestOf } from '../../core/standard/digest.ts';
import type { Files } from '../../ports/files.ts';
import type { StatutoryDays } from '../../ports/statutory-days.ts';
import { AppError } from '../../shared/app-error.ts';
import type { FoundCalendar } from '../run/services.ts';
import type { CalendarEntry } from '../workspace/find-calendar.ts';

/** The years around `from` and `to` that a calendar is pinned with: a notice may name days of a neighbouring year. */
const margin = { before: 1, after: 2 };

/**
 * Reads a calendar's file and makes it ready with the statutory days of the years around a span of time.
 * @throws AppError `calendar-unsound` with the first mistake in it.
 */
export async function loadCalendar(
  files: Files,
  statutory: StatutoryDays,
  entry: CalendarEntry,
  span: { readonly fromAt: number; readonly toAt: number },
): Promise<FoundCalendar> {
  const text = new TextDecoder().decode(await files.read(entry.file));
  const read = readCalendarText(text);
  if (!read.ok) {
    const [first] = read.error;
    throw new AppError('calendar-unsound', {
      file: files.shown(entry.file),
      where: first?.path ?? '',
      what: first?.code ?? '',
    });
  }
  const definition = read.value;
  const { country } = definition;
  const years = gatherStatutoryYears(
    (year) => (country === null ? null : statutory.year(country, year)),
    new Date(span.fromAt).getUTCFullYear() - margin.before,
    new Date(span.toAt).getUTCFullYear() + margin.after,
  );
  const calendar = resolveCalendar(definition, years);
  const pinned = calendar.serialise();
  return {
    calendar,
    kept: { digest: digestOf(pinned), kind: 'calendar', name: definition.id, text: pinned },
  };
}
