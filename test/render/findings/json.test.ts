import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/lint/finding.ts';
import { render } from '../../../src/render/findings/json.ts';
import { CLEAN, looksIn } from './sample.ts';
import { finding } from './support.ts';

/** The JSON of these findings, when so many files were looked at. */
function jsonOf(findings: readonly Finding[], language: 'zh-CN' | 'en', files: number): string {
  const fileNames = Array.from({ length: files }, (_, index) => `${index}.yaml`);
  return render({ ...CLEAN, findings, fileNames }, looksIn(language));
}

test('findings as JSON: the promised keys in order, sorted, in one language, ending in a newline', () => {
  const list = [
    finding({ file: 'b.yaml', severity: 'warn', code: 'KX-01', path: '/a~1b/0', message: '两种语言都一样' }),
    finding({ line: 3, column: 2, endLine: 4, endColumn: 1, hint: { 'zh-CN': '改掉', en: 'change it' } }),
  ];
  const text = jsonOf(list, 'en', 5);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    schemaVersion: 1,
    summary: { files: 5, errors: 1, warnings: 1, infos: 0 },
    findings: [
      {
        ruleId: 'some-rule',
        code: null,
        severity: 'error',
        message: 'this is wrong',
        file: 'a.yaml',
        line: 3,
        column: 2,
        endLine: 4,
        endColumn: 1,
        path: '',
        hint: 'change it',
      },
      {
        ruleId: 'some-rule',
        code: 'KX-01',
        severity: 'warn',
        message: '两种语言都一样',
        file: 'b.yaml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 2,
        path: '/a~1b/0',
      },
    ],
  });
  expect(Object.keys(JSON.parse(text))).toEqual(['schemaVersion', 'summary', 'findings']);
  expect(Object.keys(JSON.parse(text).findings[1]).join()).toBe(
    'ruleId,code,severity,message,file,line,column,endLine,endColumn,path',
  );
  expect(JSON.parse(jsonOf(list, 'zh-CN', 5)).findings[0].hint).toBe('改掉');
});

test('no findings are an empty list', () => {
  expect(JSON.parse(jsonOf([], 'en', 0))).toEqual({
    schemaVersion: 1,
    summary: { files: 0, errors: 0, warnings: 0, infos: 0 },
    findings: [],
  });
});

test('characters that cannot be seen are escapes, and read back as they were', () => {
  const message = 'a\u202eb\u009bc\u200bd 客户 😀';
  const text = jsonOf([finding({ message })], 'en', 1);
  expect(text).toContain('"a\\u202eb\\u009bc\\u200bd 客户 😀"');
  expect(JSON.parse(text).findings[0].message).toBe(message);
});
