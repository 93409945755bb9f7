import { err, ok, type Result } from '../../shared/result.ts';
import { formatDay, parseDay } from '../calendar/civil-day.ts';
import { createZoneClock } from '../calendar/zone-clock.ts';
import type { Period } from './schedule.ts';

/** A period with its first and last day, both included. */
export interface SettledPeriod extends Period {
  readonly from: string;
  readonly to: string;
}

/** Why there is no such period: a text that is no date, an end before its start, or a start that has not come. */
export type PeriodProblem =
  | { readonly code: 'simulate-date'; readonly option: 'from' | 'to'; readonly value: string }
  | { readonly code: 'simulate-turned'; readonly from: string; readonly to: string }
  | { readonly code: 'simulate-future'; readonly to: string };

const usualDays = 84;
const hourMs = 3_600_000;

/**
 * The days that were asked for in a zone; by default the twelve weeks up to now. Of today only the hours that are
 * over count, so that the same seed gives the same runs for a while.
 */
export function settlePeriod(
  asked: { readonly from: string | null; readonly to: string | null },
  { zone, now }: { readonly zone: string; readonly now: number },
): Result<SettledPeriod, PeriodProblem> {
  const clock = createZoneClock(zone);
  const today = clock.dayOf(now);
  const toDay = asked.to === null ? today : parseDay(asked.to);
  if (toDay === null) return err({ code: 'simulate-date', option: 'to', value: asked.to ?? '' });
  const fromDay = asked.from === null ? toDay - usualDays : parseDay(asked.from);
  if (fromDay === null) return err({ code: 'simulate-date', option: 'from', value: asked.from ?? '' });
  const [from, to] = [formatDay(fromDay), formatDay(toDay)];
  if (fromDay > toDay) return err({ code: 'simulate-turned', from, to });
  if (toDay > today) return err({ code: 'simulate-future', to });
  const fromAt = clock.midnightOf(fromDay);
  return ok({
    from,
    to,
    fromAt,
    toAt: Math.min(Math.floor(now / hourMs) * hourMs, clock.midnightOf(toDay + 1)),
  });
}
