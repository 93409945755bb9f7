/** Values that fill the places of a message, by name. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/**
 * What stops the work and is not a bug: a missing file, a locked database, a bad flag.
 * `code` is a key of `errors` in the message catalogues; words are chosen only at the edge.
 */
export class AppError extends Error {
  readonly code: string;
  readonly args: MessageArgs;

  constructor(code: string, args: MessageArgs = {}, options: { cause?: unknown } = {}) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.args = args;
  }
}
