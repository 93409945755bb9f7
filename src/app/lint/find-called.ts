import { outlineOf, type StandardOutline } from '../../core/lint/surroundings.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import { readStandard } from '../../core/standard/read-standard.ts';
import type { Files } from '../../ports/files.ts';
import { listStandards } from '../workspace/list-standards.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { readBytes } from './read-bytes.ts';

/** What is needed to look a called process up. */
export interface CalledSources {
  readonly files: Files;
  readonly workspace: OpenWorkspace;
  readonly maxFileBytes: number;
}

/**
 * Looks processes up by id among the workspace's standards and the shipped ones behind them; the list is made at the
 * first question. Nothing comes back for one that is not there or cannot be read.
 */
export function createFindCalled(
  sources: CalledSources,
): (id: string) => Promise<readonly StandardOutline[]> {
  let listed: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  return async (id) => {
    listed ??= filesById(sources);
    const paths = (await listed).get(id) ?? [];
    const outlines = await Promise.all(paths.map((path) => readOutline(sources, path)));
    return outlines.filter((outline) => outline !== null);
  };
}

async function filesById({
  files,
  workspace,
}: CalledSources): Promise<ReadonlyMap<string, readonly string[]>> {
  const byId = new Map<string, string[]>();
  for (const { id, file } of await listStandards(files, workspace)) {
    byId.set(id, [...(byId.get(id) ?? []), file]);
  }
  return byId;
}

async function readOutline(sources: CalledSources, path: string): Promise<StandardOutline | null> {
  const file = sources.files.shown(path);
  const bytes = await readBytes(sources, path, file);
  if (!(bytes instanceof Uint8Array)) return null;
  const text = decodeText(bytes, file);
  if (!text.ok) return null;
  const { document } = readStandard({ file, text: text.value });
  return document && outlineOf(document, file);
}
