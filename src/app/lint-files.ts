import type { Finding } from '../core/lint/finding.ts';
import { lintSource } from '../core/lint/lint-source.ts';
import type { LintSetting } from '../core/lint/lint-standard.ts';
import { both } from '../core/standard/read/bilingual.ts';
import { decodeText } from '../core/standard/read/decode-text.ts';
import { fileFinding } from '../core/standard/read/file-finding.ts';
import { fileTooLarge } from '../core/standard/read/file-too-large.ts';
import type { Files } from '../ports/files.ts';
import { AppError } from '../shared/app-error.ts';

/** What was found in a list of files. */
export interface LintReport {
  readonly findings: readonly Finding[];
  /** How many files were looked at, readable or not. */
  readonly files: number;
  /** The texts of those files that have findings, by the name that findings give them. */
  readonly sources: ReadonlyMap<string, string>;
}

/** How files are looked at. */
export interface LintFilesSetting extends LintSetting {
  /** A larger file is refused unread. */
  readonly maxFileBytes: number;
}

/** Looks at each file in turn; one that cannot be read is a finding among the others (decision 31). */
export async function lintFiles(
  files: Files,
  paths: readonly string[],
  setting: LintFilesSetting,
): Promise<LintReport> {
  const findings: Finding[] = [];
  const sources = new Map<string, string>();
  for (const path of paths) {
    const { found, text } = await lintFile(files, path, setting);
    findings.push(...found);
    if (found.length > 0 && text !== null) sources.set(files.shown(path), text);
  }
  return { findings, files: paths.length, sources };
}

interface FileReport {
  readonly found: readonly Finding[];
  readonly text: string | null;
}

async function lintFile(files: Files, path: string, setting: LintFilesSetting): Promise<FileReport> {
  const file = files.shown(path);
  const bytes = await readBytes(files, path, setting.maxFileBytes);
  if (!(bytes instanceof Uint8Array)) return { found: [bytes], text: null };
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return { found: [decoded.error], text: null };
  const text = decoded.value;
  return { found: await lintSource({ file, text }, setting), text };
}

async function readBytes(files: Files, path: string, maxBytes: number): Promise<Uint8Array | Finding> {
  const file = files.shown(path);
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
