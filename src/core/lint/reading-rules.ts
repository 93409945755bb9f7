import type { Bilingual } from '../standard/read/bilingual.ts';
import type { Finding } from './finding.ts';

/** A rule of reading: what a file must be before its content can be looked at. No waiver and no level changes it. */
export interface ReadingRule {
  readonly id: Finding['ruleId'];
  readonly title: Bilingual;
  readonly reason: Bilingual;
}

type Row = readonly [id: string, title: readonly [string, string], reason: readonly [string, string]];

const rows: readonly Row[] = [
  [
    'file-unreadable',
    ['文件读得到', 'The file can be read'],
    [
      '没有权限，或者不是普通文件；其余文件照常检查。',
      'It may not be yours to read, or is no ordinary file; the others are still checked.',
    ],
  ],
  [
    'file-too-large',
    ['文件不过大', 'The file is not too large'],
    [
      '标准通常几十 KB。过大的文件多半选错了，读它要占很多内存和时间；--max-file-size 可以放宽。',
      'A standard has some tens of KB. A huge file is most likely the wrong one and costs memory and time; --max-file-size raises the limit.',
    ],
  ],
  [
    'file-encoding',
    ['文件是 UTF-8 编码', 'The file is UTF-8'],
    [
      'GBK 等编码在别的机器上会变成乱码，条款就对不上了。',
      'Other encodings, such as GBK, turn into garbage on other machines.',
    ],
  ],
  [
    'file-binary',
    ['文件是文本', 'The file is text'],
    ['里面有空字节：可能选错了文件，或文件损坏。', 'It holds NUL bytes: it is the wrong file, or damaged.'],
  ],
  [
    'empty-file',
    ['文件有内容', 'The file holds something'],
    ['空文件不是标准；可能没有保存。', 'An empty file is no standard; perhaps it was not saved.'],
  ],
  [
    'yaml-syntax',
    ['YAML 的写法正确', 'The YAML is well formed'],
    [
      '读不通的地方不能猜：缩进、冒号、引号、括号错一处，后面的意思就变了。',
      'What cannot be read must not be guessed: one slip in indentation, colons, quotes or brackets changes what follows.',
    ],
  ],
  [
    'yaml-duplicate-key',
    ['同一处的键只写一次', 'A key is written once'],
    [
      '写两次的键只有一处算数，改错了一处也看不出来。',
      'Of a key written twice only one counts, and a change to the other goes unnoticed.',
    ],
  ],
  [
    'yaml-key-not-text',
    ['键是文字', 'Keys are text'],
    [
      'YAML 会把没加引号的 1、true、null 当成别的东西。',
      'Without quotes YAML takes 1, true or null for something else.',
    ],
  ],
  [
    'yaml-alias-bomb',
    ['引用展开后不过大', 'References stay small when written out'],
    [
      '层层引用可以让十行文件展开成几十亿项。',
      'References to references can make billions of values out of ten lines.',
    ],
  ],
  [
    'yaml-too-deep',
    ['嵌套不过深', 'Nesting is not too deep'],
    [
      '标准嵌套十来层就够了；更深的多半是缩进错了，或不是标准。',
      'A standard nests about ten levels; more is wrong indentation or no standard.',
    ],
  ],
  [
    'yaml-multiple-documents',
    ['一个文件一份标准', 'One file holds one standard'],
    ['“---” 之后的内容不会有人执行。', 'What follows “---” would never be run.'],
  ],
  [
    'yaml-unknown-tag',
    ['不用自定义标记', 'No tags of one’s own'],
    [
      '标记会让别的程序执行代码；标准里用不着。',
      'Tags can make other programs run code; standards need none.',
    ],
  ],
  [
    'schema-unknown-key',
    ['只用格式里有的键', 'Only known keys are used'],
    [
      '写错一个字母的键不会生效，时限、负责人就悄悄没了。',
      'A key with a slip in it has no effect: a limit or an owner is silently gone.',
    ],
  ],
  [
    'schema-missing',
    ['必填的键都写了', 'Required keys are there'],
    ['少了它，标准无法执行或无法辨认。', 'Without it the standard cannot be run or told apart.'],
  ],
  [
    'schema-type',
    ['值的种类对', 'Values are of the right kind'],
    [
      '该写列表的写了文字，该写文字的写了数字，意思就变了。',
      'Text for a list, or a number for text, means something else.',
    ],
  ],
  [
    'schema-enum',
    ['值是可选的几种之一', 'Values are among those allowed'],
    ['不在其中的值没有约定的意思。', 'Other values have no agreed meaning.'],
  ],
  [
    'schema-pattern',
    ['值按规定的样子写', 'Values are written as they should be'],
    [
      'id、日期、版本写法统一，才能互相引用、比较先后。',
      'Ids, dates and versions are looked up and compared, so they are written one way.',
    ],
  ],
  [
    'schema-range',
    ['数字和长度在范围内', 'Numbers and lengths are within bounds'],
    ['超出范围的多半是手误。', 'What is out of bounds is most likely a slip.'],
  ],
  [
    'schema-shape',
    ['值有规定的几种写法之一', 'Values have one of the forms allowed'],
    ['简写和详写都可以，但不能混着写。', 'Short and long forms are both fine, a mixture is not.'],
  ],
  [
    'organisation',
    ['组织文件前后一致', 'The organisation file is consistent'],
    [
      '人员、角色、部门互相引用，指错了执行时就没有人。',
      'People, roles and departments refer to each other; a wrong reference leaves nobody.',
    ],
  ],
  [
    'workspace',
    ['sop.yaml 里的设置都有着落', 'The settings of sop.yaml mean something'],
    [
      '写错的规则名、找不到的插件或基线，等于没有设置，却没有人知道。',
      'A mistyped rule, a plug-in or a base that is not there sets nothing, and nobody would know.',
    ],
  ],
  [
    'authority-bands',
    ['审批金额档不缺、不重，边界写明', 'Approval bands have no gap, no overlap and declared bounds'],
    [
      '有一笔金额没有人批，或两档都能批，审批就卡住或被绕开；「以下」含不含本数也要写明（bounds）。',
      'An amount that nobody approves stops the work, one in two bands lets people choose their approver; and whether a bound is included has to be said (bounds).',
    ],
  ],
  [
    'authority-approvers',
    ['审批权限表里每一档都有人能批', 'In every band of the authority matrix somebody can approve'],
    [
      '一档只有审核和报备，或批准的岗位没有人担任，到了那个金额就没有人能点头。',
      'A band that is only reviewed or notified, or whose approver is a post that nobody holds, leaves its amounts undecided.',
    ],
  ],
  [
    'calendar',
    ['工作日历算得出日子', 'The calendar can be counted with'],
    [
      '时区、日期、上班时间错一处，所有到期时刻都错。',
      'One wrong zone, date or hour makes every due time wrong.',
    ],
  ],
];

/** The rules of reading, from the file to its shape. */
export const readingRules: readonly ReadingRule[] = rows.map(([id, title, reason]) => ({
  id,
  title: { 'zh-CN': title[0], en: title[1] },
  reason: { 'zh-CN': reason[0], en: reason[1] },
}));
