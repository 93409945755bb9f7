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
  /** Somebody new for it, where everybody else has to stay out. */
  another(role: string | null, department: string | null): Person;
}

/** How many hold each role: enough that somebody is left who did not do the step to be approved. */
const headcount = 4;

/** Makes up the people for a standard: the same for the same seed. */
export function createStaff(standard: ProcessStandard, departments: Iterable<string>, seed: string): Staff {
  const random = createRandom(seed, 'staff');
  const nextName = createNames(random);
  const groups = new Map<string, Person[]>();
  let place = 0;
  const hire = (role: string | null, department: string | null): Person => {
    const actor: Actor = { person: nextName(), role, department, proof: 'declared' };
    return { actor, habits: habitsOf(random, place++) };
  };
  const placeOf = (role: string | null, bound: string | null): string | null => {
    const known = role === null ? undefined : standard.roles.get(role);
    return known === undefined || known.bind === null ? (known?.department ?? null) : bound;
  };
  const hold = (role: string | null, department: string | null): Person[] => {
    const known = groups.get(key(role, department));
    if (known !== undefined) return known;
    const people = Array.from({ length: headcount }, () => hire(role, department));
    groups.set(key(role, department), people);
    return people;
  };
  for (const { id, bind, department } of standard.roles.values()) {
    if (bind === null) hold(id, department);
    else for (const one of departments) hold(id, one);
  }
  return {
    holders: (role, bound) => hold(role, placeOf(role, bound)),
    another(role, bound) {
      const department = placeOf(role, bound);
      const person = hire(role, department);
      hold(role, department).push(person);
      return person;
    },
  };
}

function key(role: string | null, department: string | null): string {
  return `${role ?? ''} ${department ?? ''}`;
}
