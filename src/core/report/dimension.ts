import type { Names } from './names.ts';

/** What a report is broken down by, in the order in which it does so. */
export const dimensionIds = ['period', 'process', 'class', 'step', 'department', 'role'] as const;

export type DimensionId = (typeof dimensionIds)[number];

/** What a line of a breakdown is about; what does not belong to its dimension is absent. */
export interface DimensionKey {
  readonly process?: string;
  readonly class?: string | null;
  readonly step?: string | null;
  readonly role?: string | null;
  readonly department?: string | null;
  /** A place in the list of periods; null = in none, and then in no group of periods. */
  readonly period?: number | null;
}

/** Ids of classes, steps and roles belong to a process, those of departments to all. */
const fields: Readonly<Record<DimensionId, readonly (keyof DimensionKey)[]>> = {
  period: ['period'],
  process: ['process'],
  class: ['process', 'class'],
  step: ['process', 'step'],
  department: ['department'],
  role: ['process', 'role'],
};

/** A key and its text, by which groups are found. */
export interface CodedKey {
  readonly code: string;
  readonly key: DimensionKey;
}

/** Rows that are about the same thing. */
export interface Group<T> extends CodedKey {
  readonly rows: readonly T[];
}

/** Groups by the text of their key; rows that lack the dimension are in none. */
export type Groups<T> = ReadonlyMap<string, Group<T>>;

/** Groups rows by a dimension. */
export function groupRows<T extends object>(dimension: DimensionId, rows: readonly T[]): Groups<T> {
  const groups = new Map<string, Group<T> & { readonly rows: T[] }>();
  for (const row of rows) {
    const code = codeOf(dimension, row);
    if (code === null) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, { code, key: keyOf(dimension, row), rows: [row] });
    else group.rows.push(row);
  }
  return groups;
}

/** The rows of a group; none where there is no such group. */
export function rowsOf<T>(groups: Groups<T>, { code }: CodedKey): readonly T[] {
  return groups.get(code)?.rows ?? [];
}

/** The keys of so many periods, empty ones among them: a gap in time is a figure too. */
export function periodKeys(count: number): readonly CodedKey[] {
  return Array.from({ length: count }, (_, period) => ({ code: String(period), key: { period } }));
}

/** The keys of all groups in the order that a reader expects: steps and classes as in their standard. */
export function sortedKeys(all: readonly Groups<unknown>[], names: Names): readonly CodedKey[] {
  const byCode = new Map(all.flatMap((groups) => [...groups]));
  return [...byCode.values()].sort((a, b) => compareKeys(a.key, b.key, names));
}

/** No name holds a line feed, and no name is empty. */
function codeOf(dimension: DimensionId, row: DimensionKey): string | null {
  if (dimension === 'period' && row.period === null) return null;
  let code = '';
  for (const field of fields[dimension]) {
    const value = row[field];
    if (value === undefined) return null;
    code += code === '' ? (value ?? '') : `\n${value ?? ''}`;
  }
  return code;
}

function keyOf(dimension: DimensionId, row: DimensionKey): DimensionKey {
  return Object.fromEntries(fields[dimension].map((field) => [field, row[field]]));
}

function compareKeys(a: DimensionKey, b: DimensionKey, names: Names): number {
  return (
    compareText(a.process, b.process) ||
    nullsLast(a.class, b.class) ||
    placeOf(a, names) - placeOf(b, names) ||
    compareText(a.class, b.class) ||
    compareText(a.step, b.step) ||
    compareText(a.department, b.department) ||
    compareText(a.role, b.role)
  );
}

function placeOf({ process = '', step, class: runClass }: DimensionKey, names: Names): number {
  if (typeof step === 'string') return names.stepPlace(process, step);
  return typeof runClass === 'string' ? names.classPlace(process, runClass) : 0;
}

/** By code units, so that every machine sorts alike; nothing comes last. */
function compareText(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  return nullsLast(a, b) || ((a ?? '') < (b ?? '') ? -1 : 1);
}

function nullsLast(a: unknown, b: unknown): number {
  return Number(a === null) - Number(b === null);
}
