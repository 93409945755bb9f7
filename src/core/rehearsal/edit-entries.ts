import type { Edit } from './edit.ts';
import { planted } from './planted.ts';
import { isOf, onlyVisit } from './story.ts';

/** Leaves a check of a step unanswered. */
export const leaveUnanswered: Edit<{ readonly step: string; readonly check: string }> = (
  story,
  { step, check },
) => {
  if (onlyVisit(story, step)?.checks[check] === undefined) return null;
  const events = story.events.filter((event) => {
    const isAboutCheck = isOf(event, step) && 'check' in event.body && event.body.check === check;
    return !isAboutCheck;
  });
  return { events, planted: [planted('check_unanswered', step, 1, check)] };
};

/** Leaves a field of a form empty, which is filled in elsewhere. */
export const leaveFieldEmpty: Edit<{
  readonly step: string;
  readonly form: string;
  readonly field: string;
}> = (story, { step, form, field }) => {
  if (onlyVisit(story, step)?.recorded[`${form}.${field}`] !== true) return null;
  const events = story.events.filter(
    (event) =>
      !(
        event.type === 'field.recorded' &&
        isOf(event, step) &&
        event.body.form === form &&
        event.body.field === field
      ),
  );
  return { events, planted: [planted('field_missing', step, 1, `${form}.${field}`)] };
};

/** Leaves a whole form out. */
export const leaveFormOut: Edit<{ readonly step: string; readonly form: string }> = (
  story,
  { step, form },
) => {
  if (onlyVisit(story, step) === null) return null;
  const events = story.events.filter(
    (event) => !(event.type === 'field.recorded' && isOf(event, step) && event.body.form === form),
  );
  if (events.length === story.events.length) return null;
  return { events, planted: [planted('output_missing', step, 1, form)] };
};

/** Goes on from an approval without its approval. */
export const leaveUnapproved: Edit<{ readonly step: string }> = (story, { step }) => {
  if (onlyVisit(story, step)?.approval === null) return null;
  const events = story.events.filter((event) => !(event.type === 'approval.given' && isOf(event, step)));
  if (events.length === story.events.length) return null;
  return { events, planted: [planted('not_approved', step, 1)] };
};

/** Closes the run although an exception was never settled. */
export const leaveUnresolved: Edit<{ readonly exception: string }> = (story, { exception }) => {
  const raised = story.state.exceptions.find((one) => one.exception === exception);
  if (raised === undefined) return null;
  const events = story.events.filter(
    (event) => !(event.type === 'exception.closed' && event.body.id === raised.id),
  );
  return { events, planted: [planted('exception_unresolved', raised.step, raised.round, exception)] };
};
