import { type VagueKind, type VagueTerm, type VagueTerms, vagueKinds } from './vague-kind.ts';

/** A term that is ready to be looked for. */
export interface ReadyTerm {
  readonly kind: VagueKind;
  /** Global; made when first asked for, as most terms never are. */
  readonly pattern: RegExp;
}

/** Which terms a text may hold: quick, because most texts hold none, and never one too few. */
export type TermIndex = (text: string) => readonly ReadyTerm[];

const none: readonly ReadyTerm[] = [];

/** Terms by a hash of their heads: one that answers to another's hash is looked for in vain, none is left out. */
type Table = readonly (readonly ReadyTerm[] | undefined)[];

/** Indexes Chinese terms by their first two characters, or the only one. */
export function indexChinese(terms: VagueTerms): TermIndex {
  const headed = headsOf(terms, ({ words }) => [words.slice(0, 2)]);
  const [single, double] = [new Uint8Array(0x10000), new Uint8Array(0x10000)];
  for (const { head } of headed) (head.length === 1 ? single : double)[head.charCodeAt(0)] = 1;
  const table = tableOf(headed, (head) => chineseHash(head.charCodeAt(0), head.charCodeAt(1) || 0));
  return (text) => {
    let found: ReadyTerm[] | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (single[first] === 1) found = withTerms(found, table[chineseHash(first, 0)]);
      if (double[first] === 1) found = withTerms(found, table[chineseHash(first, text.charCodeAt(at + 1))]);
    }
    return found ?? none;
  };
}

/** Indexes English terms by the first four letters of a word of theirs; the case of the text does not matter. */
export function indexEnglish(terms: VagueTerms): TermIndex {
  const table = tableOf(
    headsOf(terms, ({ words }) => [longestWord(words)]),
    (head) => mix([...head.slice(0, 4)].reduce((key, letter) => key * 32 + letter.charCodeAt(0) - 96, 0)),
  );
  return (text) => {
    let found: ReadyTerm[] | undefined;
    let [key, letters] = [0, 0];
    for (let at = 0; at <= text.length; at += 1) {
      const letter = (text.charCodeAt(at) | 32) - 96;
      if (letter >= 1 && letter <= 26) {
        if (letters < 4) key = key * 32 + letter;
        letters += 1;
      } else if (letters > 0) {
        if (letters > 2) found = withTerms(found, table[mix(key)]);
        key = 0;
        letters = 0;
      }
    }
    return found ?? none;
  };
}

interface Headed {
  readonly head: string;
  readonly term: ReadyTerm;
}

function headsOf(terms: VagueTerms, ownHeads: (term: VagueTerm) => readonly string[]): Headed[] {
  return vagueKinds.flatMap((kind) =>
    terms[kind].flatMap((term) => {
      const ready = readyTerm(kind, term);
      return (term.heads ?? ownHeads(term)).map((head) => ({ head, term: ready }));
    }),
  );
}

function tableOf(headed: readonly Headed[], hashOf: (head: string) => number): Table {
  const table: ReadyTerm[][] = Array.from({ length: 0x1000 });
  for (const { head, term } of headed) {
    const hash = hashOf(head);
    table[hash] = [...(table[hash] ?? []), term];
  }
  return table;
}

function withTerms(
  found: ReadyTerm[] | undefined,
  terms: readonly ReadyTerm[] | undefined,
): ReadyTerm[] | undefined {
  if (terms === undefined) return found;
  const all = found ?? [];
  for (const term of terms) if (!all.includes(term)) all.push(term);
  return all;
}

/** Of 12 bits, like all hashes here. */
function chineseHash(first: number, second: number): number {
  return (first * 31 + second) & 0xfff;
}

function mix(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 20;
}

function longestWord(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function readyTerm(kind: VagueKind, { words, before, after }: VagueTerm): ReadyTerm {
  let made: RegExp | undefined;
  return {
    kind,
    get pattern() {
      // What stands before is looked at only where the words are.
      made ??= new RegExp(
        `(?=${words})${before === undefined ? '' : `(?<!${before})`}(?:${words})${after === undefined ? '' : `(?!${after})`}`,
        'g',
      );
      return made;
    },
  };
}
