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

/** Rows by the text of their key in one dimension; rows that lack the dimension are in no group. */
export type Groups<T> = ReadonlyMap<string, readonly T[]>;

/** Groups rows by a dimension. */
export function groupRows<T extends object>(dimension: DimensionId, rows: readonly T[]): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const code = codeOf(dimension, row);
    if (code === null) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [row]);
    else group.push(row);
  }
  return groups;
}

/** A key and its text, by which groups are found. */
export interface CodedKey {
  readonly code: string;
  readonly key: DimensionKey;
}

/** The keys of so many periods, empty ones among them: a gap in time is a figure too. */
export function periodKeys(count: number): readonly CodedKey[] {
  return Array.from({ length: count }, (_, period) => ({
    code: JSON.stringify({ period }),
    key: { period },
  }));
}

/** The keys of all groups in the order that a reader expects: steps and classes as in their standard. */
export function sortedKeys(all: readonly Groups<unknown>[], names: Names): readonly CodedKey[] {
  const codes = new Set(all.flatMap((groups) => [...groups.keys()]));
  const keys = [...codes].map((code) => ({ code, key: JSON.parse(code) as DimensionKey }));
  return keys.sort((a, b) => compareKeys(a.key, b.key, names));
}

function codeOf(dimension: DimensionId, row: DimensionKey): string | null {
  const key: Record<string, unknown> = {};
  for (const field of fields[dimension]) {
    if (row[field] === undefined || (field === 'period' && row[field] === null)) return null;
    key[field] = row[field];
  }
  return JSON.stringify(key);
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
