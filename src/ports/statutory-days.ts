import type { DayKind } from '../core/calendar/statutory-years.ts';

/** A source of statutory holidays and make-up workdays. Asking twice gives the same days. */
export interface StatutoryDays {
  /**
   * The days that the country's notice for this year names, `YYYY-MM-DD` → kind; all others follow
   * the week. Null when the year is not published, or nothing is known of the country: never a guess.
   */
  year(country: string, year: number): ReadonlyMap<string, DayKind> | null;
}
