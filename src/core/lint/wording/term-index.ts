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
interface Table {
  /** By hash, the place in `lists`, from 1; 0 where there are none. */
  readonly places: Uint8Array;
  readonly lists: readonly (readonly ReadyTerm[])[];
}

/** Indexes Chinese terms by their first two characters, or the only one. */
export function indexChinese(terms: VagueTerms): TermIndex {
  const headed = headsOf(terms, ({ words }) => [words.slice(0, 2)]);
  const [single, double] = [new Uint8Array(0x10000), new Uint8Array(0x10000)];
  for (const { head } of headed) (head.length === 1 ? single : double)[head.charCodeAt(0)] = 1;
  const table = tableOf(headed, (head) => chineseHash(head.charCodeAt(0), head.charCodeAt(1) || 0));
  return (text) => {
    let found = none;
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (single[first] === 1) found = withTerms(found, table, chineseHash(first, 0));
      if (double[first] === 1) found = withTerms(found, table, chineseHash(first, text.charCodeAt(at + 1)));
    }
    return found;
  };
}

/** As many as a small integer holds. */
const HEAD_LETTERS = 6;

/** Indexes English terms by the first six letters of a word of theirs; the case of the text does not matter. */
export function indexEnglish(terms: VagueTerms): TermIndex {
  const table = tableOf(
    headsOf(terms, ({ words }) => [longestWord(words)]),
    (head) =>
      englishHash(
        [...head.slice(0, HEAD_LETTERS)].reduce((key, letter) => (key << 5) | (letter.charCodeAt(0) - 96), 0),
      ),
  );
  return (text) => {
    let found = none;
    let key = 0;
    let letters = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = (text.charCodeAt(at) | 32) - 96;
      if (letter > 0 && letter < 27) {
        if (letters < HEAD_LETTERS) key = (key << 5) | letter;
        letters += 1;
      } else if (letters > 0) {
        found = withTerms(found, table, englishHash(key));
        key = 0;
        letters = 0;
      }
    }
    return letters === 0 ? found : withTerms(found, table, englishHash(key));
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
  const byHash = new Map<number, ReadyTerm[]>();
  for (const { head, term } of headed) byHash.set(hashOf(head), [...(byHash.get(hashOf(head)) ?? []), term]);
  const places = new Uint8Array(0x10000);
  [...byHash.keys()].forEach((hash, place) => {
    places[hash] = place + 1;
  });
  return { places, lists: [...byHash.values()] };
}

function withTerms(
  found: readonly ReadyTerm[],
  { places, lists }: Table,
  hash: number,
): readonly ReadyTerm[] {
  const place = places[hash];
  if (place === 0 || place === undefined) return found;
  const terms = lists[place - 1] ?? none;
  return [...found, ...terms.filter((term) => !found.includes(term))];
}

/** Of 16 bits, like all hashes here. */
function chineseHash(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function englishHash(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16;
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
