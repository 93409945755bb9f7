import type { HappenedEvent } from './events.ts';
import type { Answer } from './question.ts';

/**
 * Whether what an answer is about was settled by events that it was given without knowing: the same question
 * answered, or its visit done. An answer to something else in the visit still stands (decision 15).
 */
export function isAnsweredBy(answer: Answer, since: readonly HappenedEvent[]): boolean {
  return since.some((event) => settles(event, answer));
}

function settles(event: HappenedEvent, answer: Answer): boolean {
  if (answer.kind === 'abort') return false;
  if (answer.kind === 'settle') return event.type === 'exception.closed' && event.body.id === answer.id;
  if (event.type === 'step.done') return true;
  switch (answer.kind) {
    case 'field':
      return (
        event.type === 'field.recorded' &&
        event.body.form === answer.form &&
        event.body.field === answer.field
      );
    case 'check':
      return event.type === 'check.answered' && event.body.check === answer.check;
    case 'deviation':
      return (
        (event.type === 'deviation.approved' || event.type === 'deviation.refused') &&
        event.body.check === answer.check
      );
    case 'decision':
      return event.type === 'decision.made';
    case 'approval':
      return event.type === 'approval.given';
    case 'hand-over':
      return event.type === 'step.handed_over';
    default:
      // a note, a file, an exception: more of them do no harm; pauses are refused by the state itself
      return false;
  }
}
