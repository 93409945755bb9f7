import type { Refusal } from '../../core/run/events.ts';
import { type Question, questionPath } from '../../core/run/question.ts';
import type { AnswersFile, Visit } from '../../generated/answers.ts';
import type { Asking, Happening, Prompter, Reply } from '../../ports/prompter.ts';
import { AppError } from '../../shared/app-error.ts';
import { answerFromVisit, decisionOn } from './answer-from-visit.ts';
import { eventsOfVisit, lateness, nextAside } from './asides-of-visit.ts';

/** What answering from a file needs beside the file. */
export interface AnswersOptions {
  readonly answers: AnswersFile;
  /** Who acts where a visit does not say: `PERSON[:ROLE]`. */
  readonly as: string | null;
  /** Why things are entered late where a visit does not say; null when nobody said. */
  readonly lateReason: string | null;
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

/**
 * A prompter that reads its answers from a file: for scripts, chat bots and rehearsals. Where the file ends the run
 * by `end`, it leaves there.
 */
export function createAnswersPrompter(options: AnswersOptions): Prompter {
  const { answers, explain, tell } = options;
  return {
    identify: async (question, asking) => identify(options, question, asking),
    beginning: async (question, asking) => begun(options, visitOf(answers, question), asking),
    ask: async (question, asking) => answerNext(options, question, asking),
    chooseRole: async (roles) => roles[0] ?? null,
    refused: async (refusal, question, asking) => {
      throw new AppError('answer-refused', {
        question: questionPath(question),
        reason: explain(refusal, asking),
        run: asking.view.number,
      });
    },
    handedOver: async (refusal, asking) => {
      if (!answers.end) tell(options.handedOverText(refusal, asking));
    },
    ended: async (asking) => tell(options.endedText(asking)),
  };
}

/** The entry of the file for the visit in which a question stands; undefined when there is none. */
function visitOf(answers: AnswersFile, question: Question): Visit | undefined {
  if (question.kind === 'exception') return undefined;
  const entry = answers.steps[question.step.id];
  if (!Array.isArray(entry)) return question.round === 1 ? entry : undefined;
  return entry[question.round - 1];
}

interface Named {
  readonly person: string;
  readonly role: string | null;
}

/** `PERSON[:ROLE]` taken apart. */
function readActor(text: string): Named {
  const [person = '', role = ''] = text.split(':').map((part) => part.trim());
  return { person, role: role === '' ? null : role };
}

function identify(
  { answers, as, ...options }: AnswersOptions,
  question: Question,
  asking: Asking,
): Named | null {
  const visit = visitOf(answers, question);
  if (question.kind === 'deviation') {
    const decided = decisionOn(visit, question.check.id);
    if (decided) return readActor(decided.by);
    if (!answers.end) throw missing(question, asking, options);
  }
  const named = visit?.as ?? as;
  return named === null ? null : readActor(named);
}

function answerNext(options: AnswersOptions, question: Question, asking: Asking): Reply {
  const { answers } = options;
  const visit = visitOf(answers, question);
  const aside = visit ? nextAside(options, visit, question, asking) : null;
  if (aside) return aside;
  const answer =
    question.kind === 'exception' ? settled(answers, question.id) : answerFromVisit(visit, question);
  if (answer) return timed(options, visit, answer, asking);
  const handOver = handOverOf(visit, question, asking);
  if (handOver) return timed(options, visit, handOver, asking);
  if (answers.end) return { kind: 'leave' };
  throw missing(question, asking, options);
}

function settled(answers: AnswersFile, id: string): Reply | null {
  const result = answers.exceptions?.[id];
  return result === undefined ? null : { kind: 'answer', answer: { kind: 'settle', id, result } };
}

/** The hand-over that ends what a visit says; null when there is none, or when it has been made already. */
function handOverOf(visit: Visit | undefined, question: Question, asking: Asking): Reply | null {
  const wanted = visit?.hand_over;
  if (!wanted) return null;
  const isMade = eventsOfVisit(asking.history, question).some(({ type }) => type === 'step.handed_over');
  if (isMade) return null;
  const to = wanted.to === undefined ? { person: null, role: null } : readActor(wanted.to);
  const { person, role } = to;
  return {
    kind: 'answer',
    answer: { kind: 'hand-over', person, role: wanted.role ?? role, note: wanted.note },
  };
}

function begun(options: AnswersOptions, visit: Visit | undefined, asking: Asking): Happening {
  const text = visit?.begin ?? visit?.at;
  return { ...(text ? { at: options.readAt(text, asking) } : {}), ...lateness(options, visit) };
}

function timed(options: AnswersOptions, visit: Visit | undefined, reply: Reply, asking: Asking): Reply {
  if (reply.kind === 'leave') return reply;
  const at = visit?.at === undefined ? {} : { at: options.readAt(visit.at, asking) };
  return { ...at, ...lateness(options, visit), ...reply };
}

function missing(
  question: Question,
  asking: Asking,
  { questionText }: Pick<AnswersOptions, 'questionText'>,
): AppError {
  return new AppError('answer-missing', {
    question: questionPath(question),
    words: questionText(question, asking),
    run: asking.view.number,
  });
}
