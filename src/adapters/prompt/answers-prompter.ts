import type { Refusal } from '../../core/run/events.ts';
import { type Question, questionPath } from '../../core/run/question.ts';
import type { AnswersFile, Visit } from '../../generated/answers.ts';
import type { Asking, Happening, Prompter, Reply } from '../../ports/prompter.ts';
import { AppError } from '../../shared/app-error.ts';
import { answerFromVisit } from './answer-from-visit.ts';
import { nextAside } from './asides-of-visit.ts';

/** What answering from a file needs beside the file. */
export interface AnswersOptions {
  readonly answers: AnswersFile;
  /** Who acts where a visit does not say: `PERSON[:ROLE]`. */
  readonly as: string | null;
  /** Makes an absolute path of one that is written in the file. */
  readonly resolvePath: (path: string) => string;
  /** Reads an instant as people write it, in the run's zone. @throws AppError `answers-instant`. */
  readonly readAt: (text: string, asking: Asking) => number;
  /** A refusal in words. */
  readonly explain: (refusal: Refusal, asking: Asking) => string;
  readonly questionText: (question: Question, asking: Asking) => string;
  readonly tell: (line: string) => void;
  readonly handedOverText: (refusal: Refusal, asking: Asking) => string;
  readonly endedText: (asking: Asking) => string;
}

/** A prompter that reads its answers from a file: for scripts, chat bots and rehearsals. */
export function createAnswersPrompter(options: AnswersOptions): Prompter {
  return {
    identify: async (question, asking) => identify(options, question, asking),
    beginning: async (question, asking) => begun(options, visitOf(options.answers, question), asking),
    ask: async (question, asking) => answerNext(options, question, asking),
    chooseRole: async (roles) => roles[0] ?? null,
    refused: async (refusal, question, asking) => {
      throw new AppError('answer-refused', {
        question: questionPath(question),
        reason: options.explain(refusal, asking),
        run: asking.view.number,
      });
    },
    handedOver: async (refusal, asking) => options.tell(options.handedOverText(refusal, asking)),
    ended: async (asking) => options.tell(options.endedText(asking)),
  };
}

/** The entry of the file for the visit in which a question stands; undefined when there is none. */
export function visitOf(answers: AnswersFile, question: Question): Visit | undefined {
  if (question.kind === 'exception') return undefined;
  const entry = answers.steps[question.step.id];
  if (!Array.isArray(entry)) return question.round === 1 ? entry : undefined;
  return entry[question.round - 1];
}

/** `PERSON[:ROLE]` taken apart. */
export function readActor(text: string): { readonly person: string; readonly role: string | null } {
  const [person = '', role] = text.split(':');
  return { person: person.trim(), role: role?.trim() || null };
}

function identify(
  { answers, as }: AnswersOptions,
  question: Question,
  asking: Asking,
): { readonly person: string; readonly role: string | null } | null {
  if (question.kind === 'deviation') {
    const given = visitOf(answers, question)?.checks?.[question.check.id];
    if (typeof given !== 'object' || !given.deviation) throw missing(question, asking, null);
    return readActor(given.deviation.by);
  }
  const named = visitOf(answers, question)?.as ?? as;
  return named === null || named === undefined ? null : readActor(named);
}

function answerNext(options: AnswersOptions, question: Question, asking: Asking): Reply {
  const { answers } = options;
  const visit = visitOf(answers, question);
  const aside = visit ? nextAside(options, visit, question, asking) : null;
  if (aside) return aside;
  const answer =
    question.kind === 'exception' ? settled(answers, question.id) : answerFromVisit(visit, question);
  if (answer) return timed(options, visit, answer, asking);
  const handOver = visit?.hand_over;
  if (handOver) {
    const { person, role } = handOver.to ? readActor(handOver.to) : { person: null, role: null };
    return timed(
      options,
      visit,
      answered({ kind: 'hand-over', person, role: handOver.role ?? role, note: handOver.note }),
      asking,
    );
  }
  if (answers.end)
    return timed(options, visit, answered({ kind: 'abort', reason: answers.end.abort }), asking);
  throw missing(question, asking, options);
}

function answered(answer: Extract<Reply, { kind: 'answer' }>['answer']): Reply {
  return { kind: 'answer', answer };
}

function settled(answers: AnswersFile, id: string): Reply | null {
  const result = answers.exceptions?.[id];
  return result === undefined ? null : answered({ kind: 'settle', id, result });
}

function begun(options: AnswersOptions, visit: Visit | undefined, asking: Asking): Happening {
  const text = visit?.begin ?? visit?.at;
  const late = visit?.late_reason ?? options.answers.late_reason;
  return {
    ...(text ? { at: options.readAt(text, asking) } : {}),
    ...(late === undefined ? {} : { lateReason: late }),
  };
}

function timed(options: AnswersOptions, visit: Visit | undefined, reply: Reply, asking: Asking): Reply {
  if (reply.kind === 'leave') return reply;
  const late = visit?.late_reason ?? options.answers.late_reason;
  const at = visit?.at === undefined ? {} : { at: options.readAt(visit.at, asking) };
  return { ...at, ...(late === undefined ? {} : { lateReason: late }), ...reply };
}

function missing(question: Question, asking: Asking, options: AnswersOptions | null): AppError {
  return new AppError('answer-missing', {
    question: questionPath(question),
    words: options?.questionText(question, asking) ?? '',
    run: asking.view.number,
  });
}
