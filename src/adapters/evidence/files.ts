import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceCondition, EvidenceStore, StoredEvidence } from '../../ports/evidence-store.ts';
import { AppError } from '../../shared/app-error.ts';
import { mediaTypeOf } from './media-type.ts';
import { isUnchanged, openSource, type SourceFile, type SourceRules } from './source-file.ts';

/** Where evidence is kept, and which files may become it. */
export interface EvidenceFilesOptions {
  /** The folder of the store: `evidence` beside the ledger. Made with the first file. */
  readonly folder: string;
  /** The folder that relative paths count from. */
  readonly from: string;
  /** The folder that files must lie in, links followed; anywhere when left out. */
  readonly within?: string;
  /** The largest file taken in; 100 MiB when left out. */
  readonly maxBytes?: number;
}

const defaultMaxBytes = 100 * 1024 * 1024;
const chunkBytes = 256 * 1024;

/** Evidence as files named by their SHA-256: `<folder>/ab/abcd…`. */
export function evidenceFiles(options: EvidenceFilesOptions): EvidenceStore {
  const { folder, maxBytes = defaultMaxBytes, ...rest } = options;
  const rules: SourceRules = { ...rest, maxBytes };
  return {
    put: (file) => put(folder, file, rules),
    locate: async (sha256) => {
      const kept = keptFile(folder, sha256);
      return sizeOf(kept) === null ? null : kept;
    },
    check: async (sha256) => check(keptFile(folder, sha256), sha256),
  };
}

async function put(folder: string, file: string, rules: SourceRules): Promise<StoredEvidence> {
  const source = await openSource(file, rules);
  const incoming = path.join(folder, `${randomUUID()}.incoming`);
  try {
    await mkdir(folder, { recursive: true });
    const { sha256, sizeBytes } = await copy(source, incoming, file);
    await keep(incoming, keptFile(folder, sha256), sizeBytes);
    const name = path.basename(path.resolve(rules.from, file));
    return { sha256, name, sizeBytes, mediaType: mediaTypeOf(name) };
  } catch (error) {
    await rm(incoming, { force: true }).catch(() => {});
    throw notKept(error, file, folder);
  } finally {
    await source.handle.close();
  }
}

/** A full disk or a folder that may not be written stops the work; anything else is a bug. */
function notKept(error: unknown, file: string, folder: string): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error;
  return new AppError('evidence-not-kept', { file, folder, detail: String(error.code) }, { cause: error });
}

/** Copies and hashes in one pass, so that what is hashed is what is kept. */
async function copy(
  source: SourceFile,
  target: string,
  file: string,
): Promise<{ readonly sha256: string; readonly sizeBytes: number }> {
  const out = await open(target, 'wx');
  try {
    const hash = createHash('sha256');
    const expectedBytes = Number(source.stats.size);
    let sizeBytes = 0;
    for (;;) {
      const chunk = await readChunk(source.handle);
      if (chunk.length === 0) break;
      sizeBytes += chunk.length;
      // A log that is written faster than it is read would never come to an end.
      if (sizeBytes > expectedBytes) break;
      hash.update(chunk);
      await out.writeFile(chunk);
    }
    if (sizeBytes !== expectedBytes || !(await isUnchanged(source))) {
      throw new AppError('evidence-changed', { file });
    }
    await out.sync();
    return { sha256: hash.digest('hex'), sizeBytes };
  } finally {
    await out.close();
  }
}

async function readChunk(handle: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.allocUnsafe(chunkBytes) });
  return buffer.subarray(0, bytesRead);
}

/** Gives a finished copy its name. A copy that is there already stays, unless part of it was lost. */
async function keep(incoming: string, kept: string, sizeBytes: number): Promise<void> {
  if (sizeOf(kept) === sizeBytes) return rm(incoming);
  const shelf = path.dirname(kept);
  await mkdir(shelf, { recursive: true });
  await rename(incoming, kept);
  await chmod(kept, 0o444);
  if (process.platform === 'win32') return;
  const handle = await open(shelf, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function check(kept: string, sha256: string): Promise<EvidenceCondition> {
  if (sizeOf(kept) === null) return 'missing';
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(kept)) hash.update(chunk);
  return hash.digest('hex') === sha256 ? 'intact' : 'altered';
}

/** @throws AppError `evidence-digest` for what is not a digest, which could lead out of the store. */
function keptFile(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new AppError('evidence-digest', { digest: sha256.slice(0, 80) });
  return path.join(folder, sha256.slice(0, 2), sha256);
}

function sizeOf(kept: string): number | null {
  try {
    const stats = statSync(kept, { throwIfNoEntry: false });
    return stats?.isFile() ? stats.size : null;
  } catch (cause) {
    throw new AppError('evidence-unreadable', { file: kept, detail: String(cause) }, { cause });
  }
}
