import { isAlias, isCollection } from 'yaml';
import { both, excerpt, type Saying } from './bilingual.ts';
import type { TreeMistake, TreeMistakeKind } from './build-value.ts';
import { suggest } from './suggest.ts';

/** The rule that each mistake of a document's content belongs to. */
export const TREE_RULE_IDS: Readonly<Record<TreeMistakeKind, string>> = {
  'duplicate-key': 'yaml-duplicate-key',
  'key-not-text': 'yaml-key-not-text',
  'unknown-alias': 'yaml-syntax',
  'alias-to-itself': 'yaml-alias-bomb',
  'alias-bomb': 'yaml-alias-bomb',
  'merge-not-map': 'yaml-syntax',
};

/** What a mistake is told apart by. */
export interface MistakeContext {
  /** The text it stands at. */
  readonly word: string;
  /** The line of the first such key, for a duplicate. */
  readonly firstLine: number;
  /** The names of all anchors of the document. */
  readonly anchors: readonly string[];
}

/** What a mistake of a document's content says. */
export function sayTreeMistake(mistake: TreeMistake, { word, firstLine, anchors }: MistakeContext): Saying {
  switch (mistake.kind) {
    case 'duplicate-key':
      return sayDuplicate(word, firstLine);
    case 'key-not-text':
      return sayKeyNotText(mistake, word);
    case 'unknown-alias':
      return sayUnknownAlias(word, anchors);
    case 'alias-to-itself':
      return {
        message: both(
          `「${word}」引用了包含它自己的内容，会无限展开。`,
          `“${word}” refers to what contains it, without end.`,
        ),
        hint: both('把引用指向别处，或者把内容写全。', 'Refer to something else, or write the content out.'),
      };
    case 'alias-bomb':
      return {
        message: both(
          `从「${word}」起，引用展开后的内容过大。`,
          `From “${word}” on, the references expand to too much.`,
        ),
        hint: both(
          '减少层层引用，把内容直接写出来。',
          'Use fewer references to references; write the content out.',
        ),
      };
    case 'merge-not-map':
      return {
        message: both(
          '「<<」后面要引用一组「键: 值」。',
          '“<<” must be followed by a reference to a map of keys and values.',
        ),
        hint: both('写成「<<: *名称」或「<<: [*甲, *乙]」。', 'Write <<: *name or <<: [*one, *other].'),
      };
  }
}

function sayDuplicate(word: string, firstLine: number): Saying {
  const hint =
    word === '<<'
      ? both('合并几处内容时写成「<<: [*甲, *乙]」。', 'To merge several, write <<: [*one, *other].')
      : both(
          '删去一处，或改成另一个键；合在一起用第一处的值。',
          'Delete one or rename it; until then the first one counts.',
        );
  return {
    message: both(
      `键「${word}」重复：第 ${firstLine} 行已经写过。`,
      `The key “${word}” is written twice: it is on line ${firstLine} already.`,
    ),
    hint,
  };
}

function sayKeyNotText({ node }: TreeMistake, word: string): Saying {
  if (isCollection(node) || isAlias(node) || word === '' || word === ':' || word === '?')
    return {
      message: both('键必须是一个词，这里不是。', 'A key must be a word; this is none.'),
      hint: both('写成「键: 值」。', 'Write “key: value”.'),
    };
  return {
    message: both(
      `键「${word}」会被当作数字、真假值或空值，不是文字。`,
      `The key “${word}” is read as a number, true, false or null and not as text.`,
    ),
    hint: both(`加上引号："${word}"。`, `Put it in quotes: "${word}".`),
  };
}

const MAX_ANCHORS_COMPARED = 1000;

function sayUnknownAlias(word: string, anchors: readonly string[]): Saying {
  const name = word.slice(1);
  const near = anchors.length > MAX_ANCHORS_COMPARED ? null : suggest(name, anchors);
  return {
    message: both(`没有名为「${name}」的锚点。`, `There is no anchor named “${name}” before this.`),
    hint: near
      ? both(`是不是想写「*${near}」？`, `Did you mean *${near}?`)
      : both(
          '先在被引用的内容前写「&名称」；不是引用时给整个值加上引号。',
          'Write &name before the content it refers to; if no reference is meant, put the value in quotes.',
        ),
  };
}

const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

/** What a tag that cannot be used says. */
export function sayTag(tag: string): Saying {
  const word = excerpt(tag);
  if (CORE_TAGS.has(tag))
    return {
      message: both(
        `标记「${word}」和后面的值对不上。`,
        `The tag “${word}” does not fit the value after it.`,
      ),
      hint: both('删去标记，或改正值。', 'Delete the tag, or correct the value.'),
    };
  return {
    message: both(`不认识的标记「${word}」。`, `Unknown tag “${word}”.`),
    hint: both(
      '流程标准不用标记：删去它；值本身以「!」开头时给它加上引号。',
      'Standards use no tags: delete it, or put the value in quotes if it begins with !.',
    ),
  };
}
