import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPointer, toPointer } from '../../../../src/core/standard/read/json-pointer.ts';

test.each([
  [[], ''],
  [['steps', 0, 'id'], '/steps/0/id'],
  [['a/b', 'm~n', '', '~1'], '/a~1b/m~0n//~01'],
])('the path %j is written %s', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer);
  expect(fromPointer(pointer)).toEqual(path.map(String));
});

test('every path of texts comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(fromPointer(toPointer(path))).toEqual(path);
    }),
  );
});
