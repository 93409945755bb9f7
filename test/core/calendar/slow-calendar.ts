import type { CalendarDefinition } from '../../../src/core/calendar/calendar-definition.ts';
import type { Due, DueRequest } from '../../../src/core/calendar/due.ts';
import type { DayKind, StatutoryYears } from '../../../src/core/calendar/statutory-years.ts';

const minuteMs = 60_000;

/** How far the walk goes before it takes a count for one that never ends. */
const horizonMinutes = 60 * 1440;

interface Wall {
  readonly date: string;
  readonly time: string;
}

/**
 * The rules told a second time, by walking minute by minute and asking the wall clock at each.
 * Instants must be whole minutes, and no window may touch an hour at which clocks are changed.
 */
export function createSlowCalendar(definition: CalendarDefinition, statutory: StatutoryYears) {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: definition.zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const walls = new Map<number, Wall>();
  const hours = definition.hours?.length ? definition.hours : ['00:00-24:00'];

  function wallAt(at: number): Wall {
    const known = walls.get(at);
    if (known !== undefined) return known;
    const [date = '', time = ''] = format.format(at).split(' ');
    walls.set(at, { date, time });
    return { date, time };
  }

  function kindOf(date: string): DayKind | null {
    if (definition.country !== null) {
      if (!statutory.has(Number(date.slice(0, 4)))) return null;
      for (const days of statutory.values()) {
        const kind = days.get(date);
        if (kind !== undefined) return kind;
      }
    }
    const weekday = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[new Date(date).getUTCDay()];
    return weekday !== undefined && definition.workdays.includes(weekday) ? 'work' : 'rest';
  }

  const isInHours = (time: string) =>
    hours.some((window) => window.slice(0, 5) <= time && time < window.slice(6));

  /** The minutes from `at` to the end of its local date. */
  function minutesOfDate(at: number): readonly number[] {
    const { date } = wallAt(at);
    const minutes: number[] = [];
    for (let now = at; wallAt(now).date === date; now += minuteMs) minutes.push(now);
    return minutes;
  }

  function walkTime({ startAt, limit, pauses = [] }: DueRequest): Due {
    const needed = limit.value * (limit.unit === 'min' ? 1 : 60);
    let counted = 0;
    for (let now = startAt; now < startAt + horizonMinutes * minuteMs; now += minuteMs) {
      const { date, time } = wallAt(now);
      if (limit.unit === 'wh' && !isInHours(time)) continue;
      const kind = limit.unit === 'wh' ? kindOf(date) : 'work';
      if (kind === null) return { kind: 'undetermined', unpublishedYear: Number(date.slice(0, 4)) };
      if (kind === 'rest' || isPausedAt(now, pauses)) continue;
      counted++;
      if (counted < needed) continue;
      const end = now + minuteMs;
      return { kind: 'at', dueAt: end, dueDate: limit.unit === 'wh' ? date : wallAt(end).date };
    }
    return openPause(pauses);
  }

  function walkDays({ startAt, limit, pauses = [] }: DueRequest): Due {
    let counted = 0;
    let now = startAt;
    while (wallAt(now).date === wallAt(startAt).date) now += minuteMs;
    while (now < startAt + horizonMinutes * minuteMs) {
      const minutes = minutesOfDate(now);
      const { date } = wallAt(now);
      now = (minutes.at(-1) ?? now) + minuteMs;
      const business = limit.unit === 'd' ? minutes : minutes.filter((at) => isInHours(wallAt(at).time));
      const isPaused = business.every((at) => isPausedAt(at, pauses));
      const kind = kindOf(date);
      if (limit.unit === 'wd' && kind === null)
        return { kind: 'undetermined', unpublishedYear: Number(date.slice(0, 4)) };
      if (isPaused || (limit.unit === 'wd' && kind === 'rest')) continue;
      counted++;
      if (counted < limit.value) continue;
      if (kind === null) return { kind: 'undetermined', unpublishedYear: Number(date.slice(0, 4)) };
      if (kind === 'work') return { kind: 'at', dueAt: (business.at(-1) ?? now) + minuteMs, dueDate: date };
    }
    return openPause(pauses);
  }

  function workingMinutes(fromAt: number, toAt: number): number | null {
    let minutes = 0;
    for (let now = fromAt; now < toAt; now += minuteMs) {
      const { date, time } = wallAt(now);
      if (!isInHours(time)) continue;
      const kind = kindOf(date);
      if (kind === null) return null;
      if (kind === 'work') minutes++;
    }
    return minutes;
  }

  const due = (request: DueRequest): Due =>
    request.limit.unit === 'd' || request.limit.unit === 'wd' ? walkDays(request) : walkTime(request);
  return { due, workingMinutes };
}

function isPausedAt(at: number, pauses: NonNullable<DueRequest['pauses']>): boolean {
  return pauses.some(({ fromAt, toAt }) => fromAt <= at && (toAt === null || at < toAt));
}

function openPause(pauses: NonNullable<DueRequest['pauses']>): Due {
  return { kind: 'paused', sinceAt: pauses.find(({ toAt }) => toAt === null)?.fromAt ?? Number.NaN };
}
