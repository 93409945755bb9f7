import { expect, test } from 'vitest';
import { DEFAULT_MAX_FILE_BYTES, fileTooLarge } from '../../../../src/core/standard/read/file-too-large.ts';
import { show, words } from './support.ts';

test('a file above the limit is refused with its size, the limit and the way to raise it', () => {
  const finding = fileTooLarge('big.yaml', DEFAULT_MAX_FILE_BYTES + 1, DEFAULT_MAX_FILE_BYTES);
  expect(finding).toMatchObject({ ruleId: 'file-too-large', severity: 'error', file: 'big.yaml', path: '' });
  expect(show(finding)).toBe('1:1-1:1');
  expect(words(finding)).toMatch(/20\.01 MB.*20 MB.*--max-file-size/s);
  expect(words(finding, 'en')).toMatch(/20\.01 MB.*20 MB.*--max-file-size/s);
});
