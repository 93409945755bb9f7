import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The absolute path that a URI names, however it is escaped (`file:///c%3A/…`); null for what is in no file. Editors
 * write the drive in both cases: it comes back in upper case.
 */
export function pathOfUri(uri: string, isWindows = process.platform === 'win32'): string | null {
  if (!/^file:/i.test(uri)) return null;
  try {
    const path = fileURLToPath(uri, { windows: isWindows });
    return isWindows ? path.replace(/^[a-z]:/, (drive) => drive.toUpperCase()) : path;
  } catch {
    // A host where there can be none, or a broken escape.
    return null;
  }
}

/** The URI of an absolute path. */
export function uriOfPath(path: string, isWindows = process.platform === 'win32'): string {
  return pathToFileURL(path, { windows: isWindows }).href;
}
