import type { StandardView, StepView } from './standard-view.ts';

/** Work that a later step looks over. */
export interface ApprovedWork {
  readonly view: StepView;
  /** It leads straight to the later step. */
  readonly isDirect: boolean;
  /** The engine keeps who did it from doing the later step: `segregate` says so or, for an approval, it leads there. */
  readonly isSegregated: boolean;
  /** It is known to be what is approved; else it only comes before, and the approval names no forms. */
  readonly isCertain: boolean;
}

/** In a longer list only what leads straight to an approval, or fills in its forms, is looked at. */
const MAX_STEPS = 300;

/** Of many steps that fill in one form the first ones are looked at. */
const MAX_FILLERS = 10;

/**
 * The work that an approval approves: what leads straight to it, what fills in the forms that it looks at and, where
 * it names none, all work before it. For other steps only what `segregate` keeps apart. In the order of the list.
 */
export function approvedWork(standard: StandardView, view: StepView): readonly ApprovedWork[] {
  const { segregate = [], in: inputs = [] } = view.step;
  const isApproval = view.kind === 'approval';
  if (!isApproval && segregate.length === 0) return [];
  const { leading, filling } = tracesOf(standard);
  const listed = new Set(segregate.flatMap((id) => standard.stepById.get(id) ?? []));
  if (!isApproval) return [...listed].map((work) => asWork(work, { isDirect: false, isSegregated: true }));
  const direct = new Set(leading.get(view));
  const forms = inputs.filter((input) => typeof input === 'string');
  const certain = new Set([...direct, ...listed, ...forms.flatMap((form) => filling.get(form) ?? [])]);
  const isOpen = forms.length === 0 && standard.steps.length <= MAX_STEPS;
  const possible = isOpen ? standard.steps.filter(({ kind }) => kind === 'task') : [];
  return [...new Set([...certain, ...possible])]
    .filter((work) => work !== view && (direct.has(work) || standard.precedence.mayPrecede(work, view)))
    .sort((a, b) => a.index - b.index)
    .map((work) => {
      const isDirect = direct.has(work);
      return asWork(work, {
        isDirect,
        isSegregated: isDirect || listed.has(work),
        isCertain: certain.has(work),
      });
    });
}

function asWork(
  view: StepView,
  {
    isDirect,
    isSegregated,
    isCertain = true,
  }: Omit<ApprovedWork, 'view' | 'isCertain'> & { isCertain?: boolean },
): ApprovedWork {
  return { view, isDirect, isSegregated, isCertain };
}

interface Traces {
  /** For each step those before it in the list that lead straight to it. */
  readonly leading: ReadonlyMap<StepView, readonly StepView[]>;
  /** For each form the steps that fill it in. */
  readonly filling: ReadonlyMap<string, readonly StepView[]>;
}

const known = new WeakMap<StandardView, Traces>();

function tracesOf(standard: StandardView): Traces {
  const found = known.get(standard);
  if (found) return found;
  const leading = new Map<StepView, StepView[]>(standard.steps.map((view) => [view, []]));
  const filling = new Map<string, StepView[]>();
  for (const view of standard.steps) {
    for (const { to } of standard.flow.waysFrom.get(view) ?? [])
      if (to && to.index > view.index) leading.get(to)?.push(view);
    for (const form of view.step.out ?? []) {
      const views = filling.get(form) ?? [];
      if (views.length < MAX_FILLERS) filling.set(form, [...views, view]);
    }
  }
  const traces = { leading, filling };
  known.set(standard, traces);
  return traces;
}
