import { decideCondition, type FeelContext } from '../expression/evaluate.ts';
import { parseCondition } from '../expression/parse-condition.ts';
import { contextOf } from '../run/context.ts';
import type { Json } from '../run/events.ts';
import type { RunState } from '../run/state.ts';
import { end, type Field, type Jump, type ProcessStandard, type Step } from '../standard/process-standard.ts';

/** Where a run is to go: straight through without ways back, and into a class where one is wanted. */
export interface Aim {
  readonly isStraight: boolean;
  readonly class: string | null;
}

/** Looks ahead from an answer to the way on that it leads to. */
export interface Outlook {
  /** Whether a branch or the class depends on a field. */
  isDecisive(field: Field): boolean;
  /** How much an answer to a decisive field is to be favoured, for what it leads to. */
  weighValue(field: Field, value: Json, state: RunState, aim: Aim): number;
  weighJump(step: Step, jump: Jump, aim: Aim): number;
  /** Numbers on either side of those that conditions on a field compare it with. */
  thresholds(field: Field): readonly number[];
}

/** What depends on a field: the branches of a step, or the class of the run where `step` is null. */
interface Decider {
  readonly step: Step | null;
  readonly conditions: readonly string[];
}

const weights = {
  open: { on: 1, ahead: 0.3, back: 0.12, raised: 0.3, rareClass: 0.06, unknown: 1 },
  straight: { on: 1, ahead: 0.15, back: 1e-9, raised: 1e-6, rareClass: 1e-9, unknown: 0.5 },
} as const;

/** Finds out what depends on which field of a standard. */
export function makeOutlook(standard: ProcessStandard): Outlook {
  const deciders = decidersOf(standard);
  const of = (field: Field) => deciders.get(`${field.form}.${field.id}`) ?? [];
  return {
    isDecisive: (field) => of(field).length > 0,
    thresholds: (field) => of(field).flatMap(({ conditions }) => numbersIn(conditions, standard)),
    weighJump: (step, jump, aim) => weighJump(standard, step, jump, aim),
    weighValue(field, value, state, aim) {
      const context = withValue(contextOf(standard, state.values, state.class), field, value);
      return of(field).reduce((weight, { step }) => {
        return (
          weight *
          (step === null ? weighClass(standard, context, aim) : weighBranches(standard, step, context, aim))
        );
      }, 1);
    },
  };
}

function weighJump(standard: ProcessStandard, step: Step, { to, raise }: Jump, aim: Aim): number {
  const { on, ahead, back, raised } = aim.isStraight ? weights.straight : weights.open;
  const target = to === end ? standard.steps.length : (standard.stepById.get(to)?.index ?? 0);
  const isMain = target === step.index + 1 || to === end || step.branches[0]?.to === to;
  const weight = target <= step.index ? back : isMain ? on : ahead;
  return raise === null ? weight : weight * raised;
}

function weighBranches(standard: ProcessStandard, step: Step, context: FeelContext, aim: Aim): number {
  const { unknown } = aim.isStraight ? weights.straight : weights.open;
  for (const branch of step.branches) {
    if (branch.otherwise) return weighJump(standard, step, branch, aim);
    if (branch.when === null) return unknown;
    const decided = decideCondition(branch.when, context);
    if (!decided.ok) return unknown;
    if (decided.value) return weighJump(standard, step, branch, aim);
  }
  return unknown;
}

function weighClass({ classes }: ProcessStandard, context: FeelContext, aim: Aim): number {
  const { unknown, rareClass } = aim.isStraight ? weights.straight : weights.open;
  for (const { id, when } of classes) {
    const isIt = when === null || isTrue(when, context);
    if (isIt === null) return unknown;
    if (!isIt) continue;
    if (aim.class !== null) return id === aim.class ? 1 : weights.straight.rareClass;
    return when === null ? 1 : rareClass;
  }
  return unknown;
}

/** Null while a condition cannot be decided. */
function isTrue(condition: string, context: FeelContext): boolean | null {
  const decided = decideCondition(condition, context);
  return decided.ok ? decided.value : null;
}

function withValue(context: FeelContext, { form, id }: Field, value: Json): FeelContext {
  const recorded = context[form];
  return { ...context, [form]: { ...(recorded as Readonly<Record<string, Json>>), [id]: value } };
}

function decidersOf(standard: ProcessStandard): ReadonlyMap<string, readonly Decider[]> {
  const found = new Map<string, Decider[]>();
  const note = (step: Step | null, conditions: readonly string[]) => {
    const names = new Set(conditions.flatMap(namesIn));
    for (const name of names) found.set(name, [...(found.get(name) ?? []), { step, conditions }]);
  };
  note(null, conditionsOf(standard.classes));
  for (const step of standard.steps) note(step, conditionsOf(step.branches));
  return found;
}

function conditionsOf(list: readonly { readonly when: string | null }[]): readonly string[] {
  return list.flatMap(({ when }) => when ?? []);
}

function namesIn(condition: string): readonly string[] {
  const parsed = parseCondition(condition);
  return parsed.ok ? parsed.value.names.map(({ name }) => name) : [];
}

function numbersIn(conditions: readonly string[], { params }: ProcessStandard): readonly number[] {
  const named = conditions.flatMap(namesIn).map((name) => params[name.replace(/^param\./, '')]);
  const written = conditions
    .flatMap((condition) => condition.match(/(?<![\w.])\d+(?:\.\d+)?/g) ?? [])
    .map(Number);
  const all = [...written, ...named.filter((value) => typeof value === 'number')];
  return all.flatMap((value) => [value - 1, value, value + 1]);
}
