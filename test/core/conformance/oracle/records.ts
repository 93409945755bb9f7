import type { Step } from '../../../../src/core/standard/process-standard.ts';
import { line } from './line.ts';
import type { Story, Visit } from './story.ts';

export function ofChecks(story: Story, visit: Visit): readonly string[] {
  const step = visit.definition;
  if (!step) return [];
  const failed = step.checks.flatMap((check) => {
    const answer = lastAnswer(visit, check.id);
    if (!answer || !isNo(step, check.id, answer.event.body.answer)) return [];
    const approved = visit.accepted.has(check.id);
    return [line('check_failed', visit, check.id, answer.event.occurredAt, approved ? 'approved' : 'counts')];
  });
  if (visit.doneAt === null || visit.judgedUpTo === null) return failed;
  const open = openChecks(story, visit).map((id) =>
    line('check_unanswered', visit, id, visit.doneAt ?? 0, 'counts'),
  );
  return [...failed, ...open];
}

export function ofOutputs(story: Story, visit: Visit): readonly string[] {
  const { definition: step, doneAt } = visit;
  if (!step || doneAt === null || visit.judgedUpTo === null) return [];
  const lacks = formLacks(story, visit);
  const approvals = visit.events.filter(({ event }) => event.type === 'approval.given');
  return [
    ...lacks.empty.map((form) => line('output_missing', visit, form, doneAt, 'counts')),
    ...lacks.fields.map((field) => line('field_missing', visit, field, doneAt, 'counts')),
    ...(step.kind === 'approval' && approvals.length === 0
      ? [line('not_approved', visit, null, doneAt, 'counts')]
      : []),
  ];
}

export function lastAnswer(visit: Visit, check: string) {
  return visit.events
    .flatMap(({ event, index }) =>
      event.type === 'check.answered' && event.body.check === check ? [{ event, index }] : [],
    )
    .at(-1);
}

export function isNo(step: Step, id: string, answer: string): boolean {
  const check = step.checks.find((one) => one.id === id);
  return answer === 'no' || (answer === 'na' && step.key && check?.naAllowed !== true);
}

export function openChecks(story: Story, visit: Visit): readonly string[] {
  const upTo = visit.judgedUpTo ?? story.events.length - 1;
  return (visit.definition?.checks ?? [])
    .filter((check) => story.holds(check.when, upTo))
    .filter(
      (check) =>
        !visit.events.some(
          ({ event, index }) =>
            index <= upTo && event.type === 'check.answered' && event.body.check === check.id,
        ),
    )
    .map(({ id }) => id);
}

export function formLacks(story: Story, visit: Visit) {
  const upTo = visit.judgedUpTo ?? story.events.length - 1;
  const recorded = story.events.filter(
    ({ event, index }) => index <= upTo && event.type === 'field.recorded',
  );
  const empty: string[] = [];
  const fields: string[] = [];
  let due = 0;
  let missing = 0;
  for (const id of visit.definition?.outputs ?? []) {
    const all = story.standard.forms.get(id)?.fields ?? [];
    const asked = all.filter((field) => field.computed === null && story.holds(field.when, upTo));
    const required = asked.filter(
      (field) =>
        field.required === true || (typeof field.required === 'string' && story.holds(field.required, upTo)),
    );
    const gaps = required.filter((field) => isBlank(story.value(id, field.id, upTo)));
    due += required.length;
    missing += gaps.length;
    const isTouched = recorded.some(
      ({ event }) =>
        event.type === 'field.recorded' &&
        event.body.form === id &&
        all.some((field) => field.id === event.body.field && field.computed === null),
    );
    if (asked.length > 0 && !isTouched) empty.push(id);
    else fields.push(...gaps.map((field) => `${id}.${field.id}`));
  }
  return { empty, fields, due, missing };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
