import { readingRules } from '../lint/reading-rules.ts';
import { namesOf, type Rule } from '../lint/rule.ts';
import { suggest } from '../standard/read/suggest.ts';

/** The rules that settings can name, found by id or code in any case. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  /** Whether rules are missing that should be there: then a name without a rule is no mistake. */
  readonly isPartial: boolean;
  /** Null for a name that no rule has; rules of reading are not found. */
  find(name: string): Rule | null;
  /** Whether it names a rule of reading, whose level is fixed. */
  isReadingRule(name: string): boolean;
  /** The name that a mistyped one most likely meant; null where none is near. */
  meant(name: string): string | null;
}

/** Makes rules findable by their names. */
export function bookOf(rules: readonly Rule[], isPartial = false): RuleBook {
  const byName = new Map<string, Rule>();
  for (const rule of rules) for (const name of namesOf(rule)) byName.set(name.toLowerCase(), rule);
  return {
    rules,
    isPartial,
    find: (name) => byName.get(name.toLowerCase()) ?? null,
    isReadingRule: (name) => readingRules.some(({ id }) => id === name),
    meant: (name) => suggest(name, rules.flatMap(namesOf)),
  };
}
