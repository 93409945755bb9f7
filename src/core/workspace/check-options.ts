import type { GivenOptions, OptionSpec, OptionSpecs } from '../lint/rule-options.ts';
import { type Bilingual, both } from '../standard/read/bilingual.ts';
import { suggest } from '../standard/read/suggest.ts';
import type { SettingMistake } from './setting-mistake.ts';

/** What is wrong with the options that are given to a rule, against those it has. */
export function checkOptions(ruleId: string, given: GivenOptions, specs: OptionSpecs = {}): SettingMistake[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    return spec === undefined ? [unknownOption(ruleId, name, specs)] : checkOption(name, value, spec);
  });
}

/** What is wrong with the value of one option. */
export function checkOption(name: string, value: unknown, spec: OptionSpec): SettingMistake[] {
  if (spec.kind !== 'texts') return isOfKind(value, spec) ? [] : [wrongKind(name, [name], value, spec)];
  if (!Array.isArray(value)) return [wrongKind(name, [name], value, spec)];
  return value.flatMap((item, index) =>
    typeof item === 'string' && item !== '' ? [] : [wrongItem(name, [name, index], item)],
  );
}

function isOfKind(value: unknown, { kind }: OptionSpec): boolean {
  return kind === 'flag' ? typeof value === 'boolean' : Number.isFinite(value);
}

const wanted: Readonly<Record<OptionSpec['kind'], Bilingual>> = {
  texts: both('由文字组成的列表', 'a list of texts'),
  number: both('数字', 'a number'),
  flag: both('true 或 false', 'true or false'),
};

function wrongKind(
  name: string,
  path: (string | number)[],
  value: unknown,
  spec: OptionSpec,
): SettingMistake {
  const [is, needs] = [kindOf(value), wanted[spec.kind]];
  const example = JSON.stringify(spec.default);
  return {
    path,
    message: both(
      `选项 ${name} 要写${needs['zh-CN']}，这里是${is['zh-CN']}。`,
      `The option ${name} must be ${needs.en}, but this is ${is.en}.`,
    ),
    hint: both(`默认值是 ${example}。`, `Its default is ${example}.`),
  };
}

function wrongItem(name: string, path: (string | number)[], value: unknown): SettingMistake {
  const is = kindOf(value);
  return {
    path,
    message: both(
      `选项 ${name} 的每一项都要是文字，这里是${is['zh-CN']}。`,
      `Every item of the option ${name} must be text, but this is ${is.en}.`,
    ),
  };
}

function unknownOption(ruleId: string, name: string, specs: OptionSpecs): SettingMistake {
  const names = Object.keys(specs);
  const meant = suggest(name, ['level', ...names]);
  const list = names.join(', ');
  const known =
    names.length === 0
      ? both('这条规则没有选项，只能写 level。', 'This rule has no options, only a level.')
      : both(`它的选项有：${list}。`, `Its options are: ${list}.`);
  return {
    path: [name],
    part: 'key',
    message: both(`规则 ${ruleId} 没有选项 ${name}。`, `The rule ${ruleId} has no option ${name}.`),
    hint: meant === null ? known : both(`是不是「${meant}」？`, `Did you mean “${meant}”?`),
  };
}

/** What a value is, in words. */
export function kindOf(value: unknown): Bilingual {
  if (value === null || value === undefined) return both('空的', 'empty');
  if (value === '') return both('空文字', 'an empty text');
  if (Array.isArray(value)) return both('列表', 'a list');
  switch (typeof value) {
    case 'string':
      return both('文字', 'text');
    case 'number':
      return Number.isFinite(value) ? both('数字', 'a number') : both('无穷大', 'infinite');
    case 'boolean':
      return both(String(value), String(value));
    case 'function':
      return both('函数', 'a function');
    default:
      return both('由键值组成的一组', 'a map of keys and values');
  }
}
