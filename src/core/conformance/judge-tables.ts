import { deviationApprovers, performersOf } from '../run/permission.ts';
import type { Field, Form, Moment, ProcessStandard, Step } from '../standard/process-standard.ts';
import { followingOf, theEnd, type WaysTable, waysOf } from './way-tables.ts';

/** A field with its place among all fields of the standard. */
export interface FieldTable {
  readonly field: Field;
  readonly index: number;
}

/** A form with its place among all forms of the standard. */
export interface FormTable {
  readonly form: Form;
  readonly index: number;
  readonly fields: readonly FieldTable[];
  readonly fieldById: ReadonlyMap<string, FieldTable>;
}

/** A step with everything the judge looks up for each of its events. */
export interface StepTable {
  readonly step: Step;
  readonly index: number;
  readonly performers: ReadonlySet<string>;
  readonly deviationApprovers: ReadonlySet<string>;
  readonly checkIndex: ReadonlyMap<string, number>;
  readonly outputs: readonly FormTable[];
  readonly ways: WaysTable;
  /** Places of the steps whose performers may not do this one. */
  readonly segregateFrom: readonly number[];
  /** Whether its performers, and the times of its instants, are looked up by others. */
  readonly keepsPerformers: boolean;
  readonly isTimed: boolean;
}

/** A standard as the judge reads it; made once, used for any number of runs. */
export interface JudgeTables {
  readonly standard: ProcessStandard;
  readonly steps: readonly StepTable[];
  readonly stepById: ReadonlyMap<string, StepTable>;
  readonly forms: ReadonlyMap<string, FormTable>;
  readonly fieldCount: number;
  /** Pause reasons that move the limits of steps. */
  readonly stepPauses: readonly string[];
}

/** The tables of a standard; the same object for the same standard. */
export function tablesOf(standard: ProcessStandard): JudgeTables {
  const known = tables.get(standard);
  if (known !== undefined) return known;
  const made = makeTables(standard);
  tables.set(standard, made);
  return made;
}

const tables = new WeakMap<ProcessStandard, JudgeTables>();

function makeTables(standard: ProcessStandard): JudgeTables {
  const forms = makeForms(standard);
  const steps = makeSteps(standard, forms);
  return {
    standard,
    steps,
    stepById: new Map(steps.map((table) => [table.step.id, table])),
    forms,
    fieldCount: [...forms.values()].reduce((sum, form) => sum + form.fields.length, 0),
    // A standard lists pause reasons by clock only. Whatever stops one of its clocks also stops the
    // person at work: a step is not late for the days in which everybody waited for the customer.
    stepPauses: [...new Set(standard.clocks.flatMap((clock) => clock.pauses))],
  };
}

function makeForms(standard: ProcessStandard): ReadonlyMap<string, FormTable> {
  let count = 0;
  let index = 0;
  const forms = new Map<string, FormTable>();
  for (const form of standard.forms.values()) {
    const fields = form.fields.map((field) => ({ field, index: count++ }));
    const fieldById = new Map(fields.map((table) => [table.field.id, table]));
    forms.set(form.id, { form, index: index++, fields, fieldById });
  }
  return forms;
}

function makeSteps(standard: ProcessStandard, forms: ReadonlyMap<string, FormTable>): readonly StepTable[] {
  const indexById = new Map(standard.steps.map((step, index) => [step.id, index]));
  const indexOf = (id: string) => indexById.get(id) ?? theEnd;
  const segregated = new Set(standard.steps.flatMap((step) => step.segregateFrom));
  const timed = new Set(momentsOf(standard).map((moment) => (moment.kind === 'step' ? moment.step : '')));
  return standard.steps.map((step, index) => ({
    step,
    index,
    performers: new Set(performersOf(step)),
    deviationApprovers: new Set(deviationApprovers(standard, step)),
    checkIndex: new Map(step.checks.map((check, place) => [check.id, place])),
    outputs: step.outputs.flatMap((id) => forms.get(id) ?? []),
    ways: waysOf(step, followingOf(index, standard.steps.length), indexOf),
    segregateFrom: step.segregateFrom.map(indexOf),
    keepsPerformers: segregated.has(step.id),
    isTimed: timed.has(step.id),
  }));
}

/** Every moment that a clock or a limit of the standard names. */
function momentsOf(standard: ProcessStandard): readonly Moment[] {
  const ofClocks = standard.clocks.flatMap((clock) => [clock.from, ...clock.to]);
  const ofSteps = standard.steps.flatMap((step) => step.limitFrom ?? []);
  return [...ofClocks, ...ofSteps];
}
