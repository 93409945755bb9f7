import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { yamlWords } from './yaml-words.ts';

/** A change of a text at a place given as a share of its length, so that it fits every text. */
interface Mutation {
  readonly kind:
    | 'drop'
    | 'double'
    | 'insert'
    | 'word'
    | 'drop-line'
    | 'swap-lines'
    | 'indent'
    | 'dedent'
    | 'node';
  readonly at: number;
  readonly size: number;
  readonly word: string;
}

const kinds = [
  'drop',
  'double',
  'insert',
  'word',
  'drop-line',
  'swap-lines',
  'indent',
  'dedent',
  'node',
] as const;

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  size: fc.integer({ min: 1, max: 40 }),
  word: fc.oneof(fc.constantFrom(...yamlWords), fc.string({ unit: 'binary', maxLength: 4 })),
});

/** Texts of the given ones, each changed in one to four places. */
function mutatedText(bases: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...bases), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([base, mutations]) => mutations.reduce(mutate, base));
}

/** The same, and single bytes changed after that. */
export function mutatedBytes(bases: readonly string[]): fc.Arbitrary<Uint8Array> {
  const flip = fc.record({ at: fc.double({ min: 0, max: 0.999_999, noNaN: true }), byte: fc.nat(255) });
  return fc.tuple(mutatedText(bases), fc.array(flip, { maxLength: 3 })).map(([text, flips]) => {
    const bytes = new TextEncoder().encode(text);
    for (const { at, byte } of flips) if (bytes.length > 0) bytes[Math.floor(at * bytes.length)] = byte;
    return bytes;
  });
}

function mutate(text: string, { kind, at, size, word }: Mutation): string {
  const offset = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  if (kind === 'drop') return before + after.slice(size);
  if (kind === 'double') return before + after.slice(0, size) + after;
  if (kind === 'insert') return before + word + after;
  if (kind === 'word') return before + after.replace(/[^\s:,[\]{}]+/, () => word);
  return kind === 'node' ? changeNode(text, at, word) : changeLine(text.split('\n'), kind, at).join('\n');
}

function changeLine(lines: string[], kind: Mutation['kind'], at: number): string[] {
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? '';
  if (kind === 'drop-line') return lines.toSpliced(index, 1);
  if (kind === 'swap-lines') return lines.toSpliced(index, 2, lines[index + 1] ?? '', line);
  return lines.toSpliced(index, 1, kind === 'indent' ? `  ${line}` : line.replace(/^ {1,2}/, ''));
}

/** Replaces a value of the tree, or takes an item away; a text that is no tree stays as it is. */
function changeNode(text: string, at: number, word: string): string {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return text;
  let node: unknown = document.contents;
  for (let depth = 0, share = at; depth < 12; depth += 1) {
    if (!(isMap(node) || isSeq(node)) || node.items.length === 0) break;
    const index = Math.floor(share * node.items.length);
    share = share * node.items.length - index;
    if (depth > 0 && share < 0.08) {
      node.items.splice(index, 1);
      break;
    }
    const item: unknown = node.items[index];
    node = isMap(node) ? (item as { value: unknown }).value : item;
  }
  if (isScalar(node)) node.value = word;
  try {
    return document.toString();
  } catch {
    // an item that an alias needs is gone
    return text;
  }
}
