import { both, type Saying } from './bilingual.ts';
import type { StopReason } from './parse-tokens.ts';
import { MAX_DEPTH } from './yaml-limits.ts';

/** The rule and the sentence for a text whose reading was given up. */
export const STOP_SAYINGS: Readonly<
  Record<StopReason, { readonly ruleId: string; readonly saying: Saying }>
> = {
  'too-deep': {
    ruleId: 'yaml-too-deep',
    saying: {
      message: both(
        `嵌套超过 ${MAX_DEPTH} 层，没有继续读取。`,
        `More than ${MAX_DEPTH} levels deep: reading stopped here.`,
      ),
      hint: both(
        '检查是不是漏了收尾的括号，或缩进一行比一行深。',
        'Check for brackets never closed, or lines indented ever deeper.',
      ),
    },
  },
  'too-large': {
    ruleId: 'file-too-large',
    saying: {
      message: both(
        '文件里的词和符号太多，从这里起没有继续读取。',
        'The file has too many words and signs: reading stopped here.',
      ),
      hint: both(
        '先改正前面列出的错误；再核对是不是选错了文件，确实这么大时拆成几个文件。',
        'Correct what is listed above first; then check that this is the right file, and split it if it is.',
      ),
    },
  },
  'too-many-mistakes': {
    ruleId: 'yaml-syntax',
    saying: {
      message: both('语法错误太多，从这里起不再检查。', 'Too many syntax mistakes: the check stopped here.'),
      hint: both('核对这是不是一个 YAML 文件。', 'Check that this is a YAML file.'),
    },
  },
};

/** The sentence for a second document in a file. */
export const SAY_SECOND_DOCUMENT: Saying = {
  message: both(
    '一个文件只能有一份内容，这里开始了第二份。',
    'A file holds one document; a second one begins here.',
  ),
  hint: both(
    '删去这一行「---」，或把后面的内容移到另一个文件。',
    'Delete this --- line, or move what follows to a file of its own.',
  ),
};

/** The sentence for a file with nothing in it but blank lines and comments. */
export const SAY_EMPTY: Saying = {
  message: both(
    '文件是空的：除空行和注释外没有内容。',
    'The file is empty: nothing but blank lines and comments.',
  ),
  hint: both('写入内容，或删去这个文件。', 'Write something in it, or delete the file.'),
};

/** The sentence that stands for mistakes that are not listed. */
export const SAY_MORE: Required<Saying> = {
  message: both('从这里起还有更多错误没有列出。', 'From here on there are more mistakes, not listed.'),
  hint: both('先改正前面的错误，再检查一次。', 'Correct the ones above, then check again.'),
};
