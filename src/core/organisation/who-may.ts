import type { Approver, Authority, Organisation, Person } from './organisation.ts';

/** A person who holds a role on a day, in their own right or as somebody's deputy. */
export interface Holder {
  readonly person: string;
  /** Whose deputy they are; null in their own right. */
  readonly deputyOf: string | null;
}

/** Whether somebody still belongs to the organisation on a day (`YYYY-MM-DD`). */
function isPresent(person: Person | undefined, day: string): boolean {
  return person !== undefined && (person.left === undefined || day < person.left);
}

/** Who holds a role on a day (`YYYY-MM-DD`), those in their own right first; empty when nobody does. */
export function holdersOf({ people }: Organisation, role: string, day: string): readonly Holder[] {
  const owners = [...people].filter(([, person]) => isPresent(person, day) && person.roles?.includes(role));
  const own = owners.map(([person]): Holder => ({ person, deputyOf: null }));
  const deputies = owners.flatMap(([owner, { deputies = [] }]) =>
    deputies
      .filter(({ person, roles, from, to }) => {
        return (
          (roles?.includes(role) ?? true) && from <= day && day <= to && isPresent(people.get(person), day)
        );
      })
      .map(({ person }): Holder => ({ person, deputyOf: owner })),
  );
  return [...own, ...deputies.filter((deputy) => !own.some(({ person }) => person === deputy.person))];
}

/**
 * Everybody who may act in a role on a day or later: those who hold it, or hold the one that acts for it while it is
 * vacant, and their deputies for days that are not over. Empty when nobody does.
 */
export function peopleForRole(organisation: Organisation, role: string, day: string): readonly string[] {
  const { people } = organisation;
  const acting = actingRole(organisation, role);
  if (acting === null) return [];
  const owners = [...people].filter(([, person]) => isPresent(person, day) && person.roles?.includes(acting));
  const deputies = owners.flatMap(([, { deputies = [] }]) =>
    deputies.filter(({ person, roles, to }) => {
      return (roles?.includes(acting) ?? true) && day <= to && isPresent(people.get(person), day);
    }),
  );
  return [...new Set([...owners.map(([person]) => person), ...deputies.map(({ person }) => person)])];
}

/** The roles that somebody may act in on a day, their own first; empty for a person who is not known. */
export function rolesOf(organisation: Organisation, person: string, day: string): readonly string[] {
  const own = isPresent(organisation.people.get(person), day)
    ? (organisation.people.get(person)?.roles ?? [])
    : [];
  const asDeputy = [...organisation.roles.keys()].filter((role) => {
    return (
      !own.includes(role) && holdersOf(organisation, role, day).some((holder) => holder.person === person)
    );
  });
  return [...own, ...asDeputy];
}

/** The role that acts for a role: itself, or the first one above it that is not vacant; null when all are. */
export function actingRole({ roles }: Organisation, role: string): string | null {
  let acting: string | undefined = role;
  while (acting !== undefined && roles.get(acting)?.vacant === true) acting = roles.get(acting)?.above;
  return acting ?? null;
}

/**
 * The chain of approvers for an amount, in order; empty when no band is meant for it. `withinBudget` chooses among
 * bands that hold only within or only outside the budget.
 */
export function approversFor(
  { bands, bounds }: Authority,
  amount: number,
  withinBudget = true,
): readonly Approver[] {
  const band = bands.find(({ to, within_budget: reading }) => {
    if (reading !== undefined && reading !== withinBudget) return false;
    if (to === undefined) return true;
    return bounds === 'up_to' ? amount <= to : amount < to;
  });
  return band?.approvers ?? [];
}
