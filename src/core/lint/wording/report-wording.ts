import type { Text } from '../../../shared/text.ts';
import { type Instruction, listInstructions } from '../list-texts.ts';
import type { OptionSpecs } from '../rule-options.ts';
import type { StandardView } from '../standard-view.ts';
import { findVagueWording, type OwnWords, termsIn } from './find-vague-wording.ts';
import type { ReadyTerm } from './term-index.ts';
import type { Piece, VagueKind } from './vague-kind.ts';

/** What a workspace may set about each rule on wording. */
export const ownWords = {
  terms: {
    kind: 'texts',
    default: [],
    says: {
      'zh-CN': '另外查出的含糊说法',
      en: 'further terms that count as vague',
    },
  },
  allow: {
    kind: 'texts',
    default: [],
    says: {
      'zh-CN': '含有这些说法而没有问题的词',
      en: 'words that hold such a term but are fine',
    },
  },
} as const satisfies OptionSpecs;

interface ReadInstruction extends Instruction {
  /** The shipped terms of every kind that it may hold. */
  readonly held: readonly ReadyTerm[];
}

const readStandards = new WeakMap<StandardView, readonly ReadInstruction[]>();

/**
 * Tells what a standard's texts leave open of one kind. Terms that its glossary has do not count; of a text in two
 * languages the one that has something is enough.
 */
export function listVagueWording(
  standard: StandardView,
  kind: VagueKind,
  { terms, allow }: OwnWords,
): readonly (Piece & { readonly instruction: Instruction })[] {
  const read = readStandard(standard);
  const asked = terms.length > 0 ? read : read.filter(({ held }) => held.some((term) => term.kind === kind));
  if (asked.length === 0) return [];
  const own = { terms, allow: [...allow, ...glossaryTerms(standard)] };
  let last = '';
  return asked.flatMap((instruction) => {
    const place = placeOf(instruction);
    if (place === last) return [];
    const { text, language, held } = instruction;
    const found = findVagueWording(text, language, kind, { own, terms: held });
    if (found.length > 0) last = place;
    return found.map((piece) => ({ ...piece, instruction }));
  });
}

/** All texts, read once for all rules. */
function readStandard(standard: StandardView): readonly ReadInstruction[] {
  const known = readStandards.get(standard);
  if (known) return known;
  const read = listInstructions(standard).map((one) => ({ ...one, held: termsIn(one.text, one.language) }));
  readStandards.set(standard, read);
  return read;
}

/** The text that an instruction is of, in whichever language. */
function placeOf({ path, text }: Instruction): string {
  const last = path.at(-1);
  return last === 'zh-CN' || last === 'en' ? path.slice(0, -1).join('/') : `${path.join('/')} ${text}`;
}

function glossaryTerms({ document }: StandardView): readonly string[] {
  return (document.glossary ?? []).flatMap(({ term }) => wordsOf(term));
}

/** A text in every language that it has. */
export function wordsOf(text: Text): readonly string[] {
  if (typeof text === 'string') return [text];
  return text.en === undefined ? [text['zh-CN']] : [text['zh-CN'], text.en];
}
