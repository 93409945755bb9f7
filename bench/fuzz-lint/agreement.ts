import { isDeepStrictEqual } from 'node:util';
import type { TextRange } from '../../src/core/lint/finding.ts';
import { readExactly } from '../../src/core/standard/read/read-exactly.ts';
import { readYaml } from '../../src/core/standard/read/read-yaml.ts';

/** The way from the root of a value to a part of it. */
type ValuePath = readonly (string | number)[];

/** What a reader makes of a text. */
export interface Reading {
  /** Plain data; undefined when the text cannot be read as one value. */
  readonly value: unknown;
  readonly hasErrors: boolean;
  locate(path: ValuePath, part: 'key' | 'value'): TextRange;
}

/** Reads a text; never throws. */
export type Reader = (text: string) => Reading;

/** The reader of the program, to compare with another one or with itself. */
export function programReader(text: string): Reading {
  const { value, findings, locate } = readYaml({ file: 'fuzz.yaml', text });
  return { value, hasErrors: findings.some(({ severity }) => severity === 'error'), locate };
}

/** The exact reader of the program, the judge of its quick one: what is in order it must find so too. */
export function exactReader(text: string): Reading {
  const lines = text.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');
  const { value, findings, locate } = readExactly({ file: 'fuzz.yaml', text: lines });
  return { value, hasErrors: findings.some(({ severity }) => severity === 'error'), locate };
}

/**
 * The first thing on which two readers do not agree, the second being the judge: whether there are errors, the
 * value, the order of its keys, or where a key or a value stands; null when they agree. Of a text that both refuse
 * only the refusal is compared.
 */
export function disagreement(text: string, reader: Reader, judge: Reader): string | null {
  const readings = [reader, judge].map((read) => attempt(() => read(text)));
  const [own, judged] = readings;
  if (own === undefined || judged === undefined) return null;
  if ('error' in own || 'error' in judged)
    return `threw: ${'error' in own ? own.error : ''} / ${'error' in judged ? judged.error : ''}`;
  const [one, other] = [own.given, judged.given];
  if (one.hasErrors !== other.hasErrors) return `errors: ${one.hasErrors}, the judge says ${other.hasErrors}`;
  if (one.hasErrors) return null;
  if (!isDeepStrictEqual(one.value, other.value))
    return `value: ${show(one.value)}, the judge says ${show(other.value)}`;
  const order = show(one.value) === show(other.value) ? null : 'the order of keys differs';
  return order ?? firstOtherPlace(one, other);
}

/** So many paths of one value are compared; more would say nothing new. */
const MAX_PATHS = 3000;

function firstOtherPlace(one: Reading, other: Reading): string | null {
  for (const path of listPaths(one.value)) {
    for (const part of ['value', 'key'] as const) {
      const [mine, theirs] = [one, other].map((reading) => show(reading.locate(path, part)));
      if (mine !== theirs) return `the ${part} of ${show(path)}: ${mine}, the judge says ${theirs}`;
    }
  }
  return null;
}

/** Every path of a value, the root and one that leads to nothing included; shared parts are entered each time. */
function listPaths(value: unknown): ValuePath[] {
  const paths: ValuePath[] = [['there is no such key']];
  const pending: [ValuePath, unknown][] = [[[], value]];
  for (let next = pending.pop(); next && paths.length < MAX_PATHS; next = pending.pop()) {
    const [path, part] = next;
    paths.push(path);
    if (typeof part !== 'object' || part === null) continue;
    const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
    for (const [step, child] of entries) pending.push([[...path, step], child]);
  }
  return paths;
}

function attempt<T>(work: () => T): { readonly given: T } | { readonly error: string } {
  try {
    return { given: work() };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value, (_, part) =>
    typeof part === 'bigint' || Object.is(part, -0) || (typeof part === 'number' && !Number.isFinite(part))
      ? `number ${Object.is(part, -0) ? '-0' : part}`
      : part,
  );
  return text ?? 'undefined';
}
