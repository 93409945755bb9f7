import type { Random } from './random.ts';

/** A mistake that was put into a text: its kind, the rule that should find it, and the line changed, from 1. */
export interface PlantedMistake {
  readonly kind: string;
  readonly ruleId: string;
  readonly line: number;
}

interface Kind {
  readonly kind: string;
  readonly ruleId: string;
  /** Lines that it can be made on. */
  readonly on: RegExp;
  /** What becomes of such a line. */
  spoil(line: string): string;
}

/** Mistakes as authors make them, each a change of one line. */
const kinds: readonly [Kind, ...Kind[]] = [
  replaced('typo in a key', 'schema-unknown-key', /^ {4}limit: /, /limit/, 'limt'),
  replaced('bad duration', 'duration-form', /^ {4}limit: \d/, /limit: .*/, 'limit: P1D'),
  replaced('duration in words', 'duration-form', /^ {4}limit: \d/, /limit: .*/, 'limit: 三天内'),
  replaced('unknown role', 'raci-known-role', /^ {4}R: /, /R: (\w+)/, 'R: $1x'),
  replaced('missing limit', 'element-limits', /^ {4}limit: \d/, /limit: .*/, 'minimum: 1 min'),
  replaced('vague party', 'vague-party', /\bdo: /, /\bdo: [^,}]*/, 'do: 由相关部门处理'),
  replaced('unknown form', 'form-names', /^ {4}out: /, /\[(\w+)\]/, '[$1x]'),
  replaced('wrong type', 'schema-type', /^ {4}out: /, /out: \[(\w+)\]/, 'out: $1'),
  replaced('unclosed bracket', 'yaml-syntax', /^ {4}out: /, /\]/, ''),
  replaced('tab as indent', 'yaml-syntax', /^ {4}R: /, /^ {4}/, '\t'),
  replaced('unclosed quote', 'yaml-syntax', /^ {4}name: /, /name: /, 'name: "'),
  replaced('key given twice', 'yaml-duplicate-key', /^ {4}A: /, /$/, '\n    name: 再写一遍'),
];

/** Puts one mistake into a sound text. */
export function plantMistake(random: Random, text: string): { text: string; mistake: PlantedMistake } {
  const { kind, ruleId, on, spoil } = random.pick(kinds);
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (on.test(line) ? [index] : []));
  const at = places[random.below(places.length)];
  if (at === undefined) throw new Error(`no line to make a mistake on: ${kind}`);
  const spoilt = spoil(lines[at] ?? '');
  lines[at] = spoilt;
  return { text: lines.join('\n'), mistake: { kind, ruleId, line: at + spoilt.split('\n').length } };
}

function replaced(kind: string, ruleId: string, on: RegExp, what: RegExp, by: string): Kind {
  return { kind, ruleId, on, spoil: (line) => line.replace(what, by) };
}
