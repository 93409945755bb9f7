import { expect, test } from 'vitest';
import { pathWithin } from '../../../src/core/workspace/path-within.ts';

test.each([
  ['/srv', '/srv/processes/a.yaml', 'processes/a.yaml'],
  ['/srv/', '/srv/a.yaml', 'a.yaml'],
  ['/', '/a.yaml', 'a.yaml'],
  ['/srv', '/srvs/a.yaml', null],
  ['/srv', '/other/a.yaml', null],
  ['/srv', '/srv', null],
  ['/srv', '/Srv/a.yaml', null],
  ['/srv', '/srv/a\\b.yaml', 'a\\b.yaml'],
  ['C:\\srv', 'C:\\srv\\processes\\a.yaml', 'processes/a.yaml'],
  ['C:\\srv', 'c:\\Srv\\Processes\\a.yaml', 'Processes/a.yaml'],
  ['C:\\', 'C:\\a.yaml', 'a.yaml'],
  ['\\\\server\\share', '\\\\server\\share\\a.yaml', 'a.yaml'],
  ['C:\\srv', 'D:\\srv\\a.yaml', null],
])('in %s, %s is %s', (folder, file, expected) => {
  expect(pathWithin(folder, file)).toBe(expected);
});
