/** What the process says when it ends. Commands return one of these; only `bin/sop.js` hands it to the system. */
export const ExitCode = {
  /** Done, and nothing at or above the threshold was found. A broken pipe counts as this too. */
  success: 0,
  /** Done, and there are findings or deviations to look at. */
  findings: 1,
  /** Could not be done: bad input, bad flag, missing file, locked ledger. */
  cannot: 2,
  /** A bug of ours. */
  bug: 70,
  /** The user stopped it (Ctrl-C); nothing acknowledged is lost. */
  interrupted: 130,
} as const;

/** One of the exit codes above. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
