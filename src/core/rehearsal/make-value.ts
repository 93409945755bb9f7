import { AppError } from '../../shared/app-error.ts';
import { formatDay } from '../calendar/civil-day.ts';
import type { Json } from '../run/events.ts';
import { namesOf } from '../run/field-value.ts';
import type { RunState } from '../run/state.ts';
import type { Field } from '../standard/process-standard.ts';
import { textMatching } from './match-pattern.ts';
import type { Aim } from './outlook.ts';
import { wordsFor } from './phrases.ts';
import type { Random } from './random.ts';
import type { Stage } from './stage.ts';

/** What somebody who fills in a field knows. */
export interface Filling {
  readonly stage: Stage;
  readonly random: Random;
  readonly state: RunState;
  readonly aim: Aim;
  /** The present, and since when things can have happened that are told now. */
  readonly at: number;
  readonly sinceAt: number;
}

/** What the form offers already: the value of an earlier round, of a ticket, or the default. */
interface Asked {
  readonly required: boolean;
  readonly suggested: Json;
}

/**
 * A value that a field takes; null for one that is left empty.
 * @throws AppError `rehearsal-no-value` when a required field takes nothing that can be made up.
 */
export function makeValue(filling: Filling, field: Field, { required, suggested }: Asked): Json {
  const { random, stage } = filling;
  const isDecisive = stage.outlook.isDecisive(field);
  if (!required && random.chance(0.4)) return null;
  if (!isDecisive && suggested !== null && random.chance(0.7)) return suggested;
  const value = isDecisive ? favoured(filling, field) : (candidatesFor(filling, field)[0]?.value ?? null);
  if (value !== null || !required) return value;
  throw new AppError('rehearsal-no-value', {
    field: `${field.form}.${field.id}`,
    pattern: field.pattern ?? field.type,
  });
}

interface Candidate {
  readonly value: Json;
  readonly likelihood: number;
}

/** One of the values that are possible, favouring those that lead on. */
function favoured(filling: Filling, field: Field): Json {
  const { stage, state, aim, random } = filling;
  const candidates = candidatesFor(filling, field);
  const outlooks = candidates.map(({ value }) => stage.outlook.weighValue(field, value, state, aim));
  const isOpen = field.type === 'boolean' && new Set(outlooks).size > 1;
  const weights = candidates.map(({ value, likelihood }, index) => {
    // where the answer decides on the way, both are common
    const common = isOpen ? (value === true ? 0.6 : 0.4) : likelihood;
    return common * (outlooks[index] ?? 1);
  });
  return candidates[random.weigh(weights)]?.value ?? null;
}

/** Possible values: all of a small set, else some that were made up. Empty when there is none. */
function candidatesFor(filling: Filling, field: Field): readonly Candidate[] {
  const { stage, random, at, sinceAt } = filling;
  switch (field.type) {
    case 'boolean':
      return shuffledByLikelihood(random, [true, false], [0.9, 0.1]);
    case 'choice':
      return evenly(
        random,
        field.choices.map(({ id }) => id),
      );
    case 'department':
      return evenly(random, [...stage.departments.keys()]);
    case 'integer':
    case 'number':
    case 'money':
      return numbers(filling, field);
    case 'date':
      return [sure(formatDay(stage.zone.dayOf(at)))];
    case 'instant':
      return [sure(new Date(wholeMinute(random.between(sinceAt, at), sinceAt)).toISOString())];
    case 'person':
      return [sure(somebody(filling))];
    case 'text':
      return textFor(field, random);
    case 'choices':
    case 'file':
      return [];
  }
}

function sure(value: Json): Candidate {
  return { value, likelihood: 1 };
}

function evenly(random: Random, values: readonly Json[]): readonly Candidate[] {
  return shuffledByLikelihood(
    random,
    values,
    values.map((_, index) => 1 / (index + 1)),
  );
}

/** The first is the one that was drawn; the others follow, for whoever looks further. */
function shuffledByLikelihood(
  random: Random,
  values: readonly Json[],
  likelihoods: readonly number[],
): readonly Candidate[] {
  const all = values.map((value, index): Candidate => ({ value, likelihood: likelihoods[index] ?? 0 }));
  const drawn = all[random.weigh(likelihoods)];
  return drawn === undefined ? [] : [drawn, ...all.filter((one) => one !== drawn)];
}

function numbers({ stage, random }: Filling, field: Field): readonly Candidate[] {
  const low = field.min ?? 0;
  const high = field.max ?? Number.POSITIVE_INFINITY;
  const typical = field.type === 'integer' ? random.spread(2, 0.7) : random.spread(600, 0.9);
  const drawn = Number.isFinite(high) ? random.between(low, high + 1) : low + typical;
  const isWhole = field.type === 'integer';
  const tidy = (value: number) => (isWhole ? Math.floor(value) : Math.round(value * 10) / 10);
  const values = [tidy(drawn), ...stage.outlook.thresholds(field).map(isWhole ? Math.round : tidy)];
  const within = values.map((value) => Math.min(high, Math.max(isWhole ? Math.ceil(low) : low, value)));
  return [...new Set(within)].map((value, index) => ({ value, likelihood: 1 / (index + 1) }));
}

function textFor(field: Field, random: Random): readonly Candidate[] {
  if (field.pattern === null) return [sure(wordsFor(field, random))];
  const taken = new RegExp(`^(?:${field.pattern})$`, 'u');
  const examples = field.example === null ? [] : namesOf(field.example);
  const made = textMatching(field.pattern, random) ?? examples.find((one) => taken.test(one));
  return made === undefined ? [] : [sure(made)];
}

/** The name of somebody who works there. */
function somebody({ stage, random }: Filling): string {
  const roles = [...stage.standard.roles.values()].filter(({ bind }) => bind === null);
  const role = roles.length === 0 ? null : random.pick(roles).id;
  return random.pick(stage.staff.holders(role, null)).actor.person;
}

function wholeMinute(at: number, notBefore: number): number {
  return Math.max(notBefore, Math.floor(at / 60_000) * 60_000);
}
