import { userInfo } from 'node:os';
import type { Session } from '../../app/run/session.ts';
import type { Organisation } from '../../core/organisation/organisation.ts';
import { rolesOf } from '../../core/organisation/who-may.ts';
import { type AsOption, readAs } from '../as-option.ts';
import type { Io } from '../io.ts';

/** Who acts: `--as`, then SOP_AS, then the user of this machine. @throws AppError `bad-as`. */
export function actingPerson(as: string | undefined, env: Io['env']): AsOption {
  const said = as ?? env.SOP_AS;
  return said ? readAs(said) : { person: userName(env), role: null };
}

/** The session of a person, with what the organisation knows of them on a day (`YYYY-MM-DD`). */
export function sessionOf(
  { person, role }: AsOption,
  organisation: Organisation | null,
  day: string,
): Session {
  const known = organisation?.people.get(person);
  return {
    person,
    role,
    knownRoles: organisation && known ? rolesOf(organisation, person, day) : null,
    department: known?.department ?? null,
    declared: new Set(),
  };
}

function userName(env: Io['env']): string {
  try {
    return userInfo().username;
  } catch {
    // a container may run under a user that the system does not know
    return env.USER ?? env.USERNAME ?? 'unknown';
  }
}
