import { isMap } from '../../shared/is-map.ts';
import type { Finding } from './finding.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** The findings that a collection had when lint was introduced: by file and rule, each by its mark. */
export interface Baseline {
  readonly files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Findings set beside a baseline. */
export interface BaselineSplit {
  /** Those that are not in it. */
  readonly fresh: readonly Finding[];
  /** How many are. */
  readonly known: number;
  /** What is in it but was not found any more, in files that were looked at or are gone: how many by file and rule. */
  readonly stale: readonly StaleEntry[];
}

/** Findings of a baseline that are there no longer. */
export interface StaleEntry {
  readonly file: string;
  readonly ruleId: string;
  readonly count: number;
}

/** What was looked at, under names that do not depend on the folder one is in. */
export interface MarkedFindings {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
  /** Whether nothing being found in a file means that it is clean. */
  wasLookedAt(file: string): boolean;
}

/** The baseline that holds all findings; they must bear the names under which it is to keep them. */
export function baselineOf({ findings, sources }: Pick<MarkedFindings, 'findings' | 'sources'>): Baseline {
  const files: Record<string, Record<string, string[]>> = {};
  const marks = marksOf(findings, sources);
  for (const [index, { file, ruleId }] of findings.entries()) {
    const rules = ownPart<Record<string, string[]>>(files, file, () => ({}));
    ownPart<string[]>(rules, ruleId, () => []).push(marks[index] ?? '');
  }
  return { files };
}

/** Takes the findings that a baseline holds away. */
export function splitByBaseline(found: MarkedFindings, baseline: Baseline): BaselineSplit {
  const { findings, sources, wasLookedAt } = found;
  const marks = marksOf(findings, sources);
  const left = new Map<string, StaleEntry & { marks: Set<string> }>();
  for (const [file, rules] of Object.entries(baseline.files))
    for (const [ruleId, known] of Object.entries(rules))
      left.set(keyOf(file, ruleId), { file, ruleId, count: 0, marks: new Set(known) });
  const fresh = findings.filter(
    ({ file, ruleId }, index) => !left.get(keyOf(file, ruleId))?.marks.delete(marks[index] ?? ''),
  );
  const stale = [...left.values()].filter(({ file, marks: { size } }) => size > 0 && wasLookedAt(file));
  return {
    fresh,
    known: findings.length - fresh.length,
    stale: stale.map(({ file, ruleId, marks: { size } }) => ({ file, ruleId, count: size })),
  };
}

/** A baseline as a file: its counts first, for people, then the marks; sorted, so that versions can be compared. */
export function writeBaseline({ files }: Baseline): string {
  const byRule: Record<string, number> = {};
  let findings = 0;
  for (const rules of Object.values(files)) {
    for (const [ruleId, marks] of Object.entries(rules)) {
      byRule[ruleId] = (byRule[ruleId] ?? 0) + marks.length;
      findings += marks.length;
    }
  }
  const summary = { findings, files: Object.keys(files).length, rules: sorted(byRule) };
  const sortedFiles = Object.entries(files).map(([file, rules]) => [
    file,
    sorted(Object.fromEntries(Object.entries(rules).map(([ruleId, marks]) => [ruleId, marks.toSorted()]))),
  ]);
  const content = { schemaVersion: 1, summary, files: sorted(Object.fromEntries(sortedFiles)) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads what `writeBaseline` wrote; null for anything else. */
export function readBaseline(text: string): Baseline | null {
  const content = parsed(text.replace(/^\ufeff/, ''));
  if (!isMap(content) || content.schemaVersion !== 1 || !isMap(content.files)) return null;
  const isSound = Object.values(content.files).every(
    (rules) => isMap(rules) && Object.values(rules).every(isListOfText),
  );
  return isSound ? { files: content.files as Baseline['files'] } : null;
}

/** Half of a fingerprint tells findings apart as well and keeps the file readable. */
const MARK_LENGTH = 32;

function marksOf(findings: readonly Finding[], sources: ReadonlyMap<string, string>): readonly string[] {
  return fingerprintsOf(findings, sources).map((mark) => mark.slice(0, MARK_LENGTH));
}

function keyOf(file: string, ruleId: string): string {
  return `${file}\0${ruleId}`;
}

function ownPart<T>(map: Record<string, T>, key: string, make: () => T): T {
  if (!Object.hasOwn(map, key)) Object.defineProperty(map, key, { value: make(), enumerable: true });
  return map[key] as T;
}

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
