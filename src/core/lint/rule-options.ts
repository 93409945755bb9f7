import type { Bilingual } from '../standard/read/bilingual.ts';

/** One thing that a workspace may set about a rule: a list of texts, a number or a yes or no. */
export type OptionSpec =
  | { readonly kind: 'texts'; readonly default: readonly string[]; readonly says: Bilingual }
  | { readonly kind: 'number'; readonly default: number; readonly says: Bilingual }
  | { readonly kind: 'flag'; readonly default: boolean; readonly says: Bilingual };

/** The options of a rule by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { readonly kind: 'texts' }
  ? readonly string[]
  : S extends { readonly kind: 'number' }
    ? number
    : boolean;

/** The values of a rule's options. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** What a workspace has set, by name; what it leaves out has its default. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** The values of a rule's options: those given, which must have been checked, and the defaults of the others. */
export function optionValues(specs: OptionSpecs = {}, given: GivenOptions = {}): OptionValues<OptionSpecs> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, given[name] ?? spec.default]),
  ) as OptionValues<OptionSpecs>;
}
