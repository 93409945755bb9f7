/**
 * The way from a folder to a file in it, written with `/`; null for a file outside. Both are absolute. Windows paths
 * are told by their drive or `\\`, and differ in case without being different.
 */
export function pathWithin(folder: string, file: string): string | null {
  const isWindows = /^[A-Za-z]:[\\/]|^\\\\/.test(folder);
  const plain = (path: string) => (isWindows ? path.replaceAll('\\', '/') : path);
  const comparable = (path: string) => (isWindows ? path.toLowerCase() : path);
  const base = plain(folder).replace(/\/$/, '');
  const path = plain(file);
  return comparable(path).startsWith(`${comparable(base)}/`) ? path.slice(base.length + 1) : null;
}
