import { assertNever } from '../../shared/assert-never.ts';
import type { CalendarParts } from './business-day.ts';
import { formatDay } from './civil-day.ts';
import { countCalendarDays, countWorkingDays, type RecordStep } from './count-days.ts';
import { countElapsed, countWorkingTime } from './count-time.ts';
import type { Due, DueRequest, DueStep, Explanation } from './due.ts';
import { type OrderedPauses, orderPauses } from './pauses.ts';

const minuteMs = 60_000;
const noPauses: OrderedPauses = [];

/** When a limit runs out; `record`, where given, hears of each day that led to it. */
export function computeDue(parts: CalendarParts, request: DueRequest, record?: RecordStep): Due {
  const { startAt, limit } = request;
  if (limit.value === 0) {
    return { kind: 'at', dueAt: startAt, dueDate: formatDay(parts.clock.dayOf(startAt)) };
  }
  const pauses = request.pauses === undefined ? noPauses : orderPauses(request.pauses);
  switch (limit.unit) {
    case 'min':
      return countElapsed(parts, { startAt, lengthMs: limit.value * minuteMs, pauses }, record);
    case 'h':
      return countElapsed(
        parts,
        { startAt, lengthMs: Math.round(limit.value * 60 * minuteMs), pauses },
        record,
      );
    case 'd':
      return countCalendarDays(parts, { startAt, days: limit.value, pauses }, record);
    case 'wd':
      return countWorkingDays(parts, { startAt, days: limit.value, pauses }, record);
    case 'wh':
      return countWorkingTime(parts, { startAt, lengthMs: limit.value * 60 * minuteMs, pauses }, record);
    default:
      return assertNever(limit.unit);
  }
}

/** The due time with a line for every day that led to it, in order. */
export function explainDue(parts: CalendarParts, request: DueRequest): Explanation {
  const steps: DueStep[] = [];
  const due = computeDue(parts, request, (day, what, counted) => {
    const reason = what === 'elapsed' ? undefined : parts.kinds.detailOf(day).reason;
    const step: DueStep = { date: formatDay(day), what, counted };
    steps.push(reason === undefined ? step : { ...step, reason });
  });
  return { due, steps };
}
