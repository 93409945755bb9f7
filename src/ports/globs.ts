/**
 * Makes a test out of globs (`*`, `**`, `?`, `{a,b}`, `!(a)`): whether a path, relative and written with `/`, matches
 * one of them. One that begins with `!` takes away what those before it match. Names that begin with a dot match too.
 */
export type CompileGlobs = (globs: readonly string[]) => Promise<(path: string) => boolean>;
