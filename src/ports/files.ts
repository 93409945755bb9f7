/** What stands at a path. */
export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'other';
  readonly sizeBytes: number;
}

/**
 * Files as the use cases need them. Paths that come back are absolute; relative ones that go in count from the
 * folder the command was started in. Lists are sorted by code units, so that they are the same on every machine.
 */
export interface Files {
  /** The absolute path; `parts` are joined with the platform's separator. */
  absolute(...parts: readonly string[]): string;
  /** The folder that holds a path; the root holds itself. */
  folderOf(path: string): string;
  /** The path as people write it: from the folder the command was started in, with `/`; absolute when outside. */
  shown(path: string): string;
  /** What stands there; null when nothing does. */
  status(path: string): Promise<FileStatus | null>;
  /** @throws AppError `file-missing`, `file-is-folder` or `file-unreadable`. */
  read(path: string): Promise<Uint8Array>;
  /** All files at any depth below a folder but in `node_modules` and dot folders; empty when it is missing. */
  below(folder: string): Promise<readonly string[]>;
  /** The files that a glob (`*`, `**`, `?`, `{a,b}`, `[a-z]`) matches, counted from a folder. */
  matching(glob: string, folder: string): Promise<readonly string[]>;
}
