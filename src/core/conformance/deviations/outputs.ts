import type { Deviation } from '../facts.ts';
import type { VisitRecord } from '../visit-record.ts';
import { deviate } from './deviation.ts';

/** Required fields left empty, forms not filled in at all, and approvals without an approval, once a step is done. */
export function outputDeviations(visit: VisitRecord, into: Deviation[]): void {
  const { table, step, round, doneAt, lacks } = visit;
  if (table === null || doneAt === null || lacks === null) return;
  const seen = { step, round, at: doneAt, events: [visit.doneEvent] };
  for (const { form } of lacks.emptyForms)
    into.push(deviate('output_missing', { ...seen, subject: form.id }));
  for (const { field } of lacks.missingFields) {
    into.push(deviate('field_missing', { ...seen, subject: `${field.form}.${field.id}` }));
  }
  if (table.step.kind === 'approval' && visit.approval === null) into.push(deviate('not_approved', seen));
}
