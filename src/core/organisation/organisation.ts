import type {
  Approver,
  Authority,
  Department,
  Organisation as OrganisationDocument,
  Person,
  Role,
} from '../../generated/organisation.ts';

export type { Approver, Authority, Department, OrganisationDocument, Person, Role };

/** An organisation made ready for look-ups. Every id that it mentions exists. */
export interface Organisation {
  readonly name: OrganisationDocument['name'];
  readonly departments: ReadonlyMap<string, Department>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly people: ReadonlyMap<string, Person>;
  /** The authority matrix by item. */
  readonly authority: ReadonlyMap<string, Authority>;
}

/** Makes a sound document ready. */
export function toOrganisation(document: OrganisationDocument): Organisation {
  return {
    name: document.name,
    departments: mapOf(document.departments),
    roles: mapOf(document.roles),
    people: mapOf(document.people),
    authority: mapOf(document.authority),
  };
}

function mapOf<T>(entries: Readonly<Record<string, T>> | undefined): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries ?? {}));
}
