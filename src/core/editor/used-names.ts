import type { Tree } from '../standard/read/locate.ts';
import { eachWord, type Word } from '../standard/read/path-at.ts';
import type { Span } from '../standard/read/yaml-node.ts';
import { type NameKind, type ReferenceKind, referenceKindAt } from './name-kinds.ts';

/** A place that names something by its id; `process` and the like are outside of the file. */
export interface NameUse {
  readonly kind: NameKind | 'process' | 'argument' | 'matrix' | 'rule' | 'calendar';
  /** A field's is `form.field`. */
  readonly id: string;
  /** The id alone, without quotation marks; of a field what follows the dot. */
  readonly span: Span;
}

/** Every place of a standard that refers to something by its id, in the order of the text; each place once. */
export function usedNames(tree: Tree): readonly NameUse[] {
  const uses = new Map<string, NameUse>();
  eachWord(tree, (word) => {
    const kind = referenceKindAt(word.path, word.part);
    if (kind === null) return;
    for (const use of usesIn(kind, insideOf(word, tree.text))) uses.set(`${use.kind} ${use.span.start}`, use);
  });
  return [...uses.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A word as it is written, without its quotation marks. */
export interface Inside {
  readonly text: string;
  readonly start: number;
  readonly quote: string;
}

/** What stands between the quotation marks of a word, or all of it. */
export function insideOf({ span }: Pick<Word, 'span'>, text: string): Inside {
  const raw = text.slice(span.start, span.end);
  const quote = /^["']/.exec(raw)?.[0] ?? '';
  const isClosed = quote !== '' && raw.length > 1 && raw.endsWith(quote);
  return {
    text: raw.slice(quote.length, isClosed ? -1 : undefined),
    start: span.start + quote.length,
    quote,
  };
}

function usesIn(kind: ReferenceKind, inside: Inside): NameUse[] {
  switch (kind) {
    case 'feel':
      return usesInFeel(inside, twoParts);
    case 'metric':
      return usesInFeel(inside, partsOfMetric);
    case 'moment':
      return twoParts(inside);
    case 'field':
      return twoParts(inside);
    case 'target':
      return inside.text === 'end' ? [] : [whole('step', inside)];
    default:
      return [whole(kind, inside)];
  }
}

function whole(kind: NameUse['kind'], { text, start }: Inside): NameUse {
  return { kind, id: text, span: { start, end: start + text.length } };
}

const partsOfStep: ReadonlySet<string> = new Set([
  ...['ready', 'opened', 'done', 'limit', 'minimum', 'checks', 'evidence', 'exceptions', 'people'],
]);

const instants: ReadonlySet<string> = new Set(['ready', 'opened', 'done']);

/** `step.done`, `form.field` or `param.x`. */
function twoParts({ text, start }: Inside): NameUse[] {
  const dot = text.indexOf('.');
  if (dot === -1) return [];
  const holder = text.slice(0, dot);
  const last = text.slice(dot + 1);
  const first = { start, end: start + dot };
  const second = { start: start + dot + 1, end: start + text.length };
  if (instants.has(last)) return [{ kind: 'step', id: holder, span: first }];
  if (holder === 'param') return [{ kind: 'param', id: last, span: second }];
  return [
    { kind: 'form', id: holder, span: first },
    { kind: 'field', id: text, span: second },
  ];
}

/** By what word a metric names a table of the standard, and what that holds. */
const tables: ReadonlyMap<string, NameUse['kind']> = new Map([
  ['steps', 'step'],
  ['clocks', 'clock'],
  ['param', 'param'],
  ['params', 'param'],
  ['forms', 'form'],
  ['roles', 'role'],
  ['departments', 'department'],
  ['pauses', 'pauseReason'],
  ['exceptions', 'exception'],
  ['classes', 'class'],
]);

/** `steps.<step>`, `<step>.limit`, `form.field`; what every step has, as in `steps.limit`, is no id. */
function partsOfMetric(inside: Inside): NameUse[] {
  const [holder = '', last = ''] = inside.text.split('.');
  const kind = tables.get(holder);
  const at = inside.start + holder.length + 1;
  if (kind !== undefined)
    return kind === 'step' && partsOfStep.has(last)
      ? []
      : [whole(kind, { text: last, start: at, quote: '' })];
  return partsOfStep.has(last) ? [whole('step', { ...inside, text: holder })] : twoParts(inside);
}

const plainString = String.raw`"(?:[^"\\]|\\.)*"?`;
const escapedString = String.raw`\\"(?:(?!\\")[\s\S])*(?:\\")?`;
const name = String.raw`(?<![\w.])[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?![\w.])`;
const ofClass = String.raw`(?<=(?<![\w.])class\s*!?=\s*)`;

/** The names in a FEEL expression as written; what stands in its texts is no name, but a class compared with is one. */
function usesInFeel({ text, start, quote }: Inside, read: (name: Inside) => NameUse[]): NameUse[] {
  const string = quote === '"' ? escapedString : plainString;
  const mark = quote === '"' ? 2 : 1;
  const tokens = new RegExp(`(?<runClass>${ofClass}${string})|${string}|(?<name>${name})`, 'g');
  return Array.from(text.matchAll(tokens)).flatMap((match): NameUse[] => {
    const { name: found, runClass } = match.groups ?? {};
    const at = start + match.index;
    if (found !== undefined) return read({ text: found, start: at, quote: '' });
    if (runClass === undefined || runClass.length < 2 * mark) return [];
    return [whole('class', { text: runClass.slice(mark, -mark), start: at + mark, quote: '' })];
  });
}
