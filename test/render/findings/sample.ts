import type { Finding } from '../../../src/core/lint/finding.ts';
import type {
  FindingsLooks,
  FindingsReport,
  RuleInfo,
} from '../../../src/render/findings/findings-report.ts';

/** Names with everything that a form of output must write otherwise. */
export const CHINESE_NAME = 'processes/客户 投诉.yaml';
export const ODD_NAME = `processes/100%, a:b "q" 'p' (x)[y]|z&<w>.yaml`;

const complaint = `\ufeffid: complaint
name: 客户投诉处理
steps:
  - id: receive
    name: 受理
    limit: 两小时
  - id: reply   # 相关部门回复
    name: 回复客户
    accountable: 相关部门
`;

const odd = 'name: "<b>]]></b>"\r\nwhen: a | b\t= "100%"\r\n';

const rules: readonly RuleInfo[] = [
  {
    id: 'duration-form',
    code: 'TIME-01',
    severity: 'error',
    title: { 'zh-CN': '时限写成数字和单位', en: 'A limit is a number and a unit' },
    reason: { 'zh-CN': '“两小时”算不出到期时刻。', en: 'No due time can be counted from “two hours”.' },
    source: 'S3-3.2; decision 3',
    helpUri: 'https://example.org/rules?id=duration-form&v=1',
  },
  {
    id: 'vague-party',
    code: 'RACI-04',
    severity: 'warn',
    title: { 'zh-CN': '负责的是角色', en: 'A role is responsible' },
    reason: { 'zh-CN': '“相关部门”不是任何人。', en: '“The department concerned” is nobody.' },
    source: 'S3-2.1',
  },
  // A rule of reading has no code, level or source.
  {
    id: 'file-unreadable',
    title: { 'zh-CN': '文件读得到', en: 'The file can be read' },
    reason: { 'zh-CN': '可能没有权限 | <b>。', en: 'It may not be yours | <b>.' },
  },
];

const findings: readonly Finding[] = [
  {
    ruleId: 'file-unreadable',
    code: null,
    severity: 'error',
    message: { 'zh-CN': '读不到这个文件（EACCES）。', en: 'The file cannot be read (EACCES).' },
    file: 'unreadable.yaml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    path: '',
  },
  {
    ruleId: 'acme/own-rule',
    code: null,
    severity: 'info',
    message: {
      'zh-CN':
        '值 "<script>alert(1)</script>" ]]> 100%\r\n::error::第二行 | *粗* @张三 #12 $x$ https://a.cn \u001b[2J\u009b\u0000\ufffe\ud83d\u202e。',
      en: 'The value "<script>alert(1)</script>" ]]> 100%\r\n::error::second line | *bold* @zhang #12 $x$ https://a.cn \u001b[2J\u009b\u0000\ufffe\ud83d\u202e.',
    },
    file: ODD_NAME,
    line: 2,
    column: 7,
    endLine: 2,
    endColumn: 21,
    path: '/when',
  },
  {
    ruleId: 'vague-party',
    code: 'RACI-04',
    severity: 'warn',
    message: { 'zh-CN': '「相关部门」不是角色。', en: '“相关部门” is no role.' },
    hint: { 'zh-CN': '写出角色的 id。', en: 'Write the id of a role.' },
    file: CHINESE_NAME,
    line: 9,
    column: 18,
    endLine: 9,
    endColumn: 22,
    path: '/steps/1/accountable',
  },
  {
    ruleId: 'duration-form',
    code: 'TIME-01',
    severity: 'error',
    message: { 'zh-CN': '「两小时」不是时限。', en: '“两小时” is no limit.' },
    hint: { 'zh-CN': '写成 2 h。', en: 'Write 2 h.' },
    file: CHINESE_NAME,
    line: 6,
    column: 12,
    endLine: 6,
    endColumn: 15,
    path: '/steps/0/limit',
  },
  {
    ruleId: 'vague-party',
    code: 'RACI-04',
    severity: 'warn',
    message: { 'zh-CN': '这一步没有写明由谁负责。', en: 'Nobody is responsible for this step.' },
    file: CHINESE_NAME,
    line: 4,
    column: 5,
    endLine: 6,
    endColumn: 15,
    path: '/steps/0',
  },
];

/** One report that every format writes: out of order, with names and words that none may write as they stand. */
export const SAMPLE: FindingsReport = {
  findings,
  fileNames: [CHINESE_NAME, 'unreadable.yaml', 'processes/clean.yaml', ODD_NAME],
  sources: new Map([
    [CHINESE_NAME, complaint],
    [ODD_NAME, odd],
  ]),
  rules,
  checkedAt: Date.UTC(2026, 10, 21, 16, 30, 5, 250),
};

/** A report of files in which nothing was found. */
export const CLEAN: FindingsReport = {
  ...SAMPLE,
  findings: [],
  fileNames: ['a.yaml', 'b.yaml'],
  sources: new Map(),
};

/** Looks of a terminal of 80 columns in a language. */
export function looksIn(language: FindingsLooks['language']): FindingsLooks {
  return { language, colour: false, width: 80, version: '1.2.3', zone: 'Asia/Shanghai' };
}
