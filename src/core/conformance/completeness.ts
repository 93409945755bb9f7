import type { FieldTable, FormTable, StepTable } from './judge-tables.ts';
import type { RunRecord } from './run-record.ts';
import { holdsNow, isFilled } from './values.ts';
import type { Lacks, VisitRecord } from './visit-record.ts';

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
  const lacks = { unanswered, fieldsDue: 0, fieldsMissing: 0, missingFields: nothing, emptyForms: nothing };
  for (const form of table.outputs) addForm(run, form, lacks);
  return lacks;
}

interface Draft extends Lacks {
  fieldsDue: number;
  fieldsMissing: number;
  missingFields: readonly FieldTable[];
  emptyForms: readonly FormTable[];
}

/** Adds what one output form lacks. Judging is mostly this, so the usual, complete form costs no list. */
function addForm(run: RunRecord, form: FormTable, lacks: Draft): void {
  let isAsked = false;
  let missing: FieldTable[] | null = null;
  for (const table of form.fields) {
    const { computed, when, required } = table.field;
    if (computed !== null || !holdsNow(run, when)) continue;
    isAsked = true;
    if (!isDue(run, required)) continue;
    lacks.fieldsDue += 1;
    if (isFilled(run.values, table)) continue;
    missing ??= [];
    missing.push(table);
  }
  if (missing !== null) lacks.fieldsMissing += missing.length;
  // a form without any entry is one deviation, not one a field
  if (isAsked && run.values.isFormTouched[form.index] !== true)
    lacks.emptyForms = [...lacks.emptyForms, form];
  else if (missing !== null) lacks.missingFields = [...lacks.missingFields, ...missing];
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
