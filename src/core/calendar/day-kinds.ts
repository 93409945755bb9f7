import type { Text } from '../../shared/text.ts';
import type { CalendarDefinition, DayOverride } from './calendar-definition.ts';
import { type CivilDay, knownDay, weekdayIndex, weekdays, yearOf } from './civil-day.ts';
import type { DayKind, StatutoryYears } from './statutory-years.ts';

/**
 * Why a day is what it is: `workday` and `weekend` by the week, `makeup` (调休上班) and `holiday`
 * by a statutory notice, `extra-workday` and `day-off` by the calendar itself.
 */
export type DayCause =
  | 'workday'
  | 'weekend'
  | 'makeup'
  | 'holiday'
  | 'extra-workday'
  | 'day-off'
  | 'unpublished';

/** A day as a calendar sees it; `kind` is null for an unpublished year. */
export interface DayDetail {
  readonly kind: DayKind | null;
  readonly cause: DayCause;
  /** The calendar's own reason, for an override. */
  readonly reason?: Text;
}

/** Answers for every day whether it is a workday. */
export interface DayKinds {
  /** Null when the day's year is unpublished. */
  kindOf(day: CivilDay): DayKind | null;
  detailOf(day: CivilDay): DayDetail;
}

/** Lays overrides over statutory days over the week. */
export function resolveDayKinds(definition: CalendarDefinition, statutory: StatutoryYears): DayKinds {
  const isWeekWorkday = weekdays.map((weekday) => definition.workdays.includes(weekday));
  const overrides = collectOverrides(definition);
  const named = definition.country === null ? new Map<CivilDay, DayKind>() : collectNamed(statutory);
  const kinds = new Map<CivilDay, DayKind | null>();

  function detailOf(day: CivilDay): DayDetail {
    const override = overrides.get(day);
    if (override !== undefined) return override;
    if (definition.country !== null && !statutory.has(yearOf(day)))
      return { kind: null, cause: 'unpublished' };
    const isWorkday = isWeekWorkday[weekdayIndex(day)] === true;
    const byNotice = named.get(day);
    if (byNotice === 'rest') return { kind: 'rest', cause: 'holiday' };
    if (byNotice === 'work' && !isWorkday) return { kind: 'work', cause: 'makeup' };
    return isWorkday ? { kind: 'work', cause: 'workday' } : { kind: 'rest', cause: 'weekend' };
  }

  function kindOf(day: CivilDay): DayKind | null {
    const known = kinds.get(day);
    if (known !== undefined) return known;
    const { kind } = detailOf(day);
    kinds.set(day, kind);
    return kind;
  }

  return { kindOf, detailOf };
}

function collectOverrides(definition: CalendarDefinition): ReadonlyMap<CivilDay, DayDetail> {
  const days = new Map<CivilDay, DayDetail>();
  const add = (overrides: readonly DayOverride[], kind: DayKind, cause: DayCause) => {
    for (const { date, reason } of overrides) days.set(knownDay(date), { kind, cause, reason });
  };
  add(definition.daysOff ?? [], 'rest', 'day-off');
  add(definition.extraWorkdays ?? [], 'work', 'extra-workday');
  return days;
}

function collectNamed(statutory: StatutoryYears): ReadonlyMap<CivilDay, DayKind> {
  const named = new Map<CivilDay, DayKind>();
  // Later notices win: they may change the last days of the year before.
  for (const year of [...statutory.keys()].sort((a, b) => a - b)) {
    for (const [date, kind] of statutory.get(year) ?? []) named.set(knownDay(date), kind);
  }
  return named;
}
