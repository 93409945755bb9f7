import type {
  Branch as BranchDocument,
  Check as CheckDocument,
  Exception as ExceptionDocument,
  Jump as JumpDocument,
  Roles,
  Step as StepDocument,
} from '../../generated/process-standard.ts';
import { compileLimit, limitStart, soundDuration } from './compile-time.ts';
import {
  type Branch,
  type Check,
  end,
  type Jump,
  type Step,
  type StepException,
} from './process-standard.ts';

/** What a step needs to know of the document around it. */
export interface StepSurroundings {
  readonly index: number;
  /** The id of the following step, or `end` after the last. */
  readonly following: string;
  readonly forms: ReadonlySet<string>;
  /** Ids of the steps that lead straight to this one. */
  readonly leadingHere: readonly string[];
}

/** Writes one step out in full. */
export function compileStep(step: StepDocument, around: StepSurroundings): Step {
  const kind = step.kind ?? 'task';
  return {
    id: step.id,
    index: around.index,
    name: step.name,
    kind,
    description: step.do ?? null,
    responsible: listOf(step.R),
    accountable: listOf(step.A),
    consulted: listOf(step.C),
    informed: listOf(step.I),
    inputs: step.in ?? [],
    outputs: step.out ?? [],
    limit: step.limit === undefined ? null : compileLimit(step.limit),
    limitFrom: step.limit === undefined ? null : limitStart(step.limit, around.forms),
    minimum: step.minimum === undefined ? null : soundDuration(step.minimum),
    key: step.key ?? false,
    decidesClass: step.decides === 'class',
    checks: (step.checks ?? []).map(compileCheck),
    exceptions: (step.exceptions ?? []).map((exception) => compileException(exception, step.id)),
    when: step.when ?? null,
    next: step.next === undefined ? goTo(around.following) : compileJump(step.next),
    branches: (step.branches ?? []).map(compileBranch),
    on: kind === 'approval' ? approvalWays(step, around.following) : null,
    segregateFrom:
      kind === 'approval'
        ? unique([...(step.segregate ?? []), ...around.leadingHere])
        : (step.segregate ?? []),
    hint: step.hint ?? null,
    example: step.example ?? null,
    handover: step.handover ?? null,
  };
}

/** Writes one exception out; `step` is null for one of the whole process. */
export function compileException(exception: ExceptionDocument, step: string | null): StepException {
  return {
    id: exception.id,
    step,
    situation: exception.when,
    measure: exception.do ?? null,
    limit: exception.limit === undefined ? null : soundDuration(exception.limit),
    escalateTo: listOf(exception.escalate),
    onOverdue: exception.on_overdue ?? false,
  };
}

/** The ids of all steps that a step may lead to, as written; `following` where it names none. */
export function targetsOf(step: StepDocument, following: string): readonly string[] {
  const jumps: (JumpDocument | undefined)[] = [step.on?.approved, step.on?.returned, step.on?.rejected];
  const branches = step.branches ?? [];
  const next = step.next ?? (branches.length === 0 && !step.on?.approved ? following : undefined);
  const ways = [...jumps, next].filter((jump) => jump !== undefined).map(compileJump);
  return unique([...ways, ...branches].flatMap((way) => [way.to, ...(way.beyond ? [way.beyond.to] : [])]));
}

function approvalWays(step: StepDocument, following: string): Step['on'] {
  const { approved = step.next ?? following, returned, rejected } = step.on ?? {};
  return {
    approved: compileJump(approved),
    returned: returned === undefined ? null : compileJump(returned),
    rejected: rejected === undefined ? null : compileJump(rejected),
  };
}

function compileCheck(check: CheckDocument, index: number): Check {
  const id = `c${index + 1}`;
  if (typeof check === 'string' || !('ask' in check)) {
    return { id, ask: check, example: null, hint: null, naAllowed: false, evidence: 'none', when: null };
  }
  return {
    id: check.id ?? id,
    ask: check.ask,
    example: check.example ?? null,
    hint: check.hint ?? null,
    naAllowed: check.na ?? false,
    evidence: check.evidence ?? 'none',
    when: check.when ?? null,
  };
}

function compileBranch(branch: BranchDocument): Branch {
  return {
    ...compileJump(branch),
    id: branch.id,
    name: branch.name ?? branch.id,
    when: branch.when ?? null,
    otherwise: branch.otherwise ?? false,
  };
}

function compileJump(jump: JumpDocument): Jump {
  if (typeof jump === 'string') return goTo(jump);
  const beyond = jump.beyond ? { to: jump.beyond.to, raise: jump.beyond.raise ?? null } : null;
  return { to: jump.to, atMost: jump.at_most ?? null, beyond, raise: jump.raise ?? null };
}

function goTo(to: string): Jump {
  return { to: to || end, atMost: null, beyond: null, raise: null };
}

function listOf(roles: Roles | undefined): readonly string[] {
  if (roles === undefined) return [];
  return typeof roles === 'string' ? [roles] : roles;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
