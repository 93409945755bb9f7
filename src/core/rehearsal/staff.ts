import type { Actor } from '../run/events.ts';
import type { ProcessStandard } from '../standard/process-standard.ts';
import { type Habits, habitsOf } from './habits.ts';
import { createNames } from './names.ts';
import { createRandom } from './random.ts';

/** Somebody made up who works in a rehearsal, always in the same role. */
export interface Person {
  readonly actor: Actor;
  readonly habits: Habits;
}

/** The people of a rehearsal. */
export interface Staff {
  /** Who holds a role, in a department where the role is bound to one at run time; never empty. */
  holders(role: string | null, department: string | null): readonly Person[];
}

/** How many hold each role: enough that somebody is left who did not do the step to be approved. */
const headcount = 4;

/** Makes up the people for a standard: the same for the same seed. */
export function createStaff(standard: ProcessStandard, departments: Iterable<string>, seed: string): Staff {
  const random = createRandom(seed, 'staff');
  const nextName = createNames(random);
  const groups = new Map<string, readonly Person[]>();
  let place = 0;
  const hire = (role: string | null, department: string | null): readonly Person[] => {
    const people = Array.from({ length: headcount }, (): Person => {
      const actor: Actor = { person: nextName(), role, department, proof: 'declared' };
      return { actor, habits: habitsOf(random, place++) };
    });
    groups.set(key(role, department), people);
    return people;
  };
  for (const { id, department, bind } of standard.roles.values()) {
    if (bind === null) hire(id, department);
    else for (const one of departments) hire(id, one);
  }
  return {
    holders(role, bound) {
      const known = role === null ? undefined : standard.roles.get(role);
      const department = known === undefined || known.bind === null ? (known?.department ?? null) : bound;
      return groups.get(key(role, department)) ?? hire(role, department);
    },
  };
}

function key(role: string | null, department: string | null): string {
  return `${role ?? ''} ${department ?? ''}`;
}
