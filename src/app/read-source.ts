import { decodeText } from '../core/standard/read/decode-text.ts';
import type { SourceText } from '../core/standard/read/read-yaml.ts';
import type { Files } from '../ports/files.ts';
import { UnsoundInput } from './unsound-input.ts';

/**
 * The text of a file that a command cannot do without, under the name that people use for it.
 * @throws AppError `file-missing`, `file-is-folder`, `file-unreadable`; UnsoundInput when the bytes are no text.
 */
export async function readSource(files: Files, path: string): Promise<SourceText> {
  const file = files.shown(path);
  const text = decodeText(await files.read(path), file);
  if (!text.ok) throw new UnsoundInput([text.error]);
  return { file, text: text.value };
}
