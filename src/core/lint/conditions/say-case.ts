import { type Language, type Text, textIn } from '../../../shared/text.ts';
import type { ExampleCase } from '../../expression/static/decision-table.ts';
import { type CellValue, otherText } from '../../expression/static/domain.ts';
import type { ValueType } from '../../expression/static/value-type.ts';
import { type Bilingual, both } from '../../standard/read/bilingual.ts';
import type { ConditionNames, NameFacts } from './condition-names.ts';

/** A case in words, such as `金额 = 3000、有安全风险 = 否`. */
export function sayCase(example: ExampleCase, names: ConditionNames): Bilingual {
  const parts = [...example].map(([name, value]) => sayPart(name, value, names.get(name)));
  if (parts.length === 0) return both('任何情况', 'any case');
  return both(parts.map((part) => part['zh-CN']).join('、'), parts.map(({ en }) => en).join(', '));
}

function sayPart(name: string, value: CellValue, facts: NameFacts | undefined): Bilingual {
  const label = facts?.label ?? name;
  const said = sayValue(value, facts);
  return both(`${textIn(label, 'zh-CN')} = ${said['zh-CN']}`, `${textIn(label, 'en')} = ${said.en}`);
}

function sayValue(value: CellValue, facts: NameFacts | undefined): Bilingual {
  if (value === null) return both('空', 'empty');
  if (value === true) return both('是', 'yes');
  if (value === false) return both('否', 'no');
  if (value === otherText) return both('其他', 'something else');
  const name: Text = (typeof value === 'string' ? facts?.choices?.get(value) : undefined) ?? String(value);
  const say = (language: Language) => textIn(name, language);
  return both(say('zh-CN'), say('en'));
}

const typeNames: Readonly<Record<ValueType, Bilingual>> = {
  number: both('数字', 'a number'),
  text: both('文字', 'text'),
  boolean: both('是或否', 'yes or no'),
  date: both('日期', 'a date'),
  time: both('时刻', 'a time of day'),
  instant: both('时间点', 'an instant'),
  duration: both('时长', 'a duration'),
  list: both('列表', 'a list'),
  null: both('空值', 'the empty value'),
  unknown: both('别的值', 'another value'),
};

/** A type of value in words. */
export function sayType(type: ValueType): Bilingual {
  return typeNames[type];
}
