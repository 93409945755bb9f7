import type { ChangedFile, ChangeHistory } from '../../ports/change-history.ts';

/** Those of a list of files that changed, and what they held before. */
export interface ChangedPaths {
  readonly paths: readonly string[];
  /** Earlier contents by absolute path; a new file has none. */
  readonly previous: ReadonlyMap<string, Uint8Array>;
}

/**
 * Picks the files that changed since a point.
 * @throws AppError as `ChangeHistory.changedSince` does.
 */
export async function listChanged(
  history: ChangeHistory,
  ref: string,
  paths: readonly string[],
): Promise<ChangedPaths> {
  const changes = await history.changedSince(ref);
  const byPath = new Map<string, ChangedFile>(changes.files.map((file) => [file.path, file]));
  const changed = paths.flatMap((path) => byPath.get(path) ?? []);
  const contents = await changes.contentsBefore(changed.flatMap(({ before }) => before ?? []));
  const previous = changed.flatMap(({ path, before }): [string, Uint8Array][] => {
    const content = before === null ? undefined : contents.get(before);
    return content ? [[path, content]] : [];
  });
  return { paths: changed.map(({ path }) => path), previous: new Map(previous) };
}
