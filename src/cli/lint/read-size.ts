import { DEFAULT_MAX_FILE_BYTES } from '../../core/standard/read/file-too-large.ts';
import { AppError } from '../../shared/app-error.ts';

const unitBytes: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/**
 * The bytes that a size such as `50`, `0.5 MB` or `200kB` means; a bare number counts megabytes, nothing is 20.
 * @throws AppError `bad-file-size`.
 */
export function readSize(text: string | undefined): number {
  if (text === undefined) return DEFAULT_MAX_FILE_BYTES;
  const [, number = '', unit = 'mb'] = /^(\d+(?:\.\d+)?)\s*([kmg]?b)?$/i.exec(text.trim()) ?? [];
  const bytes = Number(number) * (unitBytes[unit.toLowerCase()] ?? 0);
  if (number === '' || bytes < 1) throw new AppError('bad-file-size', { value: text });
  return Math.floor(bytes);
}
