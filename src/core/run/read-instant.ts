import { parseDay } from '../calendar/civil-day.ts';
import type { ZoneClock } from '../calendar/zone-clock.ts';

const nowWords: ReadonlySet<string> = new Set(['now', '现在']);
const written =
  /^(?:(\d{4}-\d{2}-\d{2})[T ])?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an instant as people write it: `2026-11-21T16:30:00+08:00`, `2026-11-21 16:30` in the zone,
 * `16:30` of the day of `now`, or `now` itself. Null when it is none of these.
 */
export function readInstant(text: string, zone: ZoneClock, now: number): number | null {
  const trimmed = text.trim();
  if (nowWords.has(trimmed.toLowerCase())) return now;
  const match = written.exec(trimmed);
  if (!match) return null;
  const [, date, hour, minute, second = '0', fraction = '', offset] = match;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return null;
  const restMs = s * 1000 + Number(fraction.padEnd(3, '0'));
  const day = date === undefined ? zone.dayOf(now) : parseDay(date);
  if (day === null) return null;
  if (offset === undefined) return zone.instantOf(day, h * 60 + m) + restMs;
  // a time of day alone is of the zone's day, so an offset would contradict it
  if (date === undefined) return null;
  const at = Date.parse(`${date}T${String(hour).padStart(2, '0')}:${minute}:00${offset}`);
  return Number.isNaN(at) ? null : at + restMs;
}
