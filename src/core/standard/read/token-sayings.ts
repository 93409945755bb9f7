import { both } from './bilingual.ts';
import { MISSING_COLON, NO_DIRECTIVES, QUOTE_IT, type SyntaxSaying } from './syntax-saying.ts';

/** Sentences for a sign that is missing and for a sign or word that is too many. */
export const TOKEN_SAYINGS: readonly SyntaxSaying[] = [
  { code: 'MISSING_CHAR', about: /followed by map values/, ...MISSING_COLON },
  {
    code: 'MISSING_CHAR',
    about: /closing.*quote/,
    message: ['引号「%」没有收尾。', 'The quote “%” is never closed.'],
    hint: both(
      '在值的末尾补上同样的引号；值里本来就有引号时，换用另一种引号包住它。',
      'Add the same quote at the end of the value; where the value itself holds quotes, wrap it in the other kind.',
    ),
  },
  {
    code: 'MISSING_CHAR',
    about: /^Comments/,
    message: ['注释的「#」前面少了空格。', 'There is no space before the “#” of this comment.'],
    hint: both(
      '在「#」前加一个空格；不是注释时给值加引号。',
      'Put a space before the “#”, or quotes around the value if it is no comment.',
    ),
  },
  {
    code: 'MISSING_CHAR',
    about: /^Missing (,|space)/,
    message: ['这里少了逗号，或者冒号后面少了空格。', 'A comma is missing here, or the space after a colon.'],
    hint: both('[ ] 和 { } 里的各项用逗号隔开。', 'Inside [ ] and { } items are separated by commas.'),
  },
  {
    code: 'MISSING_CHAR',
    about: /^Sequence item/,
    message: ['列表里的这一行少了「- 」。', 'This line of the list has no “- ”.'],
    hint: both('列表的每一项都以「- 」开头。', 'Each item of a list begins with “- ”.'),
  },
  {
    code: 'MISSING_CHAR',
    about: /directives-end|doc-start/,
    message: ['指令后面少了单独一行「---」。', 'A line with only --- is missing after this directive.'],
    hint: NO_DIRECTIVES,
  },
  {
    code: 'MISSING_CHAR',
    about: /^(Tags and anchors|Missing newline)/,
    message: [
      '标记（!）或锚点（&）后面少了空格或换行。',
      'A tag (!) or an anchor (&) lacks the space or line end after it.',
    ],
    hint: QUOTE_IT,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /flow-(map|seq)-end/,
    message: ['多了一个「%」。', 'This “%” closes nothing.'],
    hint: both(
      '删去它，或补上前面漏掉的开括号。',
      'Delete it, or add the bracket that should open before it.',
    ),
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /^Unexpected (, in|empty item)|comma token/,
    message: ['这里多了一个逗号。', 'There is a comma too many here.'],
    hint: both('删去多余的逗号，或补上漏写的一项。', 'Delete it, or write the item that is missing.'),
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /^Block scalar header|^Not a YAML token/,
    message: [
      '「>」「|」开头表示多行文字，这一行后面不能再写「%」。',
      'A value that begins with > or | is a block of text: “%” cannot follow on the same line.',
    ],
    hint: both(
      '值本身以 > 或 | 开头时（如 ">= 90"），给整个值加上引号。',
      'Where the value itself begins so (as ">= 90"), put the whole value in quotes.',
    ),
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /block-seq-ind|seq-item-ind/,
    message: ['列表项「- 」写错了位置。', 'This list item “- ” is in the wrong place.'],
    hint: both(
      '列表从键的下一行开始；同一层里不能既有「键: 值」又有「- 」。',
      'A list begins on the line after its key; one level holds either “key: value” lines or “- ” items.',
    ),
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /at node end|YAML stream|^Unexpected scalar token/,
    message: ['值到前面已经结束，后面多出了「%」。', 'The value ends before this: “%” is left over.'],
    hint: both(
      '检查引号是否配对、缩进是否和同层的行一致；需要引号时包住整个值。',
      'Check that quotes are in pairs and the indentation is that of the level; quotes go around the whole value.',
    ),
  },
];
