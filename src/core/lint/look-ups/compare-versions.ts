/** Whether a version `V<major>.<minor>` is above (1), below (-1) or the same as (0) another; null where one is written in another way. */
export function compareVersions(version: string, other: string): -1 | 0 | 1 | null {
  const [a, b] = [numbersOf(version), numbersOf(other)];
  if (a === null || b === null) return version === other ? 0 : null;
  const difference = a.major - b.major || a.minor - b.minor;
  if (difference === 0) return 0;
  return difference > 0 ? 1 : -1;
}

function numbersOf(version: string): { readonly major: number; readonly minor: number } | null {
  const match = /^V(\d+)\.(\d+)$/.exec(version);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : null;
}
