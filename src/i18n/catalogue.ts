/** The same keys as the English catalogue, each message with the same arguments. */
export type SameMessages<C> = {
  readonly [K in keyof C]: C[K] extends string
    ? string
    : C[K] extends (args: infer A) => infer R
      ? (args: A) => R extends string ? string : R
      : SameMessages<C[K]>;
};
