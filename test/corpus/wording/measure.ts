import { findVagueWording } from '../../../src/core/lint/wording/find-vague-wording.ts';
import { type VagueKind, vagueKinds } from '../../../src/core/lint/wording/vague-kind.ts';
import type { Label, LabelledSentence } from './read-corpus.ts';

/** How the finder did: what it found rightly, found wrongly and missed. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A sentence on which the finder and the reader differ. */
interface Difference {
  readonly text: string;
  readonly kind: VagueKind;
  readonly words: string;
  readonly is: 'wrong' | 'missed';
}

interface Measurement {
  readonly byKind: Readonly<Record<VagueKind, Score>>;
  readonly overall: Score;
  readonly differences: readonly Difference[];
}

/** `exact`: the same words at the same place; `place`: a finding that shares at least a character with the label. */
export type Match = 'exact' | 'place';

/** Compares what the finder says about labelled sentences with their labels. */
export function measure(sentences: readonly LabelledSentence[], match: Match): Measurement {
  const counts = Object.fromEntries(
    vagueKinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<VagueKind, { right: number; wrong: number; missed: number }>;
  const differences: Difference[] = [];
  for (const { text, language, find } of sentences)
    for (const kind of vagueKinds) {
      const open = find.filter((label) => label.kind === kind);
      for (const { words, from } of findVagueWording(text, language, kind)) {
        const label = open.findIndex((one) => matches(one, { kind, words, at: from }, match));
        if (label === -1) {
          counts[kind].wrong += 1;
          differences.push({ text, kind, words, is: 'wrong' });
        } else {
          open.splice(label, 1);
          counts[kind].right += 1;
        }
      }
      counts[kind].missed += open.length;
      differences.push(...open.map(({ words }): Difference => ({ text, kind, words, is: 'missed' })));
    }
  const sum = (part: keyof Score) => vagueKinds.reduce((all, kind) => all + counts[kind][part], 0);
  return {
    byKind: counts,
    overall: { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') },
    differences,
  };
}

/** Of what was found, the share that is right; null when nothing was found. */
export function precision({ right, wrong }: Score): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Of what there was to find, the share that was found; null when there was nothing. */
export function recall({ right, missed }: Score): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

function matches(label: Label, found: Label, match: Match): boolean {
  if (match === 'exact') return label.at === found.at && label.words === found.words;
  return label.at < found.at + found.words.length && found.at < label.at + label.words.length;
}
