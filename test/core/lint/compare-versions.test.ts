import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/core/lint/look-ups/compare-versions.ts';

test.each([
  ['V1.10', 'V1.9', 1],
  ['V2.0', 'V1.99', 1],
  ['V1.0', 'V1.0', 0],
  ['V1.0', 'V2.0', -1],
  ['1.0', 'V1.0', null],
  ['draft', 'draft', 0],
])('%s beside %s: %s', (version, other, expected) => {
  expect(compareVersions(version, other)).toBe(expected);
});

test('turned round the answer turns round', () => {
  const version = fc.tuple(fc.nat(99), fc.nat(99)).map(([major, minor]) => `V${major}.${minor}`);
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(compareVersions(a, b)).toBe(0 - (compareVersions(b, a) ?? Number.NaN));
    }),
  );
});
