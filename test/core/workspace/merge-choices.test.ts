import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeChoices, type RuleChoice } from '../../../src/core/workspace/read-rule-settings.ts';

const choice = fc.record(
  {
    level: fc.constantFrom('off', 'info', 'warn', 'error'),
    options: fc.dictionary(fc.constantFrom('words', 'most'), fc.nat(3)),
  },
  { requiredKeys: ['options'] },
) as fc.Arbitrary<RuleChoice>;
const choices = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), choice), { selector: ([id]) => id });
const plain = (all: ReadonlyMap<string, RuleChoice>) => Object.fromEntries(all);

test('choices may be merged in any grouping', () => {
  fc.assert(
    fc.property(choices, choices, choices, (one, two, three) => {
      const [a, b, c] = [new Map(one), new Map(two), new Map(three)];
      const whole = plain(mergeChoices([a, b, c]));
      expect(plain(mergeChoices([mergeChoices([a, b]), c]))).toEqual(whole);
      expect(plain(mergeChoices([a, mergeChoices([b, c])]))).toEqual(whole);
    }),
  );
});

test('of levels and of single options the last that says anything wins', () => {
  fc.assert(
    fc.property(fc.array(choices), (all) => {
      const merged = mergeChoices(all.map((one) => new Map(one)));
      for (const id of ['a', 'b', 'c']) {
        const said = all.flatMap((one) => one.filter(([name]) => name === id).map(([, value]) => value));
        expect(merged.get(id)?.level).toBe(said.findLast(({ level }) => level !== undefined)?.level);
        expect(merged.get(id)?.options ?? {}).toEqual(
          Object.assign({}, ...said.map(({ options }) => options)),
        );
      }
    }),
  );
});
