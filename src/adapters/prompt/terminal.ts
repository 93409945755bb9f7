import type { Reply } from '../../ports/prompter.ts';
import type { RunScreen } from '../../ports/run-screen.ts';
import type { Inquiry } from './inquiry.ts';

/** What every part of the terminal's asking works with. */
export interface Terminal {
  readonly inquiry: Inquiry;
  readonly screen: RunScreen;
  /** A message to show below the next question, once. */
  notice: string;
  /** An answer that waits until the file that goes with it is taken; null when there is none. */
  pending: Reply | null;
}
