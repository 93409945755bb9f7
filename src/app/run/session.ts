import type { Actor, Refusal } from '../../core/run/events.ts';
import {
  approversOf,
  deviationApprovers,
  performersOf,
  refuseApprover,
  refuseDeviationApprover,
  refusePerformer,
  withHanded,
} from '../../core/run/permission.ts';
import type { Question } from '../../core/run/question.ts';
import { currentVisit } from '../../core/run/state.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import type { ActiveRun } from './active-run.ts';

/** Who sits at the terminal, as far as it is known. */
export interface Session {
  readonly person: string;
  /** The role given with --as; it holds for the whole session. */
  readonly role: string | null;
  /** The roles that the organisation gives this person; null when it does not know them. */
  readonly knownRoles: readonly string[] | null;
  /** The person's department by the organisation; null when it does not know. */
  readonly department: string | null;
  /** Roles the person said they hold when asked, so that nobody is asked twice. */
  readonly declared: Set<string>;
}

/** What an organisation knows of its people on a day. */
export interface Staff {
  /** The roles somebody may act in and their department; null for a person it does not know. */
  know(person: string): { readonly roles: readonly string[]; readonly department: string | null } | null;
  /** The id of whom a text means: an id, or a name that only one person has; else the text itself. */
  idOf(text: string): string;
}

/** A staff of nobody, where there is no organisation. */
export const unknownStaff: Staff = { know: () => null, idOf: (text) => text };

/** The session of somebody who is named for one question, not asked: unknown to the staff, they have any of the roles. */
export function sessionOfNamed(
  named: { readonly person: string; readonly role: string | null },
  allowed: readonly string[],
  staff: Staff,
): Session {
  const person = staff.idOf(named.person);
  const known = staff.know(person);
  const { role } = named;
  return {
    person,
    role,
    knownRoles: known?.roles ?? null,
    department: known?.department ?? null,
    declared: new Set(allowed),
  };
}

/** The roles that may answer a question; empty = anybody. */
export function rolesFor(run: ActiveRun, question: Question): readonly string[] {
  if (question.kind === 'exception') return [];
  if (question.kind === 'deviation') return deviationApprovers(run.standard, question.step);
  const visit = currentVisit(run.state);
  const roles = question.kind === 'approval' ? approversOf(question.step) : performersOf(question.step);
  return visit ? withHanded(roles, visit) : roles;
}

/** The role in which a person would answer; undefined when they have to be asked. */
export function roleOf(session: Session, allowed: readonly string[]): string | null | undefined {
  if (session.role !== null) return session.role;
  if (session.knownRoles)
    return session.knownRoles.find((role) => allowed.includes(role)) ?? session.knownRoles[0] ?? null;
  const declared = allowed.find((role) => session.declared.has(role));
  return declared ?? (allowed.length === 0 ? null : undefined);
}

/** The actor that is written into the ledger. Without a known department the role's own counts, bound ones by run. */
export function actorOf(run: ActiveRun, session: Session, person: string, role: string | null): Actor {
  const known = role === null ? undefined : run.standard.roles.get(role);
  const department =
    session.department ?? (known?.bind ? run.state.bound[known.id] : known?.department) ?? null;
  return { person, role, department, proof: 'declared' };
}

/** The actor at the start or the end of a run, in the first role that fits one of the preferred ones, if any is known. */
export function actorOfRole(
  standard: ProcessStandard,
  session: Session,
  preferred: readonly string[],
): Actor {
  const role = session.role ?? session.knownRoles?.find((known) => preferred.includes(known)) ?? null;
  const department =
    session.department ?? (role === null ? null : (standard.roles.get(role)?.department ?? null));
  return { person: session.person, role, department, proof: 'declared' };
}

/** Why this actor may not answer this question; null when they may. */
export function refuseActor(run: ActiveRun, question: Question, actor: Actor): Refusal | null {
  const visit = currentVisit(run.state);
  if (!visit || question.kind === 'exception') return null;
  if (question.kind === 'deviation') {
    return refuseDeviationApprover(run.standard, question.step, question.asker, actor);
  }
  const refusal = refusePerformer(run.standard, run.state, visit, actor);
  return refusal ?? (question.kind === 'approval' ? refuseApprover(question.step, visit, actor) : null);
}
