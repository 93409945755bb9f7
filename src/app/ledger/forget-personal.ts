import type { Actor, DraftEvent, HappenedEvent } from '../../core/run/events.ts';
import { advance } from '../../core/run/fold.ts';
import type { Field } from '../../core/standard/process-standard.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import { type ActiveRun, withHistory } from '../run/active-run.ts';

/** Which values to erase: some fields, as `form.field`, or all that are personal. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'fields'; readonly fields: readonly string[] };

/** The values of one field that are still there, by the events that hold them. */
export interface FieldToForget {
  readonly field: Field;
  readonly runSeqs: readonly number[];
}

/**
 * What of a run would be erased, in the order of the standard; empty when nothing is left of it.
 * @throws AppError `field-missing` or `field-not-personal` for a field that cannot be chosen.
 */
export function planForgetting(run: ActiveRun, selection: Selection): readonly FieldToForget[] {
  const chosen = selection.kind === 'all' ? null : selection.fields.map((path) => chooseField(run, path));
  const personal = fieldsOf(run).filter((field) => field.personal);
  return personal
    .filter((field) => chosen === null || chosen.includes(field))
    .map((field) => ({ field, runSeqs: holdersOf(run, field) }))
    .filter(({ runSeqs }) => runSeqs.length > 0);
}

/** Who has values erased, why, and when. */
export interface Erasure {
  readonly actor: Actor;
  readonly reason: string;
  readonly now: number;
}

/**
 * Erases the values of a plan, with an event that says so, and keeps the facts as the judge says then.
 * Returns how many were erased.
 * @throws AppError `run-moved-on` when somebody went on with the run meanwhile.
 */
export async function forgetPersonal(
  ledger: Ledger,
  run: ActiveRun,
  plan: readonly FieldToForget[],
  { actor, reason, now }: Erasure,
): Promise<number> {
  const runSeqs = plan.flatMap((one) => one.runSeqs).sort((a, b) => a - b);
  // Another machine's clock may have run a little ahead of ours.
  const occurredAt = Math.max(now, run.state.lastAt);
  const event: DraftEvent = {
    type: 'personal.forgotten',
    occurredAt,
    actor,
    body: { runSeqs, reason },
  };
  const fresh: HappenedEvent = { ...event, recordedAt: occurredAt, runSeq: run.history.length + 1 };
  const history = [...run.history.map((one) => erased(one, runSeqs)), fresh];
  const { facts } = withHistory(run, history, advance(run.state, [event]));
  const expectedLength = run.history.length;
  return ledger.forget({
    ...{ runId: run.runId, expectedLength, recordedAt: occurredAt, events: [event], facts },
    runSeqs,
  });
}

function fieldsOf({ standard }: ActiveRun): readonly Field[] {
  return [...standard.forms.values()].flatMap(({ fields }) => fields);
}

function chooseField(run: ActiveRun, path: string): Field {
  const field = fieldsOf(run).find(({ form, id }) => `${form}.${id}` === path);
  const personal = fieldsOf(run).filter((one) => one.personal);
  const args = { field: path, fields: personal.map(({ form, id }) => `${form}.${id}`).join(', ') };
  if (field === undefined) throw new AppError('forget-no-such-field', args);
  if (!field.personal) throw new AppError('forget-not-personal', args);
  return field;
}

/** A value is held by the ticket it came with, by its record, and by every correction of it. */
function holdersOf({ history }: ActiveRun, field: Field): readonly number[] {
  return history.flatMap((event) => {
    if (event.type !== 'field.recorded' && event.type !== 'run.prefilled') return [];
    const { form, field: id } = event.body;
    const isHeld = event.personal === true && !isForgotten(event) && event.runSeq !== undefined;
    return isHeld && form === field.form && id === field.id ? [event.runSeq ?? 0] : [];
  });
}

function isForgotten(event: HappenedEvent & { readonly forgotten?: true }): boolean {
  return event.forgotten === true;
}

/** The event as it will be read back once its value is gone. */
function erased(event: HappenedEvent, runSeqs: readonly number[]): HappenedEvent {
  if (event.runSeq === undefined || !runSeqs.includes(event.runSeq)) return event;
  return { ...event, body: { ...event.body, value: null }, forgotten: true } as unknown as HappenedEvent;
}
