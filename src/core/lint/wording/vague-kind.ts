/** What a wording may leave open: who, when, how good, what else, or how grave. */
export type VagueKind = 'party' | 'time' | 'quality' | 'open' | 'scale';

/** All kinds, in the order of their codes VAG-01 … VAG-05. */
export const vagueKinds: readonly VagueKind[] = ['party', 'time', 'quality', 'open', 'scale'];

/** A vague term as data; all parts are sources of regular expressions, in lower case. */
export interface VagueTerm {
  readonly words: string;
  /** Without one of these the term is not there: two characters, or an English word; by default its own words. */
  readonly heads?: readonly string[];
  /** What stands before it where it is part of another word, or not vague. */
  readonly before?: string;
  /** What follows it where it is part of another word, or not vague. */
  readonly after?: string;
}

/** The vague terms of a language. */
export type VagueTerms = Readonly<Record<VagueKind, readonly VagueTerm[]>>;

/** A piece of a text, as offsets in UTF-16 units, end exclusive. */
export interface Piece {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}
