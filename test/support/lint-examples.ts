import { parse } from 'yaml';
import { parseCondition } from '../../src/core/expression/parse-condition.ts';
import type { Finding } from '../../src/core/lint/finding.ts';
import { lintSource } from '../../src/core/lint/lint-source.ts';
import type { LintSetting } from '../../src/core/lint/lint-standard.ts';
import type { Rule, Spot } from '../../src/core/lint/rule.ts';
import { runRules } from '../../src/core/lint/run-rules.ts';
import { nothingAround, type Surroundings } from '../../src/core/lint/surroundings.ts';
import { viewStandard } from '../../src/core/lint/standard-view.ts';
import { toPointer } from '../../src/core/standard/read/json-pointer.ts';
import type { ProcessStandard } from '../../src/generated/process-standard.ts';
import { rules } from '../../src/generated/rules.ts';

/** A standard that no rule has anything to say about; examples replace its parts. */
export const soundYaml = `id: example
name: 示例流程
family: business
version: V1.0
status: draft
trigger: 收到申请
result: 申请办结
confidentiality: internal
calendar: cn-office
roles:
  agent: { name: 客服专员, department: service }
  supervisor: { name: 客服主管, department: service }
clocks:
  total: { name: 总时限, from: start, to: close, limit: 5 wd }
forms:
  register: { name: 登记表 }
steps:
  - id: receive
    name: 接收
    R: agent
    A: supervisor
    out: [register]
    limit: 15 min
    checks:
      - { id: a, ask: 时间记下了？ }
    exceptions:
      - { id: incomplete, when: 信息不全, limit: 2 h, escalate: supervisor }
`;

/** The sound standard with some top-level parts replaced; a part that is left empty is taken away. */
export function exampleOf(yaml: string): ProcessStandard {
  const changes = (parse(yaml) ?? {}) as Record<string, unknown>;
  const whole = { ...(parse(soundYaml) as Record<string, unknown>), ...changes };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== null),
  ) as unknown as ProcessStandard;
}

/** What a rule reports, before words and places in the text: its message, where, and a level that is not its own. */
export interface Reported {
  readonly key: string;
  readonly pointer: string;
  readonly spot: Spot;
  readonly places: Readonly<Record<string, unknown>>;
}

/** What an example is looked at with: the day, what stands around it, the options of the rule. */
export interface ExampleSetting {
  readonly today?: string;
  readonly around?: Partial<Surroundings>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Runs a rule on an example: alone, or after all others when it runs last. */
export function reportsOf(
  rule: Rule,
  yaml: string,
  { today = '2026-11-21', around = {}, options }: ExampleSetting = {},
): Reported[] {
  const found: Reported[] = [];
  const report = (key: string, spot: Spot, places: Reported['places'] = {}) => {
    const { path, missing } = spot;
    found.push({ key, pointer: toPointer(missing === undefined ? path : [...path, missing]), spot, places });
  };
  const watched: Rule = { ...rule, check: (context) => rule.check({ ...context, report } as typeof context) };
  const others = rule.last ? rules.filter(({ id }) => id !== rule.id) : [];
  const standard = viewStandard(exampleOf(yaml), 'example');
  const input = {
    standard,
    levels: new Map(),
    options: new Map(options === undefined ? [] : [[rule.id, options]]),
    around: { ...nothingAround(today), ...rule.exampleAround, ...around },
    isPast: (date: string) => date < today,
    parseCondition,
    isExplained: () => false,
  };
  runRules([...others, watched], input, true);
  return found;
}

/**
 * Reports as one line each: `message@/pointer`, then the level where it is not the rule's own.
 * What stands behind `+` is missing there.
 */
export function shortReports(rule: Rule, yaml: string, setting: ExampleSetting = {}): string[] {
  return reportsOf(rule, yaml, setting).map(({ key, spot }) => {
    const missing = spot.missing === undefined ? '' : `+${spot.missing}`;
    const severity =
      spot.severity === undefined || spot.severity === rule.severity ? '' : ` ${spot.severity}`;
    return `${key}@${toPointer(spot.path)}${missing}${severity}`;
  });
}

/** The rule with an id. */
export function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Lints a text as the command does, by all rules unless told otherwise. */
export function lintExample(
  text: string,
  setting: Partial<LintSetting> & { readonly file?: string } = {},
): Promise<readonly Finding[]> {
  const { file = 'processes/example.yaml', ...rest } = setting;
  const whole = {
    rules,
    isPast: (date: string) => date < '2026-11-21',
    surround: () => nothingAround('2026-11-21'),
    loadParseCondition: async () => parseCondition,
    ...rest,
  };
  return lintSource({ file, text }, whole);
}
