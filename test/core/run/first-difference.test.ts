import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDifference } from '../../../src/core/run/first-difference.ts';

test.each([
  [{ a: 1 }, { a: 2 }, 'a'],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, 'a.b[1]'],
  [[{ x: null }], [{ x: 0 }], '[0].x'],
  [{ list: [1] }, { list: [1, 2] }, 'list.length'],
  [{ a: 1 }, { a: 1, b: 2 }, 'b'],
  [{ a: {} }, { a: [] }, 'a'],
  [null, { a: 1 }, '.'],
  [1, 2, '.'],
])('of %j and %j it is at %s', (one, other, place) => {
  expect(firstDifference(one, other)).toBe(place);
  expect(firstDifference(other, one)).toBe(place);
});

test('there is none between -0 and 0, nor between an absent member and an undefined one', () => {
  expect(firstDifference({ a: -0, b: undefined }, { a: 0 })).toBeNull();
});

test('there is none between a value and its copy, and one whenever the copies differ as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(firstDifference(one, structuredClone(one))).toBeNull();
      const isSame = sorted(one) === sorted(other);
      expect(firstDifference(one, other) === null).toBe(isSame);
    }),
  );
});

/** JSON with members in order, so that equal values give equal texts. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
