import { userInfo } from 'node:os';
import { type Session, type Staff, unknownStaff } from '../../app/run/session.ts';
import type { Organisation } from '../../core/organisation/organisation.ts';
import { actingRole, rolesOf } from '../../core/organisation/who-may.ts';
import { namesOf } from '../../core/run/field-value.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { AppError } from '../../shared/app-error.ts';
import { type AsOption, readAs } from '../as-option.ts';
import type { Io } from '../io.ts';

/** Who acts: `--as`, then SOP_AS, then the user of this machine. @throws AppError `bad-as`. */
export function actingPerson(as: string | undefined, env: Io['env']): AsOption {
  const said = as ?? (env.SOP_AS || undefined);
  return said === undefined ? { person: userName(env), role: null } : readAs(said);
}

/** Who acts in runs of a standard. @throws AppError `bad-as`; `role-unknown` for a role that it does not have. */
export function actingIn({ roles }: ProcessStandard, as: string | undefined, env: Io['env']): AsOption {
  const acting = actingPerson(as, env);
  if (acting.role !== null && !roles.has(acting.role)) {
    throw new AppError('role-unknown', { role: acting.role, roles: [...roles.keys()].join(', ') });
  }
  return acting;
}

/** The session of a person, with what the organisation knows of them on a day (`YYYY-MM-DD`). */
export function sessionOf(as: AsOption, organisation: Organisation | null, day: string): Session {
  const staff = staffOf(organisation, day);
  const person = staff.idOf(as.person);
  const known = staff.know(person);
  return {
    person,
    role: as.role,
    knownRoles: known?.roles ?? null,
    department: known?.department ?? null,
    declared: new Set(),
  };
}

/** The staff of an organisation on a day (`YYYY-MM-DD`); without one, nobody is known. */
export function staffOf(organisation: Organisation | null, day: string): Staff {
  if (organisation === null) return unknownStaff;
  const { people } = organisation;
  return {
    know: (person) => {
      const known = people.get(person);
      return known
        ? { roles: rolesOn(organisation, person, day), department: known.department ?? null }
        : null;
    },
    idOf: (text) => {
      if (people.has(text)) return text;
      const named = [...people].filter(([, { name }]) => namesOf(name).includes(text));
      return named.length === 1 ? (named[0]?.[0] ?? text) : text;
    },
  };
}

/** Somebody's own roles, those they stand in for as a deputy, and vacant ones that theirs acts for. */
function rolesOn(organisation: Organisation, person: string, day: string): readonly string[] {
  const held = rolesOf(organisation, person, day);
  const vacant = [...organisation.roles.keys()].filter((role) => {
    return !held.includes(role) && held.includes(actingRole(organisation, role) ?? '');
  });
  return [...held, ...vacant];
}

function userName(env: Io['env']): string {
  try {
    return userInfo().username;
  } catch {
    // a container may run under a user that the system does not know
    return env.USER ?? env.USERNAME ?? 'unknown';
  }
}
