import { type Bilingual, both } from '../../standard/read/bilingual.ts';
import { kindOf } from '../../workspace/check-options.ts';

/** What is wrong with the value of one part of a rule. */
export type PartCheck = (value: unknown) => readonly Bilingual[];

/** Whether it is a plain map of keys and values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What keeps a value under a key from being a text in both languages. */
export function bilingual(key: string): PartCheck {
  return (value) => {
    const isText =
      isMap(value) && [value['zh-CN'], value.en].every((one) => typeof one === 'string' && one !== '');
    return isText
      ? []
      : [both(`${key} 要有 zh-CN 和 en 两种文字。`, `${key} must have a text in zh-CN and in en.`)];
  };
}

/** Nothing is wrong with a part that is left out. */
export function optional(check: PartCheck): PartCheck {
  return (value) => (value === undefined ? [] : check(value));
}

/** What keeps a value under a key from being a text. */
export function text(key: string): PartCheck {
  return (value) =>
    typeof value === 'string' && value.trim() !== '' ? [] : [notA(key, 'text', '文字', value)];
}

/** What keeps a value under a key from being a function. */
export function aFunction(key: string): PartCheck {
  return (value) => (typeof value === 'function' ? [] : [notA(key, 'a function', '函数', value)]);
}

/** What keeps a value under a key from being one of those allowed. */
export function oneOf(key: string, allowed: readonly (string | boolean)[]): PartCheck {
  const list = allowed.join(', ');
  return (value) =>
    allowed.includes(value as string) ? [] : [notA(key, `one of ${list}`, `${list} 之一`, value)];
}

/** What keeps a value under a key from having a form. */
export function pattern(key: string, form: RegExp, example: string): PartCheck {
  return (value) =>
    typeof value === 'string' && form.test(value)
      ? []
      : [notA(key, `written like ${example}`, `像 ${example} 那样写的`, value)];
}

/** Says that a value under a key is not what it should be. */
export function notA(key: string, english: string, chinese: string, value: unknown): Bilingual {
  const shown =
    typeof value === 'string' && value !== '' ? both(`「${value}」`, `“${value}”`) : kindOf(value);
  return both(
    `${key} 应当是${chinese}，这里是${shown['zh-CN']}。`,
    `${key} must be ${english}, but is ${shown.en}.`,
  );
}
