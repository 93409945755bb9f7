import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSuggester, suggest } from '../../../../src/core/standard/read/suggest.ts';

const KEYS = [
  'id',
  'name',
  'limit',
  'checks',
  'exceptions',
  'escalate',
  'R',
  'zh-CN',
  'en',
  'due_date',
  'description',
];

describe('a mistyped word', () => {
  test.each([
    ['nmae', 'name', 'two letters swapped'],
    ['nam', 'name', 'a letter left out'],
    ['namee', 'name', 'a letter too many'],
    ['limot', 'limit', 'a wrong letter'],
    ['exeptoins', 'exceptions', 'two slips in a long word'],
    ['Name', 'name', 'a capital letter'],
    ['r', 'R', 'a small letter'],
    ['ｎａｍｅ', 'name', 'full-width letters'],
    ['due-date', 'due_date', 'a hyphen for an underscore'],
    ['dueDate', 'due_date', 'camel case'],
    ['zh', 'zh-CN', 'only the beginning'],
    ['desc', 'description', 'an abbreviation'],
  ])('%s is taken for %s: %s', (word, meant) => {
    expect(suggest(word, KEYS)).toBe(meant);
  });

  test.each([
    ['投拆', '投诉', 'one character of two'],
    ['客服住管', '客服主管', 'one character of four'],
    ['质工程师', '质量工程师', 'a character left out'],
  ])('%s is taken for %s: %s', (word, meant) => {
    expect(suggest(word, ['投诉', '客服主管', '质量工程师', '回访'])).toBe(meant);
  });

  test.each([
    ['name', 'a word that is known already'],
    ['xyz', 'nothing near'],
    ['ix', 'a short word with one letter of two wrong'],
    ['', 'no word'],
    ['e', 'a beginning of one letter'],
    ['n'.repeat(1000), 'a very long word'],
  ])('%s gets no suggestion: %s', (word) => {
    expect(suggest(word, KEYS)).toBeNull();
  });

  test('a Chinese word of one character, and one with both characters wrong, get none', () => {
    expect(suggest('诉', ['投'])).toBeNull();
    expect(suggest('回防', ['投诉'])).toBeNull();
  });

  test('a beginning that two candidates share is not decided', () => {
    expect(suggest('comp', ['complaint', 'compliance'])).toBeNull();
  });

  test('of two near candidates the nearer one wins, and of two equally near the first', () => {
    expect(suggest('stats', ['states', 'status', 'stat'])).toBe('states');
    expect(suggest('responsble', ['responsive', 'responsible'])).toBe('responsible');
  });

  test('whatever is suggested is a candidate other than the word', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 8 }), (word, candidates) => {
        const found = suggest(word, candidates);
        expect(found === null || (candidates.includes(found) && found !== word)).toBe(true);
      }),
    );
  });

  test('one swapped pair of letters in a word of four or more is always found', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 4, maxLength: 20 }), fc.nat(), (letters, at) => {
        const word = letters.join('');
        const place = at % (letters.length - 1);
        const swapped = [...letters];
        [swapped[place], swapped[place + 1]] = [letters[place + 1] ?? '', letters[place] ?? ''];
        fc.pre(swapped.join('') !== word);
        expect(suggest(swapped.join(''), [word])).toBe(word);
      }),
    );
  });
});

test('of very many mistakes only the first get a suggestion', () => {
  const candidates = Array.from({ length: 60_000 }, (_, index) => `candidate${index}`);
  const meantBy = createSuggester();
  const given = ['candidate12x', 'candidate34x', 'candidate56x', 'candidate78x', 'candidate90x'].map((word) =>
    meantBy(word, candidates),
  );
  expect(given.slice(0, 4)).not.toContain(null);
  expect(given.at(-1)).toBeNull();
});
