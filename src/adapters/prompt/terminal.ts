import type { RunScreen } from '../../ports/run-screen.ts';
import type { Inquiry } from './inquiry.ts';

/** What every part of the terminal's asking works with. */
export interface Terminal {
  readonly inquiry: Inquiry;
  readonly screen: RunScreen;
  /** A message to show above the next question, once. */
  notice: string;
}
