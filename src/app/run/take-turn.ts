import type { Actor, Refusal } from '../../core/run/events.ts';
import type { Answer, Question } from '../../core/run/question.ts';
import { currentVisit } from '../../core/run/state.ts';
import type { Happening, Reply } from '../../ports/prompter.ts';
import { AppError } from '../../shared/app-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ActiveRun } from './active-run.ts';
import { askingOf, type Checklist } from './checklist.ts';
import { unknownStaff } from './session.ts';
import { submitAnswer } from './submit-answer.ts';

/** What came of asking once. */
export type Turn =
  | { readonly kind: 'taken' | 'left'; readonly run: ActiveRun }
  | { readonly kind: 'refused'; readonly run: ActiveRun; readonly why: Refusal }
  | { readonly kind: 'handed-over'; readonly run: ActiveRun; readonly to: Refusal };

/** Asks somebody entitled one question and takes what they say. */
export async function takeTurn(
  checklist: Checklist,
  begun: ActiveRun,
  question: Question,
  actor: Actor,
): Promise<Turn> {
  const { prompter, services } = checklist;
  const opened = await openStep(checklist, begun, question, actor);
  if (!opened.ok) return { kind: 'refused', run: begun, why: opened.error };
  const run = opened.value;
  const reply = await prompter.ask(question, askingOf(services, run));
  if (reply.kind === 'leave') return { kind: 'left', run };
  const answer = await answerOf(checklist, reply);
  if (!answer.ok) return { kind: 'refused', run, why: answer.error };
  const taken = await submitAnswer(services, run, { answer: answer.value, actor, ...happening(reply) });
  if (!taken.ok) return { kind: 'refused', run, why: taken.error };
  if (answer.value.kind !== 'hand-over') return { kind: 'taken', run: taken.value };
  return { kind: 'handed-over', run: taken.value, to: newOwner(taken.value, answer.value) };
}

/** To whom a step has gone, said as the reason why it is no longer this person's. */
function newOwner(
  { state }: ActiveRun,
  { person, role }: { readonly person: string | null; readonly role: string | null },
): Refusal {
  const step = currentVisit(state)?.step ?? '';
  if (person !== null) return { code: 'handed-to-other', args: { person, step } };
  return { code: 'handed-to-role', args: { roles: role ?? '', step } };
}

/** The step has begun when somebody entitled sees its first question, not when they answer it. */
async function openStep(
  { prompter, services }: Checklist,
  run: ActiveRun,
  question: Question,
  actor: Actor,
): Promise<Result<ActiveRun, Refusal>> {
  const visit = currentVisit(run.state);
  if (!visit || visit.openedAt !== null || question.kind === 'exception' || question.kind === 'deviation')
    return ok(run);
  const begun = await prompter.beginning?.(question, askingOf(services, run));
  return submitAnswer(services, run, { answer: { kind: 'open' }, actor, ...begun });
}

/** The answer of a reply: a file is stored first, a person to hand over to is looked up. */
async function answerOf(
  { evidence, staff = unknownStaff }: Checklist,
  reply: Exclude<Reply, { kind: 'leave' }>,
): Promise<Result<Answer, Refusal>> {
  if (reply.kind === 'answer') {
    const { answer } = reply;
    if (answer.kind !== 'hand-over' || answer.person === null) return ok(answer);
    return ok({ ...answer, person: staff.idOf(answer.person) });
  }
  const { check, path, evidenceDate } = reply;
  try {
    const { sha256, name, sizeBytes, mediaType } = await evidence.put(path);
    return ok({ kind: 'evidence', check, file: { sha256, name, sizeBytes, mediaType, evidenceDate } });
  } catch (error) {
    if (!(error instanceof AppError) || !wrongFile.has(error.code)) throw error;
    return err({ code: error.code, args: error.args });
  }
}

/** Why a file cannot serve as evidence where another one could; anything else stops the work. */
const wrongFile: ReadonlySet<string> = new Set([
  'evidence-missing',
  'evidence-unreadable',
  'evidence-outside',
  'evidence-not-a-file',
  'evidence-too-large',
  'evidence-changed',
]);

function happening({ at, lateReason }: Happening): Happening {
  return { ...(at === undefined ? {} : { at }), ...(lateReason === undefined ? {} : { lateReason }) };
}
