import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { VagueKind } from '../../../src/core/lint/wording/vague-kind.ts';
import type { Language } from '../../../src/shared/text.ts';

/** A sentence with what it leaves open, as a reader judged it. */
export interface LabelledSentence {
  readonly text: string;
  readonly language: Language;
  readonly find: readonly Label[];
}

/** Something that a sentence leaves open. */
export interface Label {
  readonly kind: VagueKind;
  readonly words: string;
  /** Where the words begin, in UTF-16 units. */
  readonly at: number;
}

interface CorpusFile {
  readonly language?: Language;
  readonly sentences: readonly {
    readonly text: string;
    readonly language?: Language;
    readonly find?: readonly { readonly kind: string; readonly words: string; readonly at?: number }[];
  }[];
}

/** Rules and codes may stand for kinds. */
const kindNames: Readonly<Record<string, VagueKind>> = {
  party: 'party',
  'vague-party': 'party',
  'VAG-01': 'party',
  time: 'time',
  'vague-time': 'time',
  'VAG-02': 'time',
  quality: 'quality',
  'vague-quality': 'quality',
  'VAG-03': 'quality',
  open: 'open',
  'open-ended': 'open',
  'VAG-04': 'open',
  scale: 'scale',
  'vague-scale': 'scale',
  'VAG-05': 'scale',
};

/**
 * Reads a corpus, YAML or JSON: `{ language, sentences: [{ text, find: [{ kind, words, at }] }] }`. Without `at` the
 * first place that no label before has taken is meant.
 *
 * @throws Error when a label's words do not stand where it says
 */
export function readCorpus(file: string): LabelledSentence[] {
  const { language, sentences } = load(readFileSync(file, 'utf8')) as CorpusFile;
  return sentences.map((sentence) => {
    const taken = new Map<string, number>();
    const find = (sentence.find ?? []).map(({ kind, words, at: given }) => {
      const at = given ?? sentence.text.indexOf(words, taken.get(words) ?? 0);
      taken.set(words, at + words.length);
      const known = kindNames[kind];
      if (known === undefined || sentence.text.slice(at, at + words.length) !== words)
        throw new Error(`${file}: ${kind} ${words} at ${at} is not in: ${sentence.text}`);
      return { kind: known, words, at };
    });
    const isChinese = /\p{Script=Han}/u.test(sentence.text);
    return {
      text: sentence.text,
      language: sentence.language ?? language ?? (isChinese ? 'zh-CN' : 'en'),
      find,
    };
  });
}
