import { askGit } from './run-git.ts';

/** The contents of files at a commit, all from one git; names that it does not know are left out. */
export async function readBlobs(
  folder: string,
  commit: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  // Requests are lines; a name with a line end in it cannot be asked for.
  const asked = names.filter((name) => !name.includes('\n'));
  const found = new Map<string, Uint8Array>();
  if (asked.length === 0) return found;
  const requests = asked.map((name) => `${commit}:${name}\n`).join('');
  const answer = await askGit(folder, ['cat-file', '--batch'], requests);
  let at = 0;
  for (const name of asked) {
    const end = answer.indexOf(10, at);
    if (end === -1) break;
    const header = answer.toString('utf8', at, end);
    at = end + 1;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
    if (size === undefined) continue;
    const length = Number(size);
    if (type === 'blob') found.set(name, answer.subarray(at, at + length));
    at += length + 1;
  }
  return found;
}
