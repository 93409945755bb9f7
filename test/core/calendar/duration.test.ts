import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Duration,
  type DurationUnit,
  durationInWords,
  formatDuration,
  parseDuration,
} from '../../../src/core/calendar/duration.ts';

const units: readonly DurationUnit[] = ['min', 'h', 'd', 'wd', 'wh'];

describe('reading a duration', () => {
  test.each([
    ['30 min', 30, 'min'],
    ['24 h', 24, 'h'],
    ['2.5 d', 2.5, 'd'],
    ['5 wd', 5, 'wd'],
    ['5wd', 5, 'wd'],
    ['4 wh', 4, 'wh'],
    ['0 min', 0, 'min'],
    ['1.50 h', 1.5, 'h'],
    ['  5 wd\n', 5, 'wd'],
    ['36525 d', 36525, 'd'],
  ])('takes %j as %d %s', (text, value, unit) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: { value, unit } });
  });

  test.each([
    ['', 'empty', undefined],
    ['   ', 'empty', undefined],
    ['P1D', 'iso', '1 d'],
    ['P2W', 'iso', '14 d'],
    ['PT24H', 'iso', '24 h'],
    ['PT1H30M', 'iso', '90 min'],
    ['P1DT12H', 'iso', '36 h'],
    ['pt15m', 'iso', '15 min'],
    ['P1M', 'iso', undefined],
    ['PT30S', 'iso', undefined],
    ['PT', 'iso', undefined],
    ['P99999999D', 'iso', undefined],
    ['5 工作日', 'unit', '5 wd'],
    ['5 个工作日', 'unit', '5 wd'],
    ['24小时', 'unit', '24 h'],
    ['30分钟', 'unit', '30 min'],
    ['3 天', 'unit', '3 d'],
    ['2 周', 'unit', '14 d'],
    ['0.1 weeks', 'unit', '0.7 d'],
    ['5 Working Days', 'unit', '5 wd'],
    ['5 WD', 'unit', '5 wd'],
    ['1.5 hours', 'unit', '1.5 h'],
    ['1.5 工作日', 'unit', undefined],
    ['3 months', 'unit', undefined],
    ['5 M', 'unit', undefined],
    ['10 s', 'unit', undefined],
    ['5', 'unit', undefined],
    ['1 h 30 min', 'unit', undefined],
    ['1 constructor', 'unit', undefined],
    ['wd', 'number', undefined],
    ['soon', 'number', undefined],
    ['-5 wd', 'number', undefined],
    ['+5 wd', 'number', undefined],
    ['1,5 h', 'number', undefined],
    ['1.2.3 h', 'number', undefined],
    ['5. h', 'number', undefined],
    ['.5 h', 'number', '0.5 h'],
    ['.5 wd', 'number', undefined],
    ['36526 d', 'number', undefined],
    ['99999999999 min', 'number', undefined],
    ['1.5 wd', 'decimal', undefined],
    ['0.5 min', 'decimal', undefined],
    ['1.5 wh', 'decimal', undefined],
    ['2.0 wd', 'decimal', '2 wd'],
    ['0.33333 h', 'decimal', undefined],
  ])('refuses %j because of its %s, suggesting %j', (text, code, suggestion) => {
    const error = suggestion === undefined ? { code, text } : { code, text, suggestion };
    expect(parseDuration(text)).toEqual({ ok: false, error });
  });

  it('reads back whatever it writes', () => {
    const durations = fc
      .tuple(fc.constantFrom(...units), fc.nat(36_525), fc.nat(9999))
      .map(([unit, whole, fraction]): Duration => {
        const takesDecimals = (unit === 'h' || unit === 'd') && whole < 36_525;
        return { value: takesDecimals ? Number(`${whole}.${fraction}`) : whole, unit };
      });
    fc.assert(
      fc.property(durations, (duration) => {
        expect(parseDuration(formatDuration(duration))).toEqual({ ok: true, value: duration });
      }),
    );
  });

  it('never throws, and only suggests what it would take', () => {
    const number = fc.oneof(fc.double({ min: 0 }).map(String), fc.nat().map(String));
    const unit = fc.constantFrom('工作日', 'Days', 'W', 'hrs', 'm', 'wd', 'min', ' 星期', 'bh');
    const iso = fc.stringMatching(/^P(\d{1,7}D)?(T\d{1,9}H)?(\d{1,9}M)?$/);
    const text = fc.oneof(
      fc.string(),
      fc.tuple(number, unit).map((parts) => parts.join('')),
      iso,
    );
    fc.assert(
      fc.property(text, (candidate) => {
        const parsed = parseDuration(candidate);
        if (parsed.ok || parsed.error.suggestion === undefined) return;
        expect(parseDuration(parsed.error.suggestion).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('saying a duration', () => {
  test.each<[Duration, string, string]>([
    [{ value: 5, unit: 'wd' }, '5 个工作日', '5 working days'],
    [{ value: 1, unit: 'wd' }, '1 个工作日', '1 working day'],
    [{ value: 2, unit: 'd' }, '2 个自然日', '2 calendar days'],
    [{ value: 24, unit: 'h' }, '24 小时', '24 hours'],
    [{ value: 1.5, unit: 'h' }, '1.5 小时', '1.5 hours'],
    [{ value: 0, unit: 'min' }, '0 分钟', '0 minutes'],
    [{ value: 4, unit: 'wh' }, '4 个工作小时', '4 working hours'],
  ])('says %o as %s and %s', (duration, chinese, english) => {
    expect(durationInWords(duration, 'zh-CN')).toBe(chinese);
    expect(durationInWords(duration, 'en')).toBe(english);
  });
});
