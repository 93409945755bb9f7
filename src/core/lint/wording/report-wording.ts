import type { Text } from '../../../shared/text.ts';
import { type Instruction, listInstructions } from '../look-ups/list-texts.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import type { OptionSpecs } from '../rule-options.ts';
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

/** An instruction with the shipped terms, of every kind, that it may hold. */
interface HoldingText {
  readonly instruction: Instruction;
  readonly terms: readonly ReadyTerm[];
}

/** A piece of an instruction that leaves something open. */
interface VagueText extends Piece {
  readonly instruction: Instruction;
}

const readStandards = new WeakMap<StandardView, readonly HoldingText[]>();

/**
 * Tells what a standard's texts leave open of one kind. Terms that its glossary has do not count; of a text in two
 * languages the one that has something is enough.
 */
export function listVagueWording(
  standard: StandardView,
  kind: VagueKind,
  { terms, allow }: OwnWords,
): readonly VagueText[] {
  const holding = terms.length > 0 ? readAll(standard) : holdingTexts(standard);
  if (holding.length === 0) return [];
  const own = { terms, allow: [...allow, ...glossaryTerms(standard)] };
  const all: VagueText[] = [];
  let last: Instruction | undefined;
  for (const { instruction, terms: held } of holding) {
    const { text, language } = instruction;
    const found = findVagueWording(text, language, kind, { own, terms: held });
    if (found.length === 0 || (last && isSameText(last, instruction))) continue;
    last = instruction;
    for (const piece of found) all.push({ ...piece, instruction });
  }
  return all;
}

/** The texts that may hold a shipped term, looked up once for all rules. */
function holdingTexts(standard: StandardView): readonly HoldingText[] {
  const known = readStandards.get(standard);
  if (known) return known;
  const holding: HoldingText[] = [];
  for (const instruction of listInstructions(standard)) {
    const terms = termsIn(instruction.text, instruction.language);
    if (terms.length > 0) holding.push({ instruction, terms });
  }
  readStandards.set(standard, holding);
  return holding;
}

function readAll(standard: StandardView): readonly HoldingText[] {
  return listInstructions(standard).map((instruction) => ({
    instruction,
    terms: termsIn(instruction.text, instruction.language),
  }));
}

/** Whether two instructions are one text in two languages. */
function isSameText(one: Instruction, other: Instruction): boolean {
  const [a, b] = [one.path, other.path];
  const isOfTwo = a.at(-1) === 'zh-CN' && b.at(-1) === 'en' && a.length === b.length;
  return isOfTwo && a.slice(0, -1).every((part, index) => part === b[index]);
}

function glossaryTerms({ document }: StandardView): readonly string[] {
  return (document.glossary ?? []).flatMap(({ term }) => wordsOf(term));
}

/** A text in every language that it has. */
export function wordsOf(text: Text): readonly string[] {
  if (typeof text === 'string') return [text];
  return text.en === undefined ? [text['zh-CN']] : [text['zh-CN'], text.en];
}
