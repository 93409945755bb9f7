/**
 * The path to the first place where two plain values differ, such as `steps[2].doneAt`; null when they are equal.
 * A member that is absent equals one that is undefined; -0 equals 0.
 */
export function firstDifference(one: unknown, other: unknown): string | null {
  const path = differenceBelow(one, other);
  return path === null ? null : path.replace(/^\./, '') || '.';
}

function differenceBelow(one: unknown, other: unknown): string | null {
  if (one === other) return null;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return '';
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return '.length';
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const below = differenceBelow(one[key], other[key]);
    if (below !== null) return `${Array.isArray(one) ? `[${key}]` : `.${key}`}${below}`;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
