/** A message: fixed words, or words with places filled by name. */
export type Message = string | ((args: never) => string);

/** The same keys as the English catalogue, each message with the same arguments. */
export type SameMessages<C> = {
  readonly [K in keyof C]: C[K] extends string
    ? string
    : C[K] extends (args: infer A) => string
      ? (args: A) => string
      : SameMessages<C[K]>;
};
