import { type Combination, combine, type NameInfo } from './combine.ts';
import type { CellValue } from './domain.ts';
import type { Expression } from './expression.ts';
import { newPatience, type Patience, takes } from './patience.ts';
import { anyTruth, isEmpty, isFalse, isTrue, type Truth } from './truth.ts';

/** A row's condition: all others, or null for one that cannot be read. */
export type RowCondition = Expression | 'otherwise' | null;

/** Values of names, such as one that shows what is wrong; only the names that matter. */
export type ExampleCase = ReadonlyMap<string, CellValue>;

/** What is known of a table of which the first row that holds is taken. */
export interface TableVerdict {
  /** A case that no row takes. */
  readonly gap: ExampleCase | null;
  /** A row that cannot be decided in a case that comes to it, because a field is empty. */
  readonly stuck: { readonly row: number; readonly example: ExampleCase } | null;
  /** Rows that no case comes to or takes. */
  readonly never: readonly number[];
  readonly overlaps: readonly Overlap[];
  /** Whether some row takes every case, fields that may not have been filled in yet left aside. */
  readonly isCovered: boolean;
}

/** A case that a row takes although a later one would take it too. */
export interface Overlap {
  readonly row: number;
  readonly earlier: number;
  readonly example: ExampleCase;
  /** Whether the later row would take all cases of the earlier one, as a wider criterion after a narrower one does. */
  readonly isWider: boolean;
}

/** Beyond so many rows nothing is said of a table: each is compared with each, and nobody reads it anyway. */
const maxRows = 100;

/**
 * Judges a table over all cases that its conditions can tell apart. Each example is a case that the engine treats so;
 * what depends on a part that is not understood is left unsaid. Null when there are too many rows or cases, or when
 * the patience does not last.
 */
export function judgeTable(
  rows: readonly RowCondition[],
  infoOf: (name: string) => NameInfo | null,
  patience: Patience = newPatience(),
): TableVerdict | null {
  if (rows.length > maxRows) return null;
  const conditions = rows.filter((row) => row !== 'otherwise' && row !== null);
  const space = combine(conditions, infoOf);
  if (space === null || !takes(patience, space.count, rows.length)) return null;
  const compiled = rows.map((row): Row => {
    if (row === 'otherwise') return { decide: () => isTrue, isExact: true, isOther: true };
    const known = row === null ? undefined : space.compiled[conditions.indexOf(row)];
    return known ? { ...known, isOther: false } : { decide: () => anyTruth, isExact: false, isOther: false };
  });
  const found = new Findings(compiled);
  space.visit((combination) => found.look(combination));
  const shown = (seen: Seen): ExampleCase =>
    space.shorten(seen.values, (values) => found.isSame(seen, values));
  return {
    gap: found.gap ? shown(found.gap) : null,
    stuck: found.stuck ? { row: found.stuck.row, example: shown(found.stuck) } : null,
    never: compiled.flatMap((_, row) => (found.reached.has(row) ? [] : [row])),
    overlaps: rows.flatMap((_, row) => {
      const seen = found.overlapOf(row);
      return seen ? [{ row, earlier: seen.earlier, example: shown(seen), isWider: found.isWider(seen) }] : [];
    }),
    isCovered: found.isCovered,
  };
}

/** Whether a condition holds in every case or in none; null when it depends, or cannot be told. */
export function judgeCondition(
  condition: Expression,
  infoOf: (name: string) => NameInfo | null,
  patience: Patience = newPatience(),
): 'always' | 'never' | null {
  const space = combine([condition], infoOf);
  const [compiled] = space?.compiled ?? [];
  if (!space || !compiled || !takes(patience, space.count, 1)) return null;
  let seen: Truth = 0;
  space.visit(({ values }) => {
    seen |= compiled.decide(values);
  });
  if ((seen & isTrue) === 0) return 'never';
  return compiled.isExact && seen === isTrue ? 'always' : null;
}

interface Row {
  readonly decide: (values: readonly CellValue[]) => Truth;
  readonly isExact: boolean;
  readonly isOther: boolean;
}

interface Seen {
  readonly kind: 'gap' | 'stuck' | 'overlap';
  readonly row: number;
  readonly earlier: number;
  readonly values: readonly CellValue[];
}

/** What is gathered while all cases go by. */
class Findings {
  gap: Seen | null = null;
  stuck: Seen | null = null;
  isCovered = true;
  readonly reached = new Set<number>();
  readonly #overlaps: (Seen[] | undefined)[] = [];
  /** Pairs of rows that overlap. */
  readonly #overlapping = new Set<number>();
  /** Pairs of rows of which the earlier takes a case that the later would not. */
  readonly #narrower = new Set<number>();
  readonly #rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  look({ values, certainty }: Combination): void {
    const truths = this.#rows.map(({ decide }) => decide(values));
    this.#reach(truths);
    if (certainty === 'not filled') return;
    const end = this.#endOf(truths);
    if (end === null || end.kind === 'gap' || end.kind === 'stuck') this.isCovered = false;
    if (certainty === 'sure') {
      if (end?.kind === 'gap') this.gap ??= { kind: 'gap', row: 0, earlier: 0, values };
      if (end?.kind === 'stuck') this.stuck ??= { kind: 'stuck', row: end.row, earlier: 0, values };
    }
    this.#compare(truths, values, certainty === 'sure');
  }

  /** Whether what was seen of a case is also true of another. */
  isSame({ kind, row, earlier }: Seen, values: readonly CellValue[]): boolean {
    if (kind === 'overlap') return [row, earlier].every((one) => this.#rows[one]?.decide(values) === isTrue);
    const truths = this.#rows.map(({ decide }) => decide(values));
    const end = this.#endOf(truths);
    return end?.kind === kind && (kind === 'gap' || end.row === row);
  }

  /** What shows best that a row's cases are taken before: where neither of the two holds all cases of the other. */
  overlapOf(row: number): Seen | undefined {
    const own = this.#overlaps[row] ?? [];
    return own.find((seen) => !this.isWider(seen)) ?? own[0];
  }

  isWider({ earlier, row }: Seen): boolean {
    return !this.#narrower.has(this.#pairOf(earlier, row));
  }

  #pairOf(earlier: number, later: number): number {
    return earlier * this.#rows.length + later;
  }

  #reach(truths: readonly Truth[]): void {
    for (const [row, truth] of truths.entries()) {
      if (truth & isTrue) this.reached.add(row);
      if ((truth & isFalse) === 0) return;
    }
  }

  /** Where the engine comes to with these truths; null when that is not certain. */
  #endOf(
    truths: readonly Truth[],
  ): { readonly kind: 'taken' | 'gap' | 'stuck'; readonly row: number } | null {
    if (truths.every((truth) => truth === isFalse)) return { kind: 'gap', row: 0 };
    for (const [row, truth] of truths.entries()) {
      if (!this.#rows[row]?.isExact) return null;
      if (truth === isTrue) return { kind: 'taken', row };
      if (truth === isEmpty) return { kind: 'stuck', row };
      if (truth !== isFalse) return null;
    }
    return null;
  }

  #compare(truths: readonly Truth[], values: readonly CellValue[], isSure: boolean): void {
    const rows = this.#rows;
    for (const [earlier, truth] of truths.entries()) {
      if ((truth & isTrue) === 0 || rows[earlier]?.isOther) continue;
      for (let row = earlier + 1; row < truths.length; row += 1) {
        if (rows[row]?.isOther) continue;
        const pair = this.#pairOf(earlier, row);
        if (truths[row] !== isTrue) this.#narrower.add(pair);
        else if (
          isSure &&
          truth === isTrue &&
          rows[row]?.isExact &&
          rows[earlier]?.isExact &&
          !this.#overlapping.has(pair)
        ) {
          this.#overlapping.add(pair);
          this.#overlaps[row] = [...(this.#overlaps[row] ?? []), { kind: 'overlap', row, earlier, values }];
        }
      }
    }
  }
}
