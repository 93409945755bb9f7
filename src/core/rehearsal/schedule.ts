import { AppError } from '../../shared/app-error.ts';
import { formatDay } from '../calendar/civil-day.ts';
import type { StartOf } from './clean-run.ts';
import { afterBusiness, wholeSecond } from './office-hours.ts';
import type { Stage } from './stage.ts';

/** The half-open stretch of time in which runs begin. */
export interface Period {
  readonly fromAt: number;
  readonly toAt: number;
}

/** One stretch of business in the period, with the business minutes before it. */
interface Day {
  readonly fromAt: number;
  readonly minutes: number;
  readonly before: number;
}

/**
 * Spreads the beginnings of so many runs evenly over the business hours of a period, in order.
 * @throws AppError `rehearsal-no-business` when the period has none.
 */
export function makeSchedule(stage: Stage, period: Period, runs: number): (run: number) => StartOf {
  const days = businessDays(stage, period);
  const last = days.at(-1);
  if (last === undefined) throw new AppError('rehearsal-no-business', { calendar: stage.calendar.id });
  const total = last.before + last.minutes;
  return (run) => (attempt, random) => {
    const share = Math.max(0.02, 1 - attempt * 0.04);
    const minutes = ((run + random.next()) / runs) * total * share;
    const day = days[dayOf(days, minutes)] ?? last;
    const at = afterBusiness(stage, day.fromAt, Math.max(0.1, minutes - day.before)) ?? day.fromAt;
    return wholeSecond(Math.min(at, period.toAt - 1000));
  };
}

function businessDays({ calendar, zone }: Stage, { fromAt, toAt }: Period): readonly Day[] {
  const days: Day[] = [];
  let before = 0;
  for (let day = zone.dayOf(fromAt); zone.midnightOf(day) < toAt; day += 1) {
    const start = Math.max(fromAt, zone.midnightOf(day));
    const end = Math.min(toAt, zone.midnightOf(day + 1));
    // in a year that is not published every day counts, rather than none
    const isKnown = calendar.dayKind(formatDay(day)) !== null;
    const minutes = isKnown ? (calendar.workingMinutes(start, end) ?? 0) : (end - start) / 60_000;
    if (minutes <= 0) continue;
    days.push({ fromAt: start, minutes, before });
    before += minutes;
  }
  return days;
}

/** The place of the day in which a number of business minutes since the beginning lies. */
function dayOf(days: readonly Day[], minutes: number): number {
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((days[middle]?.before ?? 0) <= minutes) low = middle;
    else high = middle - 1;
  }
  return low;
}
