import type { StandardView } from './standard-view.ts';

/** Departments that do, answer for or are consulted on steps; who is only informed takes no part. */
export function departmentsInvolved({ roles, steps }: StandardView): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { letters } of steps)
    for (const role of [...letters.R, ...letters.A, ...letters.C]) {
      const department = roles.get(role)?.department;
      if (department !== undefined) found.add(department);
    }
  return found;
}
