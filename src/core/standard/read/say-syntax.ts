import { type Bilingual, both, excerpt, type Saying } from './bilingual.ts';
import type { RawMistake } from './compose-documents.ts';
import { SYNTAX_SAYINGS } from './syntax-sayings.ts';

/** Our sentence for a mistake; where there is none, the package's message in parentheses. `line` begins at the mistake. */
export function saySyntax(mistake: RawMistake, word: string, line: string): Saying {
  const found = SYNTAX_SAYINGS.find(
    ({ code, about }) => code === mistake.code && (about?.test(mistake.message) ?? true),
  );
  if (!found) {
    const detail = excerpt(mistake.message);
    return { message: both(`YAML 语法错误（${detail}）。`, `YAML syntax mistake (${detail}).`) };
  }
  const hint = found.isAboutColon ? (colonHint(line) ?? found.hint) : found.hint;
  return { message: fill(found.message, word), hint };
}

function fill(template: readonly [string, string], word: string): Bilingual {
  const [zh, en] = template;
  // A function, because `$` in a replacement text has a meaning of its own.
  return both(
    zh.replace('%', () => word),
    en.replace('%', () => word),
  );
}

/** The slips with a colon that are made most, told apart by what the line holds. */
function colonHint(line: string): Bilingual | null {
  if (line.startsWith('-'))
    return both(
      '同一层里不能既有「键: 值」又有「- 」：检查这一行的缩进，「-」后面要有空格。',
      'One level holds either “key: value” lines or “- ” items: check the indentation of this line and the space after the dash.',
    );
  if (line.includes('：'))
    return both(
      '这一行用了中文冒号「：」：改成英文冒号加空格「: 」。',
      'This line has a full-width colon “：”: write a plain colon and a space.',
    );
  if (/^[^\s:]+:\S/.test(line)) return both('冒号后面要有一个空格。', 'Put a space after the colon.');
  return null;
}

/** The sentence for a line that goes deeper where nothing opened a deeper level. */
export const OVER_INDENTED: Saying = {
  message: both(
    '这一行比同一层的其他行缩进得深。',
    'This line is indented deeper than the others of its level.',
  ),
  hint: both(
    '让它和同一层的键从同一列开始；上一行若要有下级内容，冒号后面先不写值。',
    'Begin it in the same column as its neighbours; where the line above should hold it, that line must end with its colon.',
  ),
};

/** The sentence for a bracket that is never closed. */
export function sayUnclosed(open: string, close: string): Saying {
  return {
    message: both(`「${open}」没有用「${close}」收尾。`, `This “${open}” is never closed by “${close}”.`),
    hint: both(
      `补上「${close}」；括号里另起的行要比它的键缩进得深。`,
      `Add the “${close}”; further lines inside the brackets are indented deeper than their key.`,
    ),
  };
}
