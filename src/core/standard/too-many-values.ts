import type { Finding } from '../lint/finding.ts';
import { both } from './read/bilingual.ts';
import { fileFinding } from './read/file-finding.ts';
import type { SourceText } from './read/yaml-document.ts';

/** More values than any standard has, by far: the shipped one has about four thousand. */
const MAX_VALUES = 2_000_000;

/** The finding for a file with so many values that it cannot be a standard; null for all others. */
export function tooManyValues({ file, text }: SourceText, value: unknown): Finding | null {
  // A value takes at least a character; what aliases add is bounded where they are read.
  if (text.length <= MAX_VALUES) return null;
  if (countUpTo(MAX_VALUES + 1, value) <= MAX_VALUES) return null;
  return fileFinding(file, 'file-too-large', {
    message: both(
      `文件里的内容超过 ${MAX_VALUES} 项，不会是一份流程标准，没有继续检查。`,
      `The file holds more than ${MAX_VALUES} values; it cannot be a process standard and was not looked at further.`,
    ),
    hint: both(
      '核对是不是选错了文件，或拆成几个流程。',
      'Check that this is the right file, or split it into several processes.',
    ),
  });
}

/** How many values a value holds, itself included; stops counting at the limit. */
function countUpTo(limit: number, value: unknown): number {
  const waiting = [value];
  let count = 0;
  while (waiting.length > 0 && count < limit) {
    const next = waiting.pop();
    count += 1;
    if (typeof next === 'object' && next !== null) for (const part of Object.values(next)) waiting.push(part);
  }
  return count;
}
