import type { Finding } from '../../core/lint/finding.ts';
import { both } from '../../core/standard/read/bilingual.ts';
import { fileFinding } from '../../core/standard/read/file-finding.ts';
import { fileTooLarge } from '../../core/standard/read/file-too-large.ts';
import type { Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';

/** What is needed to read files: those given stand in the place of the real ones. */
export interface ByteSources {
  readonly files: Files;
  /** A larger file is refused. */
  readonly maxFileBytes: number;
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

/** The bytes of a file, or the finding that says why it is not read (decision 31). */
export async function readBytes(
  { files, maxFileBytes: maxBytes, given }: ByteSources,
  path: string,
  file: string,
): Promise<Uint8Array | Finding> {
  const content = given?.get(path);
  if (content) return content.length > maxBytes ? fileTooLarge(file, content.length, maxBytes) : content;
  try {
    const status = await files.status(path);
    // A device or a pipe may never come to its end.
    if (status?.kind === 'other') return notAFile(file);
    if (status !== null && status.sizeBytes > maxBytes) return fileTooLarge(file, status.sizeBytes, maxBytes);
    return await files.read(path);
  } catch (error) {
    if (error instanceof AppError) return unreadable(file, String(error.args.detail ?? error.code));
    throw error;
  }
}

function unreadable(file: string, detail: string): Finding {
  return fileFinding(file, 'file-unreadable', {
    message: both(`读不到这个文件（${detail}）。`, `The file cannot be read (${detail}).`),
    hint: both('看看文件还在不在、您有没有权限。', 'Check that it is still there and that you may read it.'),
  });
}

function notAFile(file: string): Finding {
  return fileFinding(file, 'file-unreadable', {
    message: both('这不是普通文件。', 'This is not an ordinary file.'),
    hint: both('先把内容存成文件。', 'Save its content to a file first.'),
  });
}
