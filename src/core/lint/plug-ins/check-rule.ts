import { type Bilingual, both } from '../../standard/read/bilingual.ts';
import { suggest } from '../../standard/read/suggest.ts';
import { checkOption } from '../../workspace/check-options.ts';
import type { RuleDefinition, RuleMessages } from '../rule.ts';
import type { OptionSpec } from '../rule-options.ts';
import { checkMessages } from './check-messages.ts';
import {
  aFunction,
  bilingual,
  isMap,
  notA,
  oneOf,
  optional,
  type PartCheck,
  pattern,
  text,
} from './rule-parts.ts';

type Key = keyof RuleDefinition<RuleMessages>;

const checks: Readonly<Record<Key, PartCheck>> = {
  id: pattern('id', /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/, 'acme/named-owner'),
  code: (value) =>
    value === null ? [] : pattern('code', /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'ACME-01')(value),
  severity: oneOf('severity', ['error', 'warn', 'info']),
  title: bilingual('title'),
  reason: bilingual('reason'),
  source: text('source'),
  since: optional(pattern('since', /^\d+\.\d+(\.\d+)?$/, '1.2.0')),
  preset: optional(oneOf('preset', ['recommended', 'strict', 'all'])),
  messages: checkMessages,
  options: optional(checkSpecs),
  good: text('good'),
  bad: text('bad'),
  exampleAround: optional((value) =>
    isMap(value) ? [] : [notA('exampleAround', 'a map', '一组键值', value)],
  ),
  unwaivable: optional(oneOf('unwaivable', [true])),
  last: optional(oneOf('last', [true])),
  concerns: optional(aFunction('concerns')),
  check: aFunction('check'),
};

/** What keeps a value from being a lint rule; nothing when it is one. For rules that come from outside. */
export function checkRule(value: unknown): readonly Bilingual[] {
  if (!isMap(value)) return [notA('rule', 'made with defineRule', '用 defineRule 写成的', value)];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(checks, key));
  const found = Object.entries(checks).flatMap(([key, check]) => check(value[key]));
  const same = value.good === value.bad ? [both('good 和 bad 一样。', 'good and bad are the same.')] : [];
  return [...unknown.map(unknownKey), ...found, ...(found.length === 0 ? same : [])];
}

function checkSpecs(specs: unknown): readonly Bilingual[] {
  if (!isMap(specs)) return [notA('options', 'a map', '一组键值', specs)];
  return Object.entries(specs).flatMap(([name, spec]) => checkSpec(name, spec));
}

function checkSpec(name: string, spec: unknown): readonly Bilingual[] {
  if (name === 'level') return [both('选项不能叫 level。', 'An option cannot be called level.')];
  const kinds = ['texts', 'number', 'flag'];
  if (!isMap(spec)) return [notA(`options.${name}`, 'a map', '一组键值', spec)];
  const kind = oneOf(`options.${name}.kind`, kinds)(spec.kind);
  if (kind.length > 0) return kind;
  const fallback = checkOption(name, spec.default, { ...spec, default: [] } as unknown as OptionSpec);
  const bad =
    fallback.length === 0
      ? []
      : [notA(`options.${name}.default`, `of kind ${spec.kind}`, `${spec.kind} 类`, spec.default)];
  return [...bad, ...bilingual(`options.${name}.says`)(spec.says)];
}

function unknownKey(key: string): Bilingual {
  const meant = suggest(key, Object.keys(checks));
  const [chinese, english] = meant === null ? ['', ''] : [`是不是 ${meant}？`, ` Did you mean ${meant}?`];
  return both(`规则没有 ${key} 这一项。${chinese}`, `A rule has no ${key}.${english}`);
}
