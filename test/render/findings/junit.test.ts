import { describe, expect, test } from 'vitest';
import { render } from '../../../src/render/findings/junit.ts';
import { CHINESE_NAME, CLEAN, looksIn, ODD_NAME, SAMPLE } from './sample.ts';
import { hasJunitSchema, openJunitSchema, readXml, valuesOf } from './xml-validity.ts';

const text = render(SAMPLE, looksIn('en'));
const values = (xpath: string, report = text) => readXml(report, (root) => valuesOf(root, xpath));

describe.skipIf(!hasJunitSchema)('the common JUnit schema (skipped without its file)', () => {
  const mistake = hasJunitSchema ? openJunitSchema() : () => null;

  test.each(['zh-CN', 'en'] as const)('accepts reports in %s', (language) => {
    for (const report of [SAMPLE, CLEAN, { ...SAMPLE, fileNames: [], findings: [] }])
      expect(mistake(render(report, looksIn(language)))).toBeNull();
  });

  test('refuses what lacks its parts', () => {
    expect(mistake(text.replace('<system-err/>', ''))).toMatch(/system-err/);
    expect(mistake(text.replace('05" hostname', '05Z" hostname'))).toMatch(/timestamp/);
  });
});

describe('findings as JUnit', () => {
  test('are a suite for each file looked at, by name, with its counts', () => {
    expect(values('//testsuite/@name')).toEqual([
      ODD_NAME,
      'processes/clean.yaml',
      CHINESE_NAME,
      'unreadable.yaml',
    ]);
    expect(values('//testsuite/@tests')).toEqual(['1', '1', '3', '1']);
    expect(values('//testsuite/@failures')).toEqual(['0', '0', '1', '1']);
    expect(values('//testsuite/@skipped')).toEqual(['1', '0', '2', '0']);
  });

  test('of a file without any are one case that passes', () => {
    expect(values('//testsuite[@name="processes/clean.yaml"]/testcase/@name')).toEqual(['sop lint']);
    expect(values('//testsuite[@name="processes/clean.yaml"]/testcase/*')).toEqual([]);
  });

  test('fail where the check fails, and are skipped below that', () => {
    expect(values('//failure/@type')).toEqual(['duration-form', 'file-unreadable']);
    const strict = render({ ...SAMPLE, failOn: 'info' }, looksIn('en'));
    expect(values('//failure', strict)).toHaveLength(5);
    expect(values('//skipped', strict)).toHaveLength(0);
  });

  test('say place, words, advice and the lines around', () => {
    expect(values('//failure[@type="duration-form"]')[0]).toBe(`${CHINESE_NAME}:6:12
“两小时” is no limit.
hint: Write 2 h.
  4 │   - id: receive
  5 │     name: 受理
> 6 │     limit: 两小时
    │            ^^^^^^
  7 │   - id: reply   # 相关部门回复
  8 │     name: 回复客户`);
  });

  test('have the time of the check in UTC, without a zone', () => {
    expect(new Set(values('//@timestamp'))).toEqual(new Set(['2026-11-21T16:30:05']));
  });
});
