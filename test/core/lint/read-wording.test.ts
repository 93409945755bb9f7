import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../src/core/calendar/duration.ts';
import { isSameLimit, readWording } from '../../../src/core/lint/look-ups/read-wording.ts';

describe('limits in words', () => {
  test.each([
    ['接收后 1 小时内', ['1 h']],
    ['分级后30分钟内', ['30 min']],
    ['3个工作日内', ['3 wd']],
    ['两个工作日', ['2 wd']],
    ['1 个半小时', ['1.5 h']],
    ['半小时', ['0.5 h']],
    ['二十四小时', ['24 h']],
    ['十五分钟', ['15 min']],
    ['一百二十分钟', ['120 min']],
    ['8 个工作小时', ['8 wh']],
    ['10 个自然日', ['10 d']],
    ['一周内', ['7 d']],
    ['2-4 小时', ['4 h']],
    ['普通 24 小时，紧急 2 小时', ['24 h', '2 h']],
    ['within 24 Hours', ['24 h']],
    ['one working day after', ['1 wd']],
    ['three business days', ['3 wd']],
    ['half an hour', ['0.5 h']],
    ['即时', ['at once']],
    ['At once', ['at once']],
    ['立即处理，1 小时内答复', ['1 h']],
    ['11 月 20 日上午', []],
    ['每月 5 日', []],
    ['第 3 日', []],
    ['一个客户', []],
    ['5 hotels', []],
    ['', []],
  ])('%j gives %j', (text, limits) => {
    const written = readWording(text).map((one) =>
      one.kind === 'at-once' ? 'at once' : `${one.duration.value} ${one.duration.unit}`,
    );
    expect(written).toEqual(limits);
  });

  test.each([
    ['60 分钟', '1 h', true],
    ['半小时', '30 min', true],
    ['1 天', '1 wd', true],
    ['1 天', '1 d', true],
    ['1 个自然日', '1 wd', false],
    ['24 小时', '1 d', false],
    ['1 个工作日', '1 d', false],
    ['即时', '15 min', false],
    ['即时', '0 min', true],
  ])('%j is the same as %s: %s', (words, limit, expected) => {
    const [worded] = readWording(words);
    const parsed = parseDuration(limit);
    if (!worded || !parsed.ok) throw new Error('unreadable example');
    expect(isSameLimit(worded, parsed.value)).toBe(expected);
  });
});
