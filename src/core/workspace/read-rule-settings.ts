import type { Rule } from '../lint/rule.ts';
import type { GivenOptions } from '../lint/rule-options.ts';
import { both } from '../standard/read/bilingual.ts';
import { checkOptions } from './check-options.ts';
import type { RuleBook } from './rule-book.ts';
import { mistakeUnder, type SettingMistake } from './setting-mistake.ts';
import type { RuleLevel } from './workspace-settings.ts';

/** What settings say about one rule; a level that is left out stays as it is. */
export interface RuleChoice {
  readonly level?: RuleLevel;
  readonly options: GivenOptions;
}

/** What settings say about rules, by the rule's id. */
export type RuleChoices = ReadonlyMap<string, RuleChoice>;

/** Rule settings as they are written, by id or code. */
export type WrittenRules = Readonly<
  Record<string, RuleLevel | (Readonly<Record<string, unknown>> & { readonly level?: RuleLevel })>
>;

/** Rule settings that have been understood, and what in them could not be. */
export interface ReadRuleSettings {
  readonly choices: RuleChoices;
  readonly mistakes: readonly SettingMistake[];
}

/** Understands rule settings: finds the rules and checks levels and options. */
export function readRuleSettings(written: WrittenRules, book: RuleBook): ReadRuleSettings {
  const choices = new Map<string, RuleChoice>();
  const mistakes: SettingMistake[] = [];
  for (const [name, value] of Object.entries(written)) {
    const rule = book.find(name);
    const choice = toChoice(value);
    mistakes.push(...(rule ? checkChoice(name, rule, choice, choices) : unknownRule(name, book)));
    if (rule) choices.set(rule.id, choice);
  }
  return { choices, mistakes };
}

/** Several choices as one: of levels and of single options the later ones win. */
export function mergeChoices(all: readonly RuleChoices[]): RuleChoices {
  const merged = new Map<string, RuleChoice>();
  for (const choices of all) {
    for (const [id, later] of choices) {
      const earlier = merged.get(id);
      const options = { ...earlier?.options, ...later.options };
      merged.set(id, { ...earlier, ...later, options });
    }
  }
  return merged;
}

function toChoice(written: WrittenRules[string]): RuleChoice {
  if (typeof written === 'string') return { level: written, options: {} };
  const { level, ...options } = written;
  return level === undefined ? { options } : { level, options };
}

function checkChoice(
  name: string,
  rule: Rule,
  { level, options }: RuleChoice,
  earlier: RuleChoices,
): SettingMistake[] {
  const found: SettingMistake[] = [];
  if (earlier.has(rule.id)) found.push(givenTwice(name, rule));
  if (rule.unwaivable && level !== undefined && level !== rule.severity) found.push(fixedLevel(name));
  const options_ = checkOptions(rule.id, options, rule.options);
  return [...found, ...options_.map((mistake) => mistakeUnder([name], mistake))];
}

function unknownRule(name: string, book: RuleBook): SettingMistake[] {
  if (book.isReadingRule(name)) return [fixedLevel(name)];
  if (book.isPartial) return [];
  const meant = book.meant(name);
  const mistake: SettingMistake = {
    path: [name],
    part: 'key',
    message: both(`没有规则「${name}」。`, `There is no rule “${name}”.`),
    hint:
      meant === null
        ? both('sop explain 列出全部规则。', '“sop explain” lists the rules.')
        : both(`是不是「${meant}」？`, `Did you mean “${meant}”?`),
  };
  return [mistake];
}

function fixedLevel(name: string): SettingMistake {
  return {
    path: [name],
    part: 'key',
    message: both(`规则 ${name} 的级别不能改。`, `The rule ${name} cannot have another level.`),
    hint: both(
      '违反它的标准无法执行。把这一行删掉。',
      'What breaks this rule cannot be run. Take the line out.',
    ),
  };
}

function givenTwice(name: string, { id, code }: Rule): SettingMistake {
  return {
    path: [name],
    part: 'key',
    message: both(
      `规则 ${id} 写了两次：一次用 id，一次用编号 ${code}。`,
      `The rule ${id} is given twice, by its id and by its code ${code}.`,
    ),
    hint: both('留一处。', 'Keep one.'),
  };
}
