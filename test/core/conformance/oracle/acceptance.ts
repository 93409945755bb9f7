import type { JudgedEvent } from '../../../../src/core/conformance/judged-event.ts';
import type { ProcessStandard } from '../../../../src/core/standard/process-standard.ts';
import { type Told, visitOf } from './story.ts';

/** Whether the last answer to a check was accepted as it is, by somebody who may. */
export function isAccepted(standard: ProcessStandard, own: readonly Told[], check: string): boolean {
  const about = own.filter(({ event }) => 'check' in event.body && event.body.check === check);
  const last = about.findLastIndex(({ event }) => event.type === 'check.answered');
  if (last === -1) return false;
  const after = about.slice(last);
  const decisions = after.filter(
    (one) =>
      one.event.type === 'deviation.refused' ||
      (one.event.type === 'deviation.approved' && mayAccept(standard, after, one)),
  );
  return decisions.at(-1)?.event.type === 'deviation.approved';
}

/** Whether an acceptance is by somebody who may: not the one who answered or asked last, and in a role that may. */
export function mayAccept(
  standard: ProcessStandard,
  sinceAnswer: readonly Told[],
  acceptance: Told,
): boolean {
  return !isOwn(sinceAnswer, acceptance) && isApprover(standard, acceptance.event);
}

/** Whether somebody accepts what they answered or asked for. */
export function isOwn(sinceAnswer: readonly Told[], { event, index }: Told): boolean {
  const [answer] = sinceAnswer;
  const asked = sinceAnswer
    .filter((one) => one.index < index && one.event.type === 'deviation.requested')
    .at(-1);
  return [answer, asked].some((one) => one?.event.actor.person === event.actor.person);
}

function isApprover(standard: ProcessStandard, event: JudgedEvent): boolean {
  const step = standard.stepById.get(visitOf(event)?.step ?? '');
  const roles = [
    ...(step?.accountable ?? []),
    ...(standard.document.owner?.role ? [standard.document.owner.role] : []),
  ];
  return roles.length === 0 || (event.actor.role !== null && roles.includes(event.actor.role));
}
