import type { Organisation as OrganisationDocument } from '../../generated/organisation.ts';
import type { Text } from '../../shared/text.ts';
import { toOrganisation } from '../organisation/organisation.ts';
import { peopleForRole } from '../organisation/who-may.ts';

/** Who does what in an organisation, as rules ask for it. */
export interface PeopleView {
  hasRole(role: string): boolean;
  /** The people who may act in a role today or as a deputy later on; empty when nobody does. */
  whoMay(role: string): readonly string[];
  /** What people call a person. */
  nameOf(person: string): Text;
}

const known = new WeakMap<OrganisationDocument, { readonly day: string; readonly view: PeopleView }>();

/** The people of an organisation on a day (`YYYY-MM-DD`), worked out once for all standards. */
export function viewPeople(document: OrganisationDocument, day: string): PeopleView {
  const found = known.get(document);
  if (found?.day === day) return found.view;
  const organisation = toOrganisation(document);
  const byRole = new Map<string, readonly string[]>();
  const view: PeopleView = {
    hasRole: (role) => organisation.roles.has(role),
    whoMay(role) {
      const people = byRole.get(role) ?? peopleForRole(organisation, role, day);
      byRole.set(role, people);
      return people;
    },
    nameOf: (person) => organisation.people.get(person)?.name ?? person,
  };
  known.set(document, { day, view });
  return view;
}
