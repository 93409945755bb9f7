import type { Text } from '../../shared/text.ts';
import type { CalendarDefinition, DayOverride } from './calendar-definition.ts';
import { weekdays } from './civil-day.ts';
import type { DayKind, StatutoryYears } from './statutory-years.ts';

/** A calendar's definition together with the statutory years it was resolved with. */
interface CalendarPin {
  readonly definition: CalendarDefinition;
  readonly statutory: StatutoryYears;
}

/**
 * Writes a pin as canonical JSON: one line, keys in order, so that equal calendars give equal texts
 * and the digest of the text stands for everything a due time depends on (decision 13).
 */
export function writeCalendarPin({ definition, statutory }: CalendarPin): string {
  // An object's whole-number keys always come in ascending order.
  const years = definition.country === null ? [] : [...statutory];
  return JSON.stringify({
    count: definition.count ?? 'civil',
    country: definition.country,
    days_off: writeOverrides(definition.daysOff),
    extra_workdays: writeOverrides(definition.extraWorkdays),
    hours: definition.hours ?? [],
    id: definition.id,
    name: writeText(definition.name),
    workdays: weekdays.filter((weekday) => definition.workdays.includes(weekday)),
    years: Object.fromEntries(
      years.map(([year, days]) => [year, { rest: datesOf(days, 'rest'), work: datesOf(days, 'work') }]),
    ),
    zone: definition.zone,
  });
}

/**
 * Reads what `writeCalendarPin` wrote.
 * @throws SyntaxError when the text is not JSON; the rest is trusted, since it is found by its digest.
 */
export function readCalendarPin(text: string): CalendarPin {
  const pin = JSON.parse(text) as WrittenPin;
  const { days_off: daysOff, extra_workdays: extraWorkdays, years, ...rest } = pin;
  const statutory = new Map<number, ReadonlyMap<string, DayKind>>();
  for (const [year, days] of Object.entries(years)) {
    const kinds = new Map<string, DayKind>();
    for (const date of days.rest) kinds.set(date, 'rest');
    for (const date of days.work) kinds.set(date, 'work');
    statutory.set(Number(year), kinds);
  }
  return { definition: { ...rest, daysOff, extraWorkdays }, statutory };
}

type WrittenPin = Omit<CalendarDefinition, 'daysOff' | 'extraWorkdays'> & {
  readonly days_off: readonly DayOverride[];
  readonly extra_workdays: readonly DayOverride[];
  readonly years: Readonly<
    Record<string, { readonly rest: readonly string[]; readonly work: readonly string[] }>
  >;
};

function writeOverrides(overrides: readonly DayOverride[] = []): readonly DayOverride[] {
  return overrides
    .map(({ date, reason }) => ({ date, reason: writeText(reason) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function writeText(text: Text): Text {
  if (typeof text === 'string') return text;
  return text.en === undefined ? { 'zh-CN': text['zh-CN'] } : { en: text.en, 'zh-CN': text['zh-CN'] };
}

function datesOf(days: ReadonlyMap<string, DayKind>, kind: DayKind): readonly string[] {
  return [...days]
    .filter(([, its]) => its === kind)
    .map(([date]) => date)
    .sort();
}
