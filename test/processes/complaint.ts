import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { StandardDocument } from '../../src/core/standard/process-standard.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The shipped complaint standard as its author wrote it. */
export const standard = parse(read('processes/complaint-handling.yaml')) as StandardDocument;
/** The complaint table of the handbook as printed, with all its defects. */
export const printed = parse(read('test/fixtures/complaint-as-printed.yaml')) as StandardDocument;
/** The schema both have to keep to. */
export const schema = JSON.parse(read('schemas/process-standard.schema.json')) as object;

export const forms = standard.forms ?? {};
export const roles = standard.roles ?? {};
export const stepIds: readonly string[] = standard.steps.map((step) => step.id);
export const exceptions = [
  ...standard.steps.flatMap((one) => one.exceptions ?? []),
  ...(standard.exceptions ?? []),
];

/** What may be written as one or as several, as a list; nothing is an empty list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}

/** A step by its id. @throws Error when there is none. */
export function step(id: string): StandardDocument['steps'][number] {
  const found = standard.steps.find((one) => one.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
}

/** An exception by its id, of a step or of the whole process; undefined when there is none. */
export function exception(id: string) {
  return exceptions.find((one) => one.id === id);
}

/** A limit as written for a class; undefined when the class has none. */
export function limitOf(limit: unknown, runClass: string): unknown {
  const is = typeof limit === 'object' && limit !== null && 'is' in limit ? limit.is : limit;
  return typeof is === 'object' && is !== null ? (is as Record<string, unknown>)[runClass] : is;
}

/** The moment from which a step's limit runs. */
export function startOf(id: string): string {
  const { limit } = step(id);
  const from = typeof limit === 'object' && 'is' in limit ? limit.from : undefined;
  return typeof from === 'string' ? from : `${id}.ready`;
}

/** Every way on from a step, those of an approval included. */
export function waysOf(one: StandardDocument['steps'][number]) {
  return [...(one.branches ?? []), one.on?.approved, one.on?.returned, one.on?.rejected, one.next]
    .filter((way) => way !== undefined)
    .map((way) => (typeof way === 'string' ? { to: way } : way));
}
