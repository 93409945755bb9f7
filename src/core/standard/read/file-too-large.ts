import type { Finding } from '../../lint/finding.ts';
import { both } from './bilingual.ts';
import { fileFinding } from './file-finding.ts';

/** The size above which a file is refused unless the caller says otherwise (decision 32). */
export const DEFAULT_MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The finding for a file above the limit, which is refused unread. */
export function fileTooLarge(file: string, sizeBytes: number, maxBytes: number): Finding {
  const [size, limit] = [megabytes(sizeBytes), megabytes(maxBytes)];
  return fileFinding(file, 'file-too-large', {
    message: both(
      `文件有 ${size} MB，超过上限 ${limit} MB，没有读取。`,
      `The file has ${size} MB, above the limit of ${limit} MB; it was not read.`,
    ),
    hint: both(
      '流程标准通常只有几十 KB：请核对是不是选错了文件；确实需要时用 --max-file-size 放宽上限。',
      'A process standard has some tens of KB: check that this is the right file, or raise the limit with --max-file-size.',
    ),
  });
}

// Rounded up, so that a file just above the limit never reads as equal to it.
function megabytes(bytes: number): string {
  return String(Math.ceil((bytes / 1024 / 1024) * 100) / 100);
}
