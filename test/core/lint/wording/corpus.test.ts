import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findVagueWording } from '../../../../src/core/lint/wording/find-vague-wording.ts';
import { vagueKinds } from '../../../../src/core/lint/wording/vague-kind.ts';
import { measure, precision, recall } from '../../../corpus/wording/measure.ts';
import { readCorpus } from '../../../corpus/wording/read-corpus.ts';

const folder = path.resolve(import.meta.dirname, '../../../corpus/wording');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const sentences = files.flatMap((name) => readCorpus(path.join(folder, name)));
const { byKind, overall } = measure(sentences, 'exact');

describe('the labelled sentences', () => {
  test('are enough, in both languages, and half of them leave nothing open', () => {
    const clean = sentences.filter(({ find }) => find.length === 0);
    expect(sentences.length).toBeGreaterThanOrEqual(330);
    expect(sentences.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(50);
    expect(clean.length / sentences.length).toBeGreaterThan(0.45);
    expect(clean.length / sentences.length).toBeLessThan(0.65);
  });

  test('are all different', () => {
    const texts = sentences.map(({ text }) => text);
    expect(texts).toEqual([...new Set(texts)]);
  });

  test.each(vagueKinds)('have enough of what leaves open: %s', (kind) => {
    expect(
      sentences.flatMap(({ find }) => find).filter((label) => label.kind === kind).length,
    ).toBeGreaterThan(15);
  });
});

describe('precision and recall, word for word', () => {
  test.each(vagueKinds)('of %s are 0.95 at least', (kind) => {
    expect(precision(byKind[kind])).toBeGreaterThanOrEqual(0.95);
    expect(recall(byKind[kind])).toBeGreaterThanOrEqual(0.95);
  });

  test('of all kinds together are 0.95 at least', () => {
    expect(precision(overall)).toBeGreaterThanOrEqual(0.95);
    expect(recall(overall)).toBeGreaterThanOrEqual(0.95);
  });
});

test('what is found is what the text has there, and never twice at one place', () => {
  for (const { text, language } of sentences)
    for (const kind of vagueKinds) {
      let end = 0;
      for (const { words, from, to } of findVagueWording(text, language, kind)) {
        expect(text.slice(from, to)).toBe(words);
        expect(from).toBeGreaterThanOrEqual(end);
        end = to;
      }
    }
});
