import { expect, test } from 'vitest';
import { relativeName } from '../../../src/app/lint/relative-name.ts';

test.each([
  ['/w', '/w/a.yaml', 'a.yaml'],
  ['/w/', '/w/p/a.yaml', 'p/a.yaml'],
  ['/w/known', '/w/p/a.yaml', '../p/a.yaml'],
  ['/', '/a.yaml', 'a.yaml'],
  ['/w', '/wide/a.yaml', '../wide/a.yaml'],
  ['/w', '/w/back\\slash.yaml', 'back\\slash.yaml'],
  ['C:\\w', 'C:\\w\\p\\a.yaml', 'p/a.yaml'],
  ['C:\\w\\known', 'C:\\w\\a.yaml', '../a.yaml'],
  ['C:\\w', 'D:\\a.yaml', 'D:/a.yaml'],
])('from %s the file %s is %s', (folder, path, expected) => {
  expect(relativeName(folder, path)).toBe(expected);
});
