/**
 * What a condition may come to, as a set: bits for true, false and empty (FEEL's three truth values). One bit alone is
 * certain; all three together say that nothing is known.
 */
export type Truth = number;

export const isTrue: Truth = 1;
export const isFalse: Truth = 2;
export const isEmpty: Truth = 4;
export const anyTruth: Truth = 7;

/** The other way round; empty stays empty. */
export function not(one: Truth): Truth {
  return ((one & isTrue) << 1) | ((one & isFalse) >> 1) | (one & isEmpty);
}

/** True where both are, false where one is, else empty. */
export function and(one: Truth, another: Truth): Truth {
  const both = one & another & isTrue;
  const either = (one | another) & isFalse;
  const canBeEmpty = (one & isEmpty && another & ~isFalse) || (another & isEmpty && one & ~isFalse);
  return both | either | (canBeEmpty ? isEmpty : 0);
}

/** True where one is, false where both are, else empty. */
export function or(one: Truth, another: Truth): Truth {
  return not(and(not(one), not(another)));
}

/** A truth that is known. */
export function truthOf(value: boolean | null): Truth {
  if (value === null) return isEmpty;
  return value ? isTrue : isFalse;
}
