import type { Actor } from '../../core/run/events.ts';
import { nextQuestion } from '../../core/run/next.ts';
import type { Answer, Question } from '../../core/run/question.ts';
import { currentVisit } from '../../core/run/state.ts';
import { viewRun } from '../../core/run/view.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import type { Asking, Prompter, Reply } from '../../ports/prompter.ts';
import type { ActiveRun } from './active-run.ts';
import type { RunServices } from './services.ts';
import { actorOf, refuseActor, roleOf, rolesFor, type Session } from './session.ts';
import { submitAnswer } from './submit-answer.ts';

/** Everything a guided run works with. */
export interface Checklist {
  readonly services: RunServices;
  readonly evidence: EvidenceStore;
  readonly prompter: Prompter;
  readonly session: Session;
}

/** How a sitting ended: the run is over, waits for somebody else, or was left for later. */
export interface Sitting {
  readonly run: ActiveRun;
  readonly ended: 'over' | 'handed-over' | 'left';
}

/** Leads through a run, question by question, until it is over or not this person's any more. */
export async function runChecklist(checklist: Checklist, begun: ActiveRun): Promise<Sitting> {
  let run = begun;
  for (;;) {
    const question = nextQuestion(run.standard, run.state);
    const asking = askingOf(checklist.services, run);
    if (!question) {
      await checklist.prompter.ended(asking);
      return { run, ended: 'over' };
    }
    const actor = await findActor(checklist, run, question, asking);
    const refusal = refuseActor(run, question, actor);
    if (refusal) {
      await checklist.prompter.handedOver(refusal, asking);
      return { run, ended: 'handed-over' };
    }
    run = await openStep(checklist, run, question, actor);
    const turn = await takeTurn(checklist, run, question, actor);
    if (turn.left) return { run: turn.run, ended: 'left' };
    run = turn.run;
  }
}

async function takeTurn(
  checklist: Checklist,
  run: ActiveRun,
  question: Question,
  actor: Actor,
): Promise<{ run: ActiveRun; left: boolean }> {
  const { prompter, services } = checklist;
  const asking = askingOf(services, run);
  const reply = await prompter.ask(question, asking);
  if (reply.kind === 'leave') return { run, left: true };
  const answer = reply.kind === 'answer' ? reply.answer : await storeFile(checklist, reply);
  const { at, lateReason } = reply;
  const taken = await submitAnswer(services, run, {
    answer,
    actor,
    ...(at === undefined ? {} : { at }),
    ...(lateReason === undefined ? {} : { lateReason }),
  });
  if (!taken.ok) {
    await prompter.refused(taken.error, question, asking);
    return { run, left: false };
  }
  return { run: taken.value, left: answer.kind === 'hand-over' };
}

/** The step has begun when somebody entitled sees its first question, not when they answer it. */
async function openStep(
  checklist: Checklist,
  run: ActiveRun,
  question: Question,
  actor: Actor,
): Promise<ActiveRun> {
  const visit = currentVisit(run.state);
  if (!visit || visit.openedAt !== null || question.kind === 'exception' || question.kind === 'deviation')
    return run;
  const begun = await checklist.prompter.beginning?.(question, askingOf(checklist.services, run));
  const opened = await submitAnswer(checklist.services, run, { answer: { kind: 'open' }, actor, ...begun });
  return opened.ok ? opened.value : run;
}

async function findActor(
  checklist: Checklist,
  run: ActiveRun,
  question: Question,
  asking: Asking,
): Promise<Actor> {
  const { session, prompter } = checklist;
  const allowed = rolesFor(run, question);
  const named = await prompter.identify(question, asking);
  if (named)
    return actorOf(run, { ...session, department: null }, named.person, named.role ?? allowed[0] ?? null);
  const known = roleOf(session, allowed);
  if (known !== undefined) return actorOf(run, session, session.person, known);
  const chosen = await prompter.chooseRole(allowed, asking);
  if (chosen !== null) session.declared.add(chosen);
  return actorOf(run, session, session.person, chosen);
}

async function storeFile({ evidence }: Checklist, reply: Extract<Reply, { kind: 'file' }>): Promise<Answer> {
  const { sha256, name, sizeBytes, mediaType } = await evidence.put(reply.path);
  const file = { sha256, name, sizeBytes, mediaType, evidenceDate: reply.evidenceDate };
  return { kind: 'evidence', check: reply.check, file };
}

function askingOf(services: RunServices, run: ActiveRun): Asking {
  const now = services.now();
  return { view: viewRun(run, now), standard: run.standard, history: run.history, now };
}
