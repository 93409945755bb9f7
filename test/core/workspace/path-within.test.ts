import { expect, test } from 'vitest';
import { pathWithin } from '../../../src/core/workspace/path-within.ts';

test.each([
  ['/work', '/work/processes/a.yaml', 'processes/a.yaml'],
  ['/work/', '/work/a.yaml', 'a.yaml'],
  ['/', '/a.yaml', 'a.yaml'],
  ['/work', '/workshop/a.yaml', null],
  ['/work', '/other/a.yaml', null],
  ['/work', '/work', null],
  ['/work', '/Work/a.yaml', null],
  ['/work', '/work/a\\b.yaml', 'a\\b.yaml'],
  ['C:\\work', 'C:\\work\\processes\\a.yaml', 'processes/a.yaml'],
  ['C:\\work', 'c:\\Work\\Processes\\a.yaml', 'Processes/a.yaml'],
  ['C:\\', 'C:\\a.yaml', 'a.yaml'],
  ['\\\\server\\share', '\\\\server\\share\\a.yaml', 'a.yaml'],
  ['C:\\work', 'D:\\work\\a.yaml', null],
])('in %s, %s is %s', (folder, file, expected) => {
  expect(pathWithin(folder, file)).toBe(expected);
});
