import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { Part, Tree } from '../standard/read/locate.ts';
import { readWritten, type Word, wordAt } from '../standard/read/path-at.ts';
import { followAlias, keyText, type Span } from '../standard/read/yaml-node.ts';

/** Where somebody is writing: what the word at the cursor is, or would become. */
export interface Cursor {
  /** Of the word; its last step is the word itself where it is a key. */
  readonly path: ValuePath;
  readonly part: Part;
  /** Nothing tells yet whether the word, alone on its line, will be a key or a value of what holds it. */
  readonly isOpen: boolean;
  /** The other keys of the map that holds the word, or the other texts of the list. */
  readonly siblings: ReadonlySet<string>;
  /** The word as written, without quotation marks: up to the cursor, and after it. */
  readonly before: string;
  readonly after: string;
  /** What of the text the word takes up, without quotation marks. */
  readonly span: Span;
  readonly quote: '"' | "'" | '';
  /** A blank that has to be written before the word. */
  readonly gap: '' | ' ';
  /** The content of the text without the word, as far as it can be read. */
  readonly value: unknown;
}

// A character that no text has: it is reserved for private use.
const MARK = '\ue0a7';

/** What is being written at an offset of a text (without a byte order mark); null in comments and where nothing can be told. */
export function findCursor(text: string, offset: number): Cursor | null {
  if (text.includes(MARK)) return null;
  const { marked, at, isAlone, gap } = mark(text, offset);
  const { tree, value } = readWritten(marked);
  const word = tree && wordAt(tree, at);
  if (!word || !isScalar(word.node)) return null;
  const written = wordAround(marked, word, at);
  if (!written) return null;
  const path = word.path.map((step) => (typeof step === 'string' ? step.replace(MARK, '') : step));
  const around = siblingsOf(tree, word);
  const isOpen = isAlone && word.part === 'key' && around.size === 0;
  // As a value it would stand among the items of the list that holds it.
  const siblings = isOpen ? siblingsOf(tree, { path: path.slice(0, -1), part: 'value' }) : around;
  const { before, after, start, end, quote } = written;
  const shift = gap.length;
  const span = { start: Math.min(start - shift, offset), end: end - shift - MARK.length };
  return { path, part: word.part, isOpen, siblings, before, after, span, quote, gap, value };
}

interface Marked {
  readonly marked: string;
  /** Where the mark is. */
  readonly at: number;
  /** The word stands alone on its line. */
  readonly isAlone: boolean;
  readonly gap: '' | ' ';
}

/** Writes a mark where the cursor is, and a colon behind a word that is alone on its line: so it can be read. */
function mark(text: string, offset: number): Marked {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = /\r?\n|$/.exec(text.slice(offset))?.index ?? 0;
  const head = text.slice(lineStart, offset);
  const tail = text.slice(offset, offset + lineEnd);
  const gap = /(?:^\s*(?:- +)*-|[^\s"']:)$/.test(head) && /^\s*(?:#|$|[,}\]])/.test(tail) ? ' ' : '';
  const isAlone =
    /^\s*(?:- *)*[^\s:#'"[\]{},&*!|>%@`-]*[^\s:#'"[\]{},]*$/.test(head) &&
    /^[^\s:#'"[\]{},]*[^\S\r\n]*$/.test(tail);
  const rest = isAlone ? tail.trimEnd() : '';
  const behind = isAlone ? `${rest}:${text.slice(offset + rest.length)}` : text.slice(offset);
  return { marked: text.slice(0, offset) + gap + MARK + behind, at: offset + gap.length, isAlone, gap };
}

function wordAround(marked: string, { span }: Word, at: number) {
  const first = marked.charAt(span.start);
  const quote: Cursor['quote'] = first === '"' || first === "'" ? first : '';
  const isClosed = quote !== '' && span.end > span.start + 1 && marked.charAt(span.end - 1) === quote;
  const start = span.start + quote.length;
  const end = isClosed ? span.end - 1 : span.end;
  if (marked.charAt(at) !== MARK || at < start || at >= end) return null;
  const before = marked.slice(start, at);
  // What stands on earlier lines is a text for people, of which nothing can be told.
  if (before.includes('\n')) return null;
  const after = /^[^\r\n]*/.exec(marked.slice(at + MARK.length, end))?.[0] ?? '';
  return { before, after, start, end: at + MARK.length + after.length, quote };
}

function siblingsOf(tree: Tree, { path, part }: Pick<Word, 'path' | 'part'>): ReadonlySet<string> {
  const holder = nodeAt(tree, path.slice(0, -1));
  if (part === 'key' && isMap(holder)) {
    const keys = (holder as YAMLMap.Parsed).items.map(({ key }) => keyText(key, tree.targets) ?? '');
    return new Set(keys.filter((key) => !key.includes(MARK)));
  }
  if (!isSeq<ParsedNode>(holder)) return new Set();
  const texts = holder.items.map((item) => (isScalar(item) ? String(item.value) : MARK));
  return new Set(texts.filter((text) => !text.includes(MARK)));
}

function nodeAt(tree: Tree, path: ValuePath): ParsedNode | null {
  let node: ParsedNode | null = tree.root;
  for (const step of path) {
    const holder: ParsedNode | null = node && followAlias(node, tree.targets);
    if (isSeq<ParsedNode>(holder)) node = holder.items[Number(step)] ?? null;
    else if (isMap(holder)) {
      const { items } = holder as YAMLMap.Parsed;
      node = items.findLast(({ key }) => keyText(key, tree.targets) === step)?.value ?? null;
    } else return null;
  }
  return node;
}
