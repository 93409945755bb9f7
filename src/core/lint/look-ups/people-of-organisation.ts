import type { Organisation as OrganisationDocument } from '../../../generated/organisation.ts';
import type { Text } from '../../../shared/text.ts';
import { toOrganisation } from '../../organisation/organisation.ts';
import { peopleForRole } from '../../organisation/who-may.ts';

/** Who does what in an organisation, as rules ask for it. */
export interface PeopleView {
  /** The people who may act in one of some roles today or as a deputy later on; empty when nobody does. */
  whoMay(...roles: readonly string[]): readonly string[];
  /** Those of them who may also act in one of some others. */
  whoMayBoth(roles: readonly string[], others: readonly string[]): readonly string[];
  /** What people call a person. */
  nameOf(person: string): Text;
}

const known = new WeakMap<OrganisationDocument, { readonly day: string; readonly view: PeopleView }>();

/** The people of an organisation on a day (`YYYY-MM-DD`), worked out once for all standards. */
export function viewPeople(document: OrganisationDocument, day: string): PeopleView {
  const last = known.get(document);
  if (last?.day === day) return last.view;
  const organisation = toOrganisation(document);
  const found = remember((key) => {
    const people = key.split(' ').flatMap((role) => peopleForRole(organisation, role, day));
    return [...new Set(people)];
  });
  const foundBoth = remember((key) => {
    const [roles = '', others = ''] = key.split('|');
    const also = new Set(found(others));
    return found(roles).filter((person) => also.has(person));
  });
  const view: PeopleView = {
    whoMay: (...roles) => found(roles.join(' ')),
    whoMayBoth: (roles, others) => foundBoth(`${roles.join(' ')}|${others.join(' ')}`),
    nameOf: (person) => organisation.people.get(person)?.name ?? person,
  };
  known.set(document, { day, view });
  return view;
}

/** Roles are ids, so that a blank and a bar keep them apart. */
function remember(work: (key: string) => readonly string[]): (key: string) => readonly string[] {
  const done = new Map<string, readonly string[]>();
  return (key) => {
    const result = done.get(key) ?? work(key);
    done.set(key, result);
    return result;
  };
}
