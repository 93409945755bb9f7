/**
 * Marks a branch that the types say cannot be reached.
 * @throws Error when it is reached all the same: a bug of ours.
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
