import { describe, expect, it } from 'vitest';
import { textMatching } from '../../../src/core/rehearsal/match-pattern.ts';
import { createRandom } from '../../../src/core/rehearsal/random.ts';

describe('a text for a pattern', () => {
  it.each([
    'QA-\\d{4}-\\d{4}',
    '[A-Z]{2}\\d{3,6}',
    '1[3-9]\\d{9}',
    '(?:XK|QM)-(\\d+|[a-f]?)',
    'a|b|c{3}',
    '[一-龥]{2,4}',
    '\\w+@\\w+\\.cn',
    '[0-9.]+',
    '^KF\\s?\\d*$',
    '91[0-9A-Z]{16}',
    '((a|b)+c){2}',
    '.{3}',
    '',
  ])('is one that the pattern takes: %s', (pattern) => {
    for (let seed = 0; seed < 30; seed += 1) {
      const text = textMatching(pattern, createRandom(seed));
      expect(text).toMatch(new RegExp(`^(?:${pattern})$`, 'u'));
    }
  });

  it.each(['(?=a)b', '(a)(?<!a)b'])('is not made up where nothing matches: %s', (pattern) => {
    expect(textMatching(pattern, createRandom('hard'))).toBeNull();
  });

  it.each(['[^a-z]', '(a)\\1', 'a(?!b)', '\\bx', '[[]'])('is never a wrong one: %s', (pattern) => {
    const taken = new RegExp(`^(?:${pattern})$`, 'u');
    for (let seed = 0; seed < 20; seed += 1) {
      const text = textMatching(pattern, createRandom(seed));
      expect(text === null || taken.test(text)).toBe(true);
    }
  });
});
