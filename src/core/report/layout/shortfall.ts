import { type Phrase, say } from '../document.ts';
import type { Names } from '../names.ts';
import type { DeviationShortfall } from '../tallies.ts';

/** A run's number with its class. */
export function runName(
  { number, process, class: runClass }: Pick<DeviationShortfall, 'number' | 'process' | 'class'>,
  names: Names,
): Phrase {
  return runClass === null ? number : say('runOfClass', { number, name: names.runClass(process, runClass) });
}

/** A step's name, with its round from the second on. */
export function stepName(process: string, step: string, round: number | null, names: Names): Phrase {
  const name = names.step(process, step);
  return round === null || round < 2 ? name : say('inRound', { name, round });
}

/** A person with their department, as far as known. */
export function whoOf(
  { person, department }: Pick<DeviationShortfall, 'person' | 'department'>,
  names: Names,
): Phrase {
  if (person === null) {
    return department === null
      ? say('nobody')
      : say('nobodyIn', { department: names.department(department) });
  }
  return department === null ? person : say('personOf', { person, department: names.department(department) });
}
