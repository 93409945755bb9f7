/** Globs as picomatch reads them; it is loaded only when a workspace has any. */
export async function compileGlobs(globs: readonly string[]): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const tests = globs.map((glob) => {
    const isNegative = glob.startsWith('!') && !glob.startsWith('!(');
    return { isNegative, matches: picomatch(isNegative ? glob.slice(1) : glob, { dot: true }) };
  });
  return (path) =>
    tests.reduce((matched, { isNegative, matches }) => {
      return isNegative ? matched && !matches(path) : matched || matches(path);
    }, false);
}
