import type { HappenedEvent, Refusal } from '../core/run/events.ts';
import type { Answer, Question } from '../core/run/question.ts';
import type { RunView } from '../core/run/view.ts';
import type { ProcessStandard } from '../core/standard/process-standard.ts';

/** Where a question is asked: the run's view, its standard and its story so far. */
export interface Asking {
  readonly view: RunView;
  readonly standard: ProcessStandard;
  readonly history: readonly HappenedEvent[];
  readonly now: number;
}

/** When something happened, where that is not now, and why it is entered only now. */
export interface Happening {
  readonly at?: number;
  readonly lateReason?: string;
}

/** What came back: an answer, evidence still to be stored, or the wish to stop here. */
export type Reply =
  | (Happening & { readonly kind: 'answer'; readonly answer: Answer })
  | (Happening & {
      readonly kind: 'file';
      readonly check: string | null;
      readonly path: string;
      readonly evidenceDate: string | null;
    })
  | { readonly kind: 'leave' };

/** Whoever answers: a person at a terminal, a file of answers, a simulated staff. */
export interface Prompter {
  /** Who answers this question, where that is not simply the person at the terminal; else null. */
  identify(
    question: Question,
    asking: Asking,
  ): Promise<{ readonly person: string; readonly role: string | null } | null>;
  /** When the step was begun, where that is not now: for answers that are entered later. */
  beginning?(question: Question, asking: Asking): Promise<Happening>;
  /** Asks one question. @throws Interrupted on Ctrl-C; AppError `answer-missing` when a file has no answer. */
  ask(question: Question, asking: Asking): Promise<Reply>;
  /** Which of these roles the person works in now; null = none of them. */
  chooseRole(roles: readonly string[], asking: Asking): Promise<string | null>;
  /** Says why an answer was not taken; the question is asked again. @throws AppError where nobody can answer again. */
  refused(refusal: Refusal, question: Question, asking: Asking): Promise<void>;
  /** Says that the next thing is somebody else's: which roles, or why not this person. */
  handedOver(reason: Refusal, asking: Asking): Promise<void>;
  /** Says that the run is over. */
  ended(asking: Asking): Promise<void>;
}
