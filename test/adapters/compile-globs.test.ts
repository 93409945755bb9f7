import { expect, test } from 'vitest';
import { compileGlobs } from '../../src/adapters/files/compile-globs.ts';

test.each<readonly [readonly string[], string, boolean]>([
  [['processes/*.yaml'], 'processes/a.yaml', true],
  [['processes/*.yaml'], 'processes/b/a.yaml', false],
  [['processes/**'], 'processes/b/a.yaml', true],
  [['**/a.yaml'], 'a.yaml', true],
  [['*.{yaml,yml}'], 'a.yml', true],
  [['drafts{,/**}'], 'drafts', true],
  [['drafts{,/**}'], 'drafts/a.yaml', true],
  [['drafts{,/**}'], 'drafts-old/a.yaml', false],
  [['**'], '.hidden/a.yaml', true],
  [['投诉/**'], '投诉/a.yaml', true],
  [['**', '!lib/**'], 'lib/a.yaml', false],
  [['**', '!lib/**', 'lib/b.yaml'], 'lib/b.yaml', true],
  [['!(lib)/*.yaml'], 'lib/a.yaml', false],
  [['!(lib)/*.yaml'], 'own/a.yaml', true],
  [['!lib/**'], 'own/a.yaml', false],
  [[], 'a.yaml', false],
])('%j and %s: %s', async (globs, path, expected) => {
  expect((await compileGlobs(globs))(path)).toBe(expected);
});
