import type { run } from '../i18n/en/run.ts';

type Words = Pick<typeof run, 'today' | 'tomorrow' | 'weekdays' | 'hours' | 'days'>;

const dayMs = 86_400_000;

/** An instant for people, seen from `now`: “today 16:30”, “11-26 Thu 18:00”, with the year where it is another. */
export function nearInstant(at: number, now: number, zone: string, words: Words): string {
  const there = localParts(at, zone);
  const here = localParts(now, zone);
  if (there.date === here.date) return `${words.today} ${there.time}`;
  if (there.date === localParts(now + dayMs, zone).date) return `${words.tomorrow} ${there.time}`;
  const weekday = words.weekdays.split(' ')[there.weekday] ?? '';
  const date = there.date.slice(0, 4) === here.date.slice(0, 4) ? there.date.slice(5) : there.date;
  return `${date} ${weekday} ${there.time}`;
}

/** An instant in full, to the second, in the zone: `2026-11-21 16:30:05`. */
export function fullInstant(at: number, zone: string): string {
  const { date, time, second } = localParts(at, zone);
  return `${date} ${time}:${second}`;
}

/** A length of time in words, in its two largest units; never negative. */
export function lengthInWords(minutes: number, words: Words): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < 48 * 60) return words.hours({ h: Math.floor(whole / 60), min: whole % 60 });
  return words.days({ d: Math.floor(whole / 1440), h: Math.floor((whole % 1440) / 60) });
}

interface LocalParts {
  readonly date: string;
  readonly time: string;
  readonly second: string;
  /** 0 = Sunday. */
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localParts(at: number, zone: string): LocalParts {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return {
    date,
    time: `${part('hour')}:${part('minute')}`,
    second: part('second'),
    weekday: new Date(`${date}T00:00:00Z`).getUTCDay(),
  };
}
