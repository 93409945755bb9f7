import { err, ok, type Result } from '../../shared/result.ts';
import { type CivilDay, formatDay, parseDay, weekdayIndex } from '../calendar/civil-day.ts';
import type { ZoneClock } from '../calendar/zone-clock.ts';
import { readInstant } from '../run/read-instant.ts';
import type { Span } from './tallies.ts';

/** How long the periods are that a report breaks its time into. */
export type PeriodLength = 'day' | 'week' | 'month';

/** What was asked for, as texts; null = left open. */
export interface PeriodRequest {
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly by: PeriodLength | null;
}

/** One period of a report, with its first and last day (`YYYY-MM-DD`). */
export interface NamedPeriod extends Span {
  readonly from: string;
  readonly to: string;
}

/** The time of a report, settled. */
export interface ReportTime extends NamedPeriod {
  readonly asOf: number;
  readonly zone: string;
  readonly by: PeriodLength;
  /** In order and without gaps; weeks begin on Monday, the first and last period may be cut short. */
  readonly periods: readonly NamedPeriod[];
}

/** What is wrong with a request: a text that is no date (or instant), or an end before its start. */
export type PeriodProblem =
  | { readonly code: 'date'; readonly option: 'from' | 'to' | 'asOf'; readonly value: string }
  | { readonly code: 'turned'; readonly from: string; readonly to: string };

/** What the request is read against. */
export interface PeriodSetting {
  readonly zone: string;
  readonly clock: ZoneClock;
  readonly now: number;
  /** When the first run began: where a report without `from` starts. */
  readonly firstAt: number;
}

/**
 * Settles the time of a report: `to` is included whole, an open `to` is the day of `asOf`, an open `asOf` is
 * now, and a mere date as `asOf` is the end of that day.
 */
export function settlePeriod(
  request: PeriodRequest,
  setting: PeriodSetting,
): Result<ReportTime, PeriodProblem> {
  const { clock, zone } = setting;
  const asOf = request.asOf === null ? setting.now : readAsOf(request.asOf, setting);
  if (asOf === null) return problem('asOf', request.asOf);
  const toDay = request.to === null ? clock.dayOf(asOf) : parseDay(request.to);
  if (toDay === null) return problem('to', request.to);
  const fromDay =
    request.from === null ? Math.min(clock.dayOf(setting.firstAt), toDay) : parseDay(request.from);
  if (fromDay === null) return problem('from', request.from);
  if (fromDay > toDay) return err({ code: 'turned', from: formatDay(fromDay), to: formatDay(toDay) });
  const by = request.by ?? fittingLength(toDay - fromDay + 1);
  const starts = startsOf(fromDay, toDay, by);
  const periods = starts.map((start, index) => named(start, (starts[index + 1] ?? toDay + 1) - 1, clock));
  return ok({ ...named(fromDay, toDay, clock), asOf, zone, by, periods });
}

function readAsOf(text: string, { clock, now }: PeriodSetting): number | null {
  const day = parseDay(text.trim());
  return day === null ? readInstant(text, clock, now) : clock.midnightOf(day + 1) - 1;
}

function problem(option: 'from' | 'to' | 'asOf', value: string | null): Result<never, PeriodProblem> {
  return err({ code: 'date', option, value: value ?? '' });
}

/** A fortnight by days, two months by weeks, longer by months: between two and about a dozen lines. */
function fittingLength(days: number): PeriodLength {
  if (days <= 14) return 'day';
  return days <= 62 ? 'week' : 'month';
}

function startsOf(fromDay: CivilDay, toDay: CivilDay, by: PeriodLength): readonly CivilDay[] {
  const starts: CivilDay[] = [];
  for (let day = fromDay; day <= toDay; day = nextStart(day, by)) starts.push(day);
  return starts;
}

function nextStart(day: CivilDay, by: PeriodLength): CivilDay {
  if (by === 'day') return day + 1;
  if (by === 'week') return day + 7 - weekdayIndex(day);
  const [year = 0, month = 0] = formatDay(day).split('-').map(Number);
  return Date.UTC(year, month, 1) / 86_400_000;
}

function named(fromDay: CivilDay, toDay: CivilDay, clock: ZoneClock): NamedPeriod {
  return {
    fromAt: clock.midnightOf(fromDay),
    toAt: clock.midnightOf(toDay + 1),
    from: formatDay(fromDay),
    to: formatDay(toDay),
  };
}
