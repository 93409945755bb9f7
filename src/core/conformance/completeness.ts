import type { FieldTable, FormTable, StepTable } from './judge-tables.ts';
import type { Lacks, RunRecord, VisitRecord } from './run-record.ts';
import { holdsNow, isFilled } from './values.ts';

const nothing: readonly never[] = [];
const complete: Lacks = {
  unanswered: nothing,
  fieldsDue: 0,
  fieldsMissing: 0,
  missingFields: nothing,
  emptyForms: nothing,
};

/** What a visit lacks by what has been recorded up to now. */
export function lacksOf(run: RunRecord, visit: VisitRecord): Lacks {
  const { table } = visit;
  if (table === null) return complete;
  const unanswered = unansweredOf(run, visit, table);
  if (table.outputs.length === 0) return unanswered.length === 0 ? complete : { ...complete, unanswered };
  let fieldsDue = 0;
  let fieldsMissing = 0;
  const missingFields: FieldTable[] = [];
  const emptyForms: FormTable[] = [];
  for (const form of table.outputs) {
    const asked = form.fields.filter(({ field }) => field.computed === null && holdsNow(run, field.when));
    const due = asked.filter(({ field }) => isDue(run, field.required));
    const missing = due.filter((field) => !isFilled(run.values, field));
    fieldsDue += due.length;
    fieldsMissing += missing.length;
    // a form without any entry is one deviation, not one a field
    if (asked.length > 0 && run.values.isFormTouched[form.index] !== true) emptyForms.push(form);
    else missingFields.push(...missing);
  }
  return { unanswered, fieldsDue, fieldsMissing, missingFields, emptyForms };
}

function unansweredOf(run: RunRecord, visit: VisitRecord, table: StepTable): readonly number[] {
  let open: number[] | null = null;
  const { checks } = table.step;
  for (let place = 0; place < checks.length; place += 1) {
    if (visit.answers[place] !== undefined) continue;
    if (!holdsNow(run, checks[place]?.when ?? null)) continue;
    open ??= [];
    open.push(place);
  }
  return open ?? nothing;
}

function isDue(run: RunRecord, required: boolean | string): boolean {
  return typeof required === 'boolean' ? required : holdsNow(run, required);
}
