import type { ErrorCode } from 'yaml';
import { type Bilingual, both } from './bilingual.ts';

/** Our own sentence for one kind of mistake that the `yaml` package reports. */
export interface SyntaxSaying {
  readonly code: ErrorCode;
  /** Which of the package's messages under this code; all of them where it is left out. */
  readonly about?: RegExp;
  /** Chinese and English; the first `%` in each stands for the author's text at the mistake. */
  readonly message: readonly [string, string];
  readonly hint: Bilingual;
  /** Whether the line most likely lacks its colon. */
  readonly isAboutColon?: boolean;
}

/** The hint for a value that YAML takes for something else. */
export const QUOTE_IT = both('给整个值加上引号。', 'Put the whole value in quotes.');

/** The hint for lines that begin with `%`. */
export const NO_DIRECTIVES = both(
  '删去以 % 开头的行，流程标准用不到它。',
  'Delete the line that begins with %: a standard has no use for it.',
);

/** A line that should have been `key: value`. */
export const MISSING_COLON: Pick<SyntaxSaying, 'message' | 'hint' | 'isAboutColon'> = {
  message: ['这一行不是「键: 值」：缺少冒号。', 'This line is no “key: value”: the colon is missing.'],
  hint: both(
    '写成「键: 值」，冒号用英文、后面加一个空格；它若是上一行文字的一部分，就缩进得更深。',
    'Write “key: value” with a space after the colon; if it continues the text above, indent it deeper.',
  ),
  isAboutColon: true,
};
