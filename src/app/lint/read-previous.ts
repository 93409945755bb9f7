import { decodeText } from '../../core/standard/read/decode-text.ts';
import { readStandard } from '../../core/standard/read-standard.ts';
import type { ProcessStandard } from '../../generated/process-standard.ts';

/** A standard's earlier content as a document; null where it could not be read then. */
export function readPrevious(content: Uint8Array | undefined, file: string): ProcessStandard | null {
  if (content === undefined) return null;
  const text = decodeText(content, file);
  return text.ok ? readStandard({ file, text: text.value }).document : null;
}
