/** A path as seen from a folder, with `/` and `..`; absolute where no way leads there. Both are absolute. */
export function relativeName(folder: string, path: string): string {
  const isWindows = /^([A-Za-z]:|\\\\)/.test(folder);
  const from = partsOf(folder, isWindows);
  const to = partsOf(path, isWindows);
  if (from[0] !== to[0]) return to.join('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The drive (empty on other systems) and the names after it. */
function partsOf(path: string, isWindows: boolean): string[] {
  const parts = path.split(isWindows ? /[\\/]+/ : /\/+/);
  return parts.length > 1 && parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}
