import { both } from './bilingual.ts';
import { MISSING_COLON, NO_DIRECTIVES, QUOTE_IT, type SyntaxSaying } from './syntax-saying.ts';
import { TOKEN_SAYINGS } from './token-sayings.ts';

/** The sentences for syntax mistakes; of those that fit one, the first is used. */
export const SYNTAX_SAYINGS: readonly SyntaxSaying[] = [
  ...TOKEN_SAYINGS,
  {
    code: 'TAB_AS_INDENT',
    message: ['缩进里有制表符（Tab）。', 'There is a tab in the indentation.'],
    hint: both(
      'YAML 只认空格：把 Tab 换成空格。',
      'YAML knows only spaces there: replace the tab by spaces.',
    ),
  },
  {
    code: 'BAD_SCALAR_START',
    message: ['值不能以「%」开头。', 'A value cannot begin with “%”.'],
    hint: QUOTE_IT,
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: ['双引号里没有「%」这种转义。', 'There is no escape “%” inside double quotes.'],
    hint: both('反斜杠要写成 \\\\，或者改用单引号。', 'Write the backslash as \\\\, or use single quotes.'),
  },
  {
    code: 'BAD_INDENT',
    about: /must start at the same column/,
    message: [
      '这一行的缩进和同一层的其他行不一致。',
      'This line is not indented like the others of its level.',
    ],
    hint: both('同一层的行要从同一列开始。', 'Lines of one level begin in the same column.'),
  },
  {
    code: 'BAD_INDENT',
    message: ['这一行的缩进不够或过多。', 'This line is indented too little or too much.'],
    hint: both(
      '多行文字的每一行都要比它的键缩进得深，并且对齐。',
      'Each line of a block of text is indented deeper than its key, and all alike.',
    ),
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    about: /Nested mappings/,
    message: ['一行里有两个「键: 值」。', 'There are two “key: value” on one line.'],
    hint: both(
      '值里有冒号加空格时，给整个值加上引号。',
      'Where a value holds a colon and a space, put the whole value in quotes.',
    ),
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: ['列表项「- 」没有对齐。', 'The items “- ” of this list are not in line.'],
    hint: both('同一个列表的「- 」要从同一列开始。', 'All “- ” of one list begin in the same column.'),
  },
  { code: 'MULTILINE_IMPLICIT_KEY', ...MISSING_COLON },
  {
    code: 'BAD_ALIAS',
    message: [
      '「*」「&」后面要紧跟名称，名称不以冒号结尾。',
      'A name must follow * or & at once, and not end in a colon.',
    ],
    hint: both(
      '「*」「&」在 YAML 里表示引用：不是引用时给整个值加上引号。',
      'In YAML * and & make references: if none is meant, put the whole value in quotes.',
    ),
  },
  {
    code: 'ALIAS_PROPS',
    message: [
      '引用（*）前面不能再有锚点或标记。',
      'A reference (*) cannot have an anchor or a tag of its own.',
    ],
    hint: both('只留下「*名称」。', 'Leave only *name.'),
  },
  {
    code: 'MULTIPLE_ANCHORS',
    message: ['一个值只能有一个锚点（&）。', 'A value can have only one anchor (&).'],
    hint: both('删去多余的锚点。', 'Delete the others.'),
  },
  {
    code: 'MULTIPLE_TAGS',
    message: ['一个值只能有一个标记（!）。', 'A value can have only one tag (!).'],
    hint: QUOTE_IT,
  },
  {
    code: 'BAD_PROP_ORDER',
    message: ['锚点（&）和标记（!）要写在「%」后面。', 'Anchors (&) and tags (!) come after “%”.'],
    hint: both('把它们移到值的前面。', 'Move them to just before the value.'),
  },
  {
    code: 'BLOCK_IN_FLOW',
    message: [
      '[ ] 和 { } 里面不能再用缩进写列表或键值。',
      'Inside [ ] and { } there can be no indented list or map.',
    ],
    hint: both(
      '里面也用 [ ] 或 { } 写，或者整个改成缩进写法。',
      'Write it with [ ] or { } too, or the whole by indentation.',
    ),
  },
  {
    code: 'KEY_OVER_1024_CHARS',
    message: [
      '键太长：冒号前超过了 1024 个字符。',
      'The key is too long: more than 1024 characters before the colon.',
    ],
    hint: both('检查是不是少了引号或换行。', 'Check for a missing quote or line end.'),
  },
  {
    code: 'BAD_DIRECTIVE',
    about: /version/,
    message: [
      'YAML 版本「%」不受支持，按 1.2 读取。',
      'YAML version “%” is not supported: the file is read as 1.2.',
    ],
    hint: NO_DIRECTIVES,
  },
  {
    code: 'BAD_DIRECTIVE',
    message: ['不认识的指令「%」。', 'Unknown directive “%”.'],
    hint: NO_DIRECTIVES,
  },
];
