/** A module that was found and run. */
export interface LoadedModule {
  /** The file it stands in, absolute. */
  readonly file: string;
  /** What it exports, by name; `default` among them. */
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * Loads a module by a path (`./own.mjs`, absolute) or a package's name, as a file in `folder` would import it.
 * @throws whatever keeps it from being found, read or run; the module is foreign code.
 */
export type ImportModule = (specifier: string, folder: string) => Promise<LoadedModule>;
