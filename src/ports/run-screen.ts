import type { Refusal } from '../core/run/events.ts';
import type { Question } from '../core/run/question.ts';
import type { Text } from '../shared/text.ts';
import type { Asking } from './prompter.ts';

/** Short words of the guided run, ready in one language. */
export interface ScreenWords {
  readonly yes: string;
  readonly no: string;
  readonly na: string;
  readonly keyNote: string;
  readonly keyException: string;
  readonly keyHandOver: string;
  readonly keyBack: string;
  readonly keyPause: string;
  readonly keyResume: string;
  readonly keyHelp: string;
  readonly keyLeave: string;
  readonly keySkip: string;
  readonly textKeys: string;
  readonly optional: string;
  readonly deviationApprove: string;
  readonly deviationRefuse: string;
  readonly approved: string;
  readonly returned: string;
  readonly rejected: string;
  readonly confirmYes: string;
  readonly reasonAsk: string;
  readonly commentAsk: string;
  readonly noteAsk: string;
  readonly handOverToAsk: string;
  readonly handOverNoteAsk: string;
  readonly exceptionAsk: string;
  readonly exceptionOther: string;
  readonly exceptionNoteAsk: string;
  readonly pauseAsk: string;
  readonly roleNone: string;
  readonly cancelHint: string;
  readonly help: string;
  /** Between the points of a text that has to say several things. */
  readonly pointSeparator: string;
  readonly colon: string;
}

/** Everything the terminal shows, drawn elsewhere: the prompter knows keys and order, not words and colours. */
export interface RunScreen {
  readonly words: ScreenWords;
  /** The head, the place and the question, for the space above the keys. */
  question(question: Question, asking: Asking): string;
  /** One line of the transcript: what was asked and what was answered. */
  answered(asked: string, answer: string): string;
  /** The words of a question alone. */
  brief(question: Question, asking: Asking): string;
  /** A list of keys with their meanings, fitted to the width. */
  keys(keys: readonly { readonly key: string; readonly label: string }[]): string;
  suggested(value: string): string;
  /** A value of a field as people read it. */
  value(question: Question, value: unknown, asking: Asking): string;
  name(text: Text): string;
  exceptionName(one: { readonly exception: string | null; readonly note: string }, asking: Asking): string;
  exceptionAdvice(exception: string, asking: Asking): string;
  closeException(
    one: { readonly id: string; readonly exception: string | null; readonly note: string },
    asking: Asking,
  ): string;
  lookBack(asking: Asking): string;
  warning(text: string): string;
  refusal(refusal: Refusal, asking: Asking): string;
  roleQuestion(roles: readonly string[], asking: Asking): string;
  roleName(role: string, asking: Asking): string;
  unknownSlash(word: string): string;
  handedOver(refusal: Refusal, asking: Asking): string;
  ended(asking: Asking): string;
}
