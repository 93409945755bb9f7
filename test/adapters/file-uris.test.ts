import { describe, expect, test } from 'vitest';
import { pathOfUri, uriOfPath } from '../../src/adapters/language-server/file-uris.ts';

describe('the path that a URI names', () => {
  test.each([
    ['an escaped drive', 'file:///c%3A/srv/sop.yaml', true, 'C:\\srv\\sop.yaml'],
    ['a plain drive', 'file:///D:/srv/sop.yaml', true, 'D:\\srv\\sop.yaml'],
    ['a share', 'file://server/share/a.yaml', true, '\\\\server\\share\\a.yaml'],
    [
      'escaped Chinese',
      'file:///d%3A/%E6%B5%81%E7%A8%8B/%E7%90%86%E8%B5%94%20a.yaml',
      true,
      'D:\\流程\\理赔 a.yaml',
    ],
    ['plain Chinese', 'file:///工作/理赔.yaml', false, '/工作/理赔.yaml'],
    ['a percent sign', 'file:///a/100%25.yaml', false, '/a/100%.yaml'],
    ['what is not saved', 'untitled:Untitled-1', false, null],
    ['what stands elsewhere', 'vscode-vfs://github/a/b.yaml', false, null],
    ['a broken escape', 'file:///a/%zz.yaml', false, null],
    ['a host where there is none', 'file://host/a.yaml', false, null],
  ])('for %s', (_name, uri, isWindows, expected) => {
    expect(pathOfUri(uri, isWindows)).toBe(expected);
  });

  test.each([
    ['C:\\流程\\a b#1.yaml', true],
    ['/流程/a b?%.yaml', false],
  ])('comes back from the URI of %s', (path, isWindows) => {
    expect(pathOfUri(uriOfPath(path, isWindows), isWindows)).toBe(path);
  });
});
