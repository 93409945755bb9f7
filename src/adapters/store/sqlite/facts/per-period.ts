/** A row of a tally: a place among the units of time (NULL = none), codes, figures. */
export type TallyRow = readonly (number | null)[];

/**
 * Turns the place of each row into its period and adds up the rows that then have the same keys.
 * @param periods the period of every place.
 * @param keys how many columns, the place among them, are keys; those after them are figures.
 */
export function perPeriod(
  rows: readonly TallyRow[],
  periods: readonly number[],
  keys: number,
): readonly TallyRow[] {
  const merged = new Map<string, (number | null)[]>();
  for (const [place = null, ...rest] of rows) {
    const row = [place === null ? null : (periods[place] ?? null), ...rest];
    const key = row.slice(0, keys).join(' ');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, row);
    else
      for (let index = keys; index < row.length; index += 1)
        known[index] = (known[index] ?? 0) + (row[index] ?? 0);
  }
  return [...merged.values()];
}
