import type { Language } from '../../../shared/text.ts';

/** What the page of findings says in one language, beside the words of all formats. */
export interface PageWords {
  readonly title: string;
  readonly passed: string;
  readonly failed: string;
  readonly errors: string;
  readonly warnings: string;
  readonly infos: string;
  readonly files: string;
  readonly skip: string;
  readonly show: string;
  /** With the places `{shown}` and `{total}`, which the page fills by itself. */
  readonly shown: string;
  readonly contents: string;
  readonly clean: (files: number) => string;
  readonly rules: string;
  readonly hint: string;
  readonly more: string;
  readonly checkedAt: (time: string, zone: string) => string;
}

const zh: PageWords = {
  title: '流程标准检查报告',
  passed: '通过',
  failed: '未通过',
  errors: '错误',
  warnings: '警告',
  infos: '信息',
  files: '文件',
  skip: '跳到检查结果',
  show: '显示',
  shown: '显示 {shown} 条，共 {total} 条',
  contents: '有问题的文件',
  clean: (files) => `没有问题的文件（${files}）`,
  rules: '涉及的规则',
  hint: '怎么改',
  more: '说明',
  checkedAt: (time, zone) => `检查时间 ${time}（${zone}）`,
};

const en: PageWords = {
  title: 'Process standards: findings',
  passed: 'Passed',
  failed: 'Failed',
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Notes',
  files: 'Files',
  skip: 'Skip to the findings',
  show: 'Show',
  shown: '{shown} of {total} shown',
  contents: 'Files with findings',
  clean: (files) => `Files without findings (${files})`,
  rules: 'The rules behind them',
  hint: 'What to do',
  more: 'More',
  checkedAt: (time, zone) => `Checked ${time} (${zone})`,
};

/** The words of the page in each language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { 'zh-CN': zh, en };
