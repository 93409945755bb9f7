import { parseDay } from '../calendar/civil-day.ts';
import type { ZoneClock } from '../calendar/zone-clock.ts';

const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const absolute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const nowWords: ReadonlySet<string> = new Set(['now', '现在']);
const timeOnly = /^(\d{1,2}):(\d{2})$/;

/**
 * Reads an instant as people write it: `2026-11-21T16:30:00+08:00`, `2026-11-21 16:30` in the zone,
 * `16:30` of the day of `now`, or `now` itself. Null when it is none of these.
 */
export function readInstant(text: string, zone: ZoneClock, now: number): number | null {
  const trimmed = text.trim();
  if (nowWords.has(trimmed.toLowerCase())) return now;
  if (absolute.test(trimmed)) {
    const at = Date.parse(trimmed);
    return Number.isNaN(at) ? null : at;
  }
  const time = timeOnly.exec(trimmed);
  if (time) return onDay(zone, zone.dayOf(now), time[1], time[2], '0');
  const match = local.exec(trimmed);
  const day = match?.[1] === undefined ? null : parseDay(match[1]);
  return match && day !== null ? onDay(zone, day, match[2], match[3], match[4] ?? '0') : null;
}

function onDay(zone: ZoneClock, day: number, hour = '', minute = '', second = ''): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  return h > 23 || m > 59 || s > 59 ? null : zone.instantOf(day, h * 60 + m) + s * 1000;
}
