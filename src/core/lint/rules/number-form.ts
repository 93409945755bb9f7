import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** Document numbers are written by one pattern, so that two that are the same look the same. */
export const rule = defineRule({
  id: 'number-form',
  code: null,
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '文件编号写法统一，一份标准里不重号',
    en: 'Document numbers keep to one pattern, and none is used twice in a standard',
  },
  reason: {
    'zh-CN': '全角字母、长横线、空格看上去差不多，查找和比较时却是另一个编号；重号的两张表，档案里分不清。',
    en: 'Full-width letters, long dashes and blanks look alike but make another number; two forms of one number cannot be told apart on file.',
  },
  source: 'S4-4.1.2',
  messages: {
    form: {
      message: {
        'zh-CN': '编号「{number}」里有「{found}」，编号里只用半角字母、数字、汉字和 - / . _ ( ) 〔 〕 [ ]。',
        en: 'The number “{number}” has “{found}” in it; numbers hold half-width letters, digits, Chinese characters and - / . _ ( ) 〔 〕 [ ].',
      },
      hint: { 'zh-CN': '写成「{meant}」。', en: 'Write it as {meant}.' },
    },
    pattern: {
      message: {
        'zh-CN': '编号「{number}」不合公司的编号规则：{patterns}。',
        en: 'The number “{number}” does not keep to the pattern: {patterns}.',
      },
      hint: {
        'zh-CN': '规则里 A 是大写字母，9 是数字，* 是任意一段，其余照写。',
        en: 'In a pattern A is a capital letter, 9 a digit, * any stretch, and all else stands for itself.',
      },
    },
    twice: {
      message: {
        'zh-CN': '编号「{number}」用了两次：{first} 已经是这个编号。',
        en: 'The number “{number}” is used twice: {first} has it already.',
      },
      hint: { 'zh-CN': '给其中一个换一个编号。', en: 'Give one of them another number.' },
    },
  },
  options: {
    patterns: {
      kind: 'texts',
      default: [],
      says: {
        'zh-CN': '流程标准的编号规则，例如 AA-QP-999（A 大写字母、9 数字、* 任意）；不写则不查。',
        en: 'Patterns for the number of a standard, such as AA-QP-999 (A a capital letter, 9 a digit, * anything); without any none is asked for.',
      },
    },
  },
  good: `
number: KF-QP-001
forms:
  register: { name: 登记表, number: KF-FM-01 }
  result: { name: 结果报告, number: KF-FM-02 }
`,
  bad: `
number: KF–QP–001
forms:
  register: { name: 登记表, number: KF-FM-01 }
  result: { name: 结果报告, number: KF-FM-01 }
`,
  check({ standard, options, report }) {
    const first = new Map<string, string>();
    for (const { number, path } of numbersOf(standard)) {
      const odd = /[^\p{Script=Han}A-Za-z0-9\-/._()〔〕[\]]/u.exec(number);
      if (odd) report('form', { path }, { number, found: odd[0], meant: repaired(number) });
      const key = repaired(number).toUpperCase();
      const before = first.get(key);
      if (before === undefined) first.set(key, path.length === 1 ? 'number' : path.slice(0, 2).join('.'));
      else report('twice', { path }, { number, first: before });
    }
    const { number } = standard.document;
    if (number === undefined || options.patterns.length === 0) return;
    if (options.patterns.some((pattern) => keepsTo(number, pattern))) return;
    report('pattern', { path: ['number'] }, { number, patterns: options.patterns.join(', ') });
  },
});

function numbersOf({ document }: StandardView): { number: string; path: ValuePath }[] {
  const { number, forms = {} } = document;
  const own = number === undefined ? [] : [{ number, path: ['number'] }];
  const others = Object.entries(forms).flatMap(([id, form]) =>
    form.number === undefined ? [] : [{ number: form.number, path: ['forms', id, 'number'] }],
  );
  return [...own, ...others];
}

/** The number in half-width characters with plain hyphens and no blanks. */
function repaired(number: string): string {
  return number
    .normalize('NFKC')
    .replaceAll(/\p{Dash_Punctuation}|−/gu, '-')
    .replaceAll(/\s/gu, '');
}

/** Whether a number is of a pattern; a stretch is matched at its first chance, so that it takes no long search. */
function keepsTo(number: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const [start = ''] = pieces;
  if (!fits(number, start, 0)) return false;
  if (pieces.length === 1) return number.length === pattern.length;
  const end = pieces.at(-1) ?? '';
  let at = start.length;
  for (const piece of pieces.slice(1, -1)) {
    while (at + piece.length <= number.length && !fits(number, piece, at)) at += 1;
    at += piece.length;
  }
  return number.length - end.length >= at && fits(number, end, number.length - end.length);
}

function fits(number: string, piece: string, at: number): boolean {
  return [...piece].every((sign, index) => {
    const character = number[at + index] ?? '';
    if (sign === '9') return /^[0-9]$/.test(character);
    return sign === 'A' ? /^[A-Z]$/.test(character) : character === sign;
  });
}
