import { err, ok, type Result } from '../../../shared/result.ts';
import type { Finding } from '../../lint/finding.ts';
import { both, type Saying } from './bilingual.ts';
import { fileFinding } from './file-finding.ts';
import { createLineIndex, withLineFeeds } from './line-index.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Reads bytes as text: UTF-8, or UTF-16 where a byte order mark says so; the mark is left out.
 * Anything else gives one finding at the first byte that does not fit. No bytes at all are an empty text.
 */
export function decodeText(bytes: Uint8Array, file: string): Result<string, Finding> {
  const { encoding, body } = splitMark(bytes);
  const text = decodeStrictly(encoding, body);
  const nul = encoding === 'utf-8' ? body.indexOf(0) : (text?.indexOf('\0') ?? -1);
  if (nul !== -1) return err(binaryFinding(file, encoding, body, nul));
  return text === null ? err(encodingFinding(file, encoding, body)) : ok(text);
}

function splitMark(bytes: Uint8Array): { encoding: Encoding; body: Uint8Array } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { encoding: 'utf-8', body: bytes.subarray(3) };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', body: bytes.subarray(2) };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', body: bytes.subarray(2) };
  return { encoding: 'utf-8', body: bytes };
}

/** To make one takes longer than to decode a file; the ones for other encodings are seldom needed. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeStrictly(encoding: Encoding | 'gb18030', body: Uint8Array): string | null {
  try {
    if (encoding === 'utf-8') return utf8.decode(body);
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}

function encodingFinding(file: string, encoding: Encoding, body: Uint8Array): Finding {
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  const at = firstReplaced(decoded, encoding, body);
  const range = createLineIndex(withLineFeeds(decoded)).rangeOf(at, at + 1);
  return fileFinding(file, 'file-encoding', sayEncoding(encoding, body), range);
}

/**
 * Where the decoder first put U+FFFD for bytes that do not fit. The text may hold that character honestly;
 * writing back what stands before each one shows which bytes it came from.
 */
function firstReplaced(decoded: string, encoding: Encoding, body: Uint8Array): number {
  const encoder = new TextEncoder();
  let seen = 0;
  let offset = 0;
  for (let at = decoded.indexOf('\ufffd'); at !== -1; at = decoded.indexOf('\ufffd', at + 1)) {
    offset += encoding === 'utf-8' ? encoder.encode(decoded.slice(seen, at)).length : 2 * (at - seen);
    if (!isReplacementCharacter(encoding, body, offset)) return at;
    seen = at;
  }
  return decoded.length;
}

function isReplacementCharacter(encoding: Encoding, body: Uint8Array, offset: number): boolean {
  const [first, second, third] = body.subarray(offset, offset + 3);
  if (encoding === 'utf-8') return first === 0xef && second === 0xbf && third === 0xbd;
  return encoding === 'utf-16le' ? first === 0xfd && second === 0xff : first === 0xff && second === 0xfd;
}

function sayEncoding(encoding: Encoding, body: Uint8Array): Saying {
  if (encoding !== 'utf-8')
    return {
      message: both(
        '文件开头标明是 UTF-16，这里的字节却不是。',
        'The file begins as UTF-16, but these bytes are not.',
      ),
      hint: SAVE_AS_UTF8,
    };
  if (decodeStrictly('gb18030', body) === null)
    return {
      message: both(
        '文件不是 UTF-8 编码：从这里开始读不出文字。',
        'The file is not UTF-8: from here on it cannot be read as text.',
      ),
      hint: SAVE_AS_UTF8,
    };
  return {
    message: both(
      '文件不是 UTF-8 编码，看来是 GBK（GB18030）。',
      'The file is not UTF-8; it reads as GBK (GB18030).',
    ),
    hint: both(
      '用编辑器以 GBK 打开，再另存为 UTF-8；或运行 iconv -f GB18030 -t UTF-8。',
      'Open it as GBK in an editor and save it as UTF-8, or run iconv -f GB18030 -t UTF-8.',
    ),
  };
}

function binaryFinding(file: string, encoding: Encoding, body: Uint8Array, nul: number): Finding {
  const before = encoding === 'utf-8' ? body.subarray(0, nul) : body.subarray(0, 2 * nul);
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(before);
  const range = createLineIndex(`${withLineFeeds(decoded)}\0`).rangeOf(decoded.length, decoded.length + 1);
  const message = both(
    '文件里有空字节（NUL）：这不是文本文件。',
    'The file holds a NUL byte: it is not a text file.',
  );
  const hint = isUtf16WithoutMark(body)
    ? SAVE_AS_UTF8
    : both('核对文件是否选错或已经损坏。', 'Check that this is the right file and that it is not damaged.');
  return fileFinding(file, 'file-binary', { message, hint }, range);
}

// Latin letters, spaces and line ends in UTF-16 give a NUL at every other byte.
function isUtf16WithoutMark(body: Uint8Array): boolean {
  const head = body.subarray(0, 2000);
  const nuls = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  return Math.max(even, odd) > head.length / 4 && Math.min(even, odd) === 0;
}

const SAVE_AS_UTF8 = both('用编辑器把文件另存为 UTF-8 编码。', 'Save the file as UTF-8 in an editor.');
