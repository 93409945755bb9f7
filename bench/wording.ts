/**
 * How well the vague-wording rules find what a strict reader finds: `node bench/wording.ts [FILE…]`.
 * Prints precision and recall a kind and overall (micro), then every difference; without files, of the corpus in
 * test/corpus/wording. A finding counts as right when its words and place are the label's own (`exact`), or when it
 * only shares a place with it (`place`). Then the time that the rules' finder takes.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findVagueWording, termsIn } from '../src/core/lint/wording/find-vague-wording.ts';
import { vagueKinds } from '../src/core/lint/wording/vague-kind.ts';
import { type Match, measure, precision, recall, type Score } from '../test/corpus/wording/measure.ts';
import { type LabelledSentence, readCorpus } from '../test/corpus/wording/read-corpus.ts';

const folder = path.resolve(import.meta.dirname, '../test/corpus/wording');
const given = process.argv.slice(2);
const files = given.length > 0 ? given : shippedFiles();
const sentences = files.flatMap(readCorpus);

const clean = sentences.filter(({ find }) => find.length === 0).length;
process.stdout.write(`${sentences.length} sentences, ${clean} of them leave nothing open\n`);
for (const match of ['exact', 'place'] as const) printScores(match);
for (const { is, kind, words, text } of measure(sentences, 'exact').differences)
  process.stdout.write(`${is.padEnd(6)} ${kind.padEnd(7)} ${words}  |  ${text}\n`);
printTime(sentences);

function shippedFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:yaml|json)$/.test(name))
    .map((name) => path.join(folder, name));
}

function printScores(match: Match): void {
  const { byKind, overall } = measure(sentences, match);
  process.stdout.write(`\n${match.padEnd(8)} right wrong missed precision recall\n`);
  for (const kind of vagueKinds) printScore(kind, byKind[kind]);
  printScore('overall', overall);
}

function printScore(name: string, score: Score): void {
  const share = (value: number | null) => (value === null ? 'n/a' : value.toFixed(3));
  const counts = [score.right, score.wrong, score.missed].map((count) => String(count).padStart(5)).join(' ');
  process.stdout.write(
    `${name.padEnd(8)} ${counts}  ${share(precision(score)).padStart(9)} ${share(recall(score)).padStart(6)}\n`,
  );
}

/** The time for a thousand files of 60 texts each (about 3 KB), without vague terms and with five texts that hold one. */
function printTime(all: readonly LabelledSentence[]): void {
  const plain = all.filter(({ text, language }) => termsIn(text, language).length === 0);
  const other = all.filter(({ text, language }) => termsIn(text, language).length > 0);
  if (plain.length === 0 || other.length === 0) return;
  const pick = (from: readonly LabelledSentence[], at: number) => from[at % from.length] as LabelledSentence;
  const clean = Array.from({ length: 60_000 }, (_, at) => pick(plain, at));
  const mixed = clean.map((sentence, at) => (at % 12 === 0 ? pick(other, at / 12) : sentence));
  process.stdout.write(
    `\n1000 files of 60 texts: ${bestTime(clean).toFixed(1)} ms; with 5 texts a file that hold a term: ${bestTime(mixed).toFixed(1)} ms\n`,
  );
}

function bestTime(texts: readonly LabelledSentence[]): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    for (const { text, language } of texts) {
      const terms = termsIn(text, language);
      if (terms.length > 0) for (const kind of vagueKinds) findVagueWording(text, language, kind, { terms });
    }
    return performance.now() - began;
  });
  return Math.min(...times);
}
