import type { Refusal } from '../../core/run/events.ts';
import { currentVisit } from '../../core/run/state.ts';
import type { Result } from '../../shared/result.ts';
import type { ActiveRun } from './active-run.ts';
import type { RunServices } from './services.ts';
import { actorOfRole, type Session } from './session.ts';
import { submitAnswer } from './submit-answer.ts';

/** Gives a run up for a person, whatever step it stands at; refused when it is over or the reason is empty. */
export function abortRun(
  services: RunServices,
  run: ActiveRun,
  session: Session,
  reason: string,
): Promise<Result<ActiveRun, Refusal>> {
  const step = run.standard.stepById.get(currentVisit(run.state)?.step ?? '');
  const actor = actorOfRole(run.standard, session, step?.responsible ?? []);
  return submitAnswer(services, run, { answer: { kind: 'abort', reason }, actor });
}
