import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';

/** Which files may serve as evidence. */
export interface SourceRules {
  /** The folder that relative paths count from. */
  readonly from: string;
  /** The folder that files must lie in, links followed; anywhere when left out. */
  readonly within?: string;
  readonly maxBytes: number;
}

/** An open plain file, and what it was like when it was opened. */
export interface SourceFile {
  readonly handle: FileHandle;
  readonly path: string;
  readonly stats: BigIntStats;
}

/**
 * Opens a file that is to be taken in. The caller closes its handle.
 * @throws AppError `evidence-missing`, `evidence-unreadable`, `evidence-outside`, `evidence-not-a-file`,
 * `evidence-too-large`.
 */
export async function openSource(file: string, rules: SourceRules): Promise<SourceFile> {
  const real = await explained(file, () => realpath(path.resolve(rules.from, file)));
  await assertWithin(real, file, rules);
  // Opening a device can already do something, so it is looked at first.
  assertPlain(await explained(file, () => stat(real)), file);
  // Without NONBLOCK, a named pipe put there just now would wait for somebody to write into it.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const handle = await explained(file, () => open(real, flags));
  try {
    const stats = await handle.stat({ bigint: true });
    assertPlain(stats, file);
    const sizeBytes = Number(stats.size);
    const { maxBytes } = rules;
    if (sizeBytes > maxBytes) throw new AppError('evidence-too-large', { file, sizeBytes, maxBytes });
    return { handle, path: real, stats };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Whether a file still is what it was when it was opened. */
export async function isUnchanged({ handle, stats }: SourceFile): Promise<boolean> {
  const now = await handle.stat({ bigint: true });
  return now.size === stats.size && now.mtimeNs === stats.mtimeNs && now.ctimeNs === stats.ctimeNs;
}

function assertPlain(stats: { isFile(): boolean }, file: string): void {
  if (!stats.isFile()) throw new AppError('evidence-not-a-file', { file });
}

async function assertWithin(real: string, file: string, { within }: SourceRules): Promise<void> {
  if (within === undefined) return;
  const folder = await explained(within, () => realpath(within));
  const relative = path.relative(folder, real);
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  if (isOutside) throw new AppError('evidence-outside', { file, folder });
}

async function explained<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new AppError(
      isMissing ? 'evidence-missing' : 'evidence-unreadable',
      { file, detail: code },
      { cause },
    );
  }
}
