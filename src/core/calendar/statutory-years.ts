/** What a statutory notice makes of a day. */
export type DayKind = 'work' | 'rest';

/**
 * The days that statutory notices name, by year of the notice: `YYYY-MM-DD` → kind. Days that no
 * notice names follow the week. A year that is absent has not been published. A notice may name
 * days of a neighbouring year, as that of 2019 made 2018-12-29 a workday.
 */
export type StatutoryYears = ReadonlyMap<number, ReadonlyMap<string, DayKind>>;

/** Collects the published years from `fromYear` to `toYear`, both included; `read` gives null for others. */
export function gatherStatutoryYears(
  read: (year: number) => ReadonlyMap<string, DayKind> | null,
  fromYear: number,
  toYear: number,
): StatutoryYears {
  const years = new Map<number, ReadonlyMap<string, DayKind>>();
  for (let year = fromYear; year <= toYear; year++) {
    const days = read(year);
    if (days !== null) years.set(year, days);
  }
  return years;
}
