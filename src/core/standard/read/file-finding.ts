import type { Finding, TextRange } from '../../lint/finding.ts';
import type { Saying } from './bilingual.ts';

const FILE_START: TextRange = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** An error about a file as a whole, or about a place in it that no value stands for. */
export function fileFinding(file: string, ruleId: string, saying: Saying, range = FILE_START): Finding {
  return { ruleId, code: null, severity: 'error', ...saying, file, ...range, path: '' };
}
