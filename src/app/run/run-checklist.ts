import type { Actor } from '../../core/run/events.ts';
import { nextQuestion } from '../../core/run/next.ts';
import type { Question } from '../../core/run/question.ts';
import type { Asking } from '../../ports/prompter.ts';
import { type ActiveRun, rereadRun } from './active-run.ts';
import { askingOf, type Checklist } from './checklist.ts';
import { actorOf, refuseActor, roleOf, rolesFor, sessionOfNamed, unknownStaff } from './session.ts';
import { takeTurn } from './take-turn.ts';

/** How a sitting ended: the run is over, waits for somebody else, or was left for later. */
export interface Sitting {
  readonly run: ActiveRun;
  readonly ended: 'over' | 'handed-over' | 'left';
}

/** Leads through a run, question by question, until it is over or not this person's any more. */
export async function runChecklist(checklist: Checklist, begun: ActiveRun): Promise<Sitting> {
  const { prompter, services } = checklist;
  let run = begun;
  for (;;) {
    const question = nextQuestion(run.standard, run.state);
    const asking = askingOf(services, run);
    if (!question) {
      await prompter.ended(asking);
      return { run, ended: 'over' };
    }
    const actor = await findActor(checklist, run, question, asking);
    const refusal = refuseActor(run, question, actor);
    if (refusal) {
      await prompter.handedOver(refusal, asking);
      return { run, ended: 'handed-over' };
    }
    const turn = await takeTurn(checklist, run, question, actor);
    if (turn.kind === 'left') return { run: turn.run, ended: 'left' };
    run = turn.run;
    if (turn.kind === 'handed-over') {
      await prompter.handedOver(turn.to, askingOf(services, run));
      return { run, ended: 'handed-over' };
    }
    if (turn.kind === 'refused') {
      await prompter.refused(turn.why, question, askingOf(services, run));
      // what was refused may have been so by what somebody else wrote: the next question is asked of what is there now
      run = await rereadRun(services.ledger, run);
    }
  }
}

async function findActor(
  { session, prompter, staff = unknownStaff }: Checklist,
  run: ActiveRun,
  question: Question,
  asking: Asking,
): Promise<Actor> {
  const allowed = rolesFor(run, question);
  const named = await prompter.identify(question, asking);
  const acting = named ? sessionOfNamed(named, allowed, staff) : session;
  const known = roleOf(acting, allowed);
  if (known !== undefined) return actorOf(run, acting, acting.person, known);
  const chosen = await prompter.chooseRole(allowed, asking);
  if (chosen !== null) session.declared.add(chosen);
  return actorOf(run, session, session.person, chosen);
}
