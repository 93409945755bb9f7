import type { Duration, DurationUnit } from '../../calendar/duration.ts';

/** A limit as the words of a source give it: a length of time, or at once. */
export type WordedLimit =
  | {
      readonly kind: 'duration';
      readonly duration: Duration /** `天` and `day` leave open which days are meant. */;
      readonly isAnyDay: boolean;
    }
  | { readonly kind: 'at-once' };

const units: readonly (readonly [RegExp, DurationUnit, times?: number])[] = [
  [/^(个?工作日|(working|business)[ -]?days?|wd\b)/, 'wd'],
  [/^(个?工作小时|(working|business)[ -]?hours?|wh\b)/, 'wh'],
  [/^(分钟|min(ute)?s?\b)/, 'min'],
  [/^(个?小时|个?钟头|hours?\b|hrs?\b|h\b)/, 'h'],
  [/^(个?自然日|calendar[ -]?days?|天|日|days?\b|d\b)/, 'd'],
  [/^(周|个?星期|weeks?\b)/, 'd', 7],
];

const number = String.raw`\d+(?:\.\d+)?|[一二两三四五六七八九十百]+|半|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half an?)\b`;
// Not a date, and not an ordinal: 11 月 20 日, 第 3 日. Made for lower case: to ignore the case of every Chinese
// character would take the expression longer to build than a file takes to lint.
const amount = new RegExp(String.raw`(?<![\d.月第年])(?<!第\s|月\s)(${number})\s*(个半)?[-\s]*`, 'g');
const atOnce = /即时|立即|马上|当场|随即|\b(?:at once|immediately|instantly|right away)\b/;

/** The limits that a text in words gives, in order; empty when it gives none. */
export function readWording(wording: string): WordedLimit[] {
  const text = wording.toLowerCase();
  const found: WordedLimit[] = [];
  for (const match of text.matchAll(amount)) {
    const rest = text.slice(match.index + match[0].length);
    const unit = units.find(([pattern]) => pattern.test(match[2] === undefined ? rest : `个${rest}`));
    if (!unit) continue;
    const [, name, times = 1] = unit;
    const value = (readNumber(match[1] ?? '') + (match[2] === undefined ? 0 : 0.5)) * times;
    found.push({
      kind: 'duration',
      duration: { value, unit: name },
      isAnyDay: /^(天|日|days?\b)/.test(rest),
    });
  }
  if (found.length === 0 && atOnce.test(text)) found.push({ kind: 'at-once' });
  return found;
}

/** Whether words and a limit give the same length of time; minutes and hours compare, other units only with their own. */
export function isSameLimit(worded: WordedLimit, limit: Duration): boolean {
  if (worded.kind === 'at-once') return limit.value === 0;
  const { duration, isAnyDay } = worded;
  if (isAnyDay && limit.unit === 'wd') return duration.value === limit.value;
  const [a, b] = [inMinutes(duration), inMinutes(limit)];
  if (a !== null && b !== null) return Math.abs(a - b) < 0.001;
  return duration.unit === limit.unit && duration.value === limit.value;
}

function inMinutes({ value, unit }: Duration): number | null {
  if (unit === 'min') return value;
  return unit === 'h' ? value * 60 : null;
}

const digits = '零一二三四五六七八九';
const englishNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (text === '半' || text.startsWith('half')) return 0.5;
  const english = englishNumbers.indexOf(text);
  return english === -1 ? readChinese(text.replaceAll('两', '二')) : english;
}

/** 三, 十, 十五, 二十, 一百二十. */
function readChinese(text: string): number {
  const [, hundreds = '', tens = '', ones = ''] = /^(?:(.?)百)?(?:(.?)十)?(.?)$/.exec(text) ?? [];
  const digit = (one: string) => Math.max(digits.indexOf(one), 0);
  const has = (sign: string) => text.includes(sign);
  const hundred = has('百') ? (hundreds === '' ? 1 : digit(hundreds)) * 100 : 0;
  const ten = has('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0;
  return hundred + ten + (ones === '' ? 0 : digit(ones));
}
