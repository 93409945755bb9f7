import { createRequire } from 'node:module';
import type { DayKind } from '../../core/calendar/statutory-years.ts';
import type { StatutoryDays } from '../../ports/statutory-days.ts';

type NoticeDays = ReadonlyMap<number, ReadonlyMap<string, DayKind>>;

/**
 * Statutory days of China (`CN`) from the package `chinese-days`, which is loaded at the first
 * question. The package takes Monday to Friday for granted beyond its data; this source says null.
 */
export function createChineseDays(): StatutoryDays {
  let years: NoticeDays | null = null;
  return {
    year(country, year) {
      if (country !== 'CN') return null;
      years ??= readPackage();
      return years.get(year) ?? null;
    },
  };
}

function readPackage(): NoticeDays {
  const data: unknown = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');
  const years = new Map<number, Map<string, DayKind>>();
  collect(data, 'holidays', 'rest', years);
  collect(data, 'workdays', 'work', years);
  for (const [year, days] of years) {
    if (!isWholeNotice(year, days)) years.delete(year);
  }
  return years;
}

/** Files dates under their own year, which is how the package keeps what a notice says of its neighbours. */
function collect(data: unknown, list: string, kind: DayKind, years: Map<number, Map<string, DayKind>>): void {
  for (const date of datesOf(data, list)) {
    const year = Number(date.slice(0, 4));
    const days = years.get(year) ?? new Map<string, DayKind>();
    years.set(year, days.set(date, kind));
  }
}

function datesOf(data: unknown, list: string): readonly string[] {
  const days: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : undefined;
  if (typeof days !== 'object' || days === null) throw new Error(`chinese-days: no ${list}`);
  return Object.keys(days);
}

/**
 * Tells a published year from one of which only a few days are known through a neighbour's notice:
 * each notice gives New Year's Day and National Day of its own year.
 */
function isWholeNotice(year: number, days: ReadonlyMap<string, DayKind>): boolean {
  return days.get(`${year}-01-01`) === 'rest' && days.get(`${year}-10-01`) === 'rest';
}
