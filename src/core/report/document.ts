import type { Text } from '../../shared/text.ts';
import type { DeviationKind } from '../conformance/facts.ts';

/** What a place in a message is filled with. */
export type PhraseValue = Phrase | number | { readonly at: number } | { readonly days: number | null };

/** One deviation, to be told in a sentence. */
export interface DeviationPhrase {
  readonly deviation: DeviationKind;
  /** Null for one of the whole run. */
  readonly step: Phrase | null;
  readonly subject: Text | null;
  readonly minutes: number | null;
}

/**
 * Words that are chosen last, by the renderer: a text that carries its languages, a message of the area
 * `report` of the catalogues, the name of a kind of deviation, or the sentence for one.
 */
export type Phrase =
  | Text
  | { readonly say: string; readonly with?: Readonly<Record<string, PhraseValue>> }
  | { readonly kindOfDeviation: DeviationKind }
  | DeviationPhrase;

/** A value of a table that keeps its kind, so that each renderer can do what is right for it. Null = there is none. */
export type Cell =
  | { readonly kind: 'text'; readonly text: Phrase }
  | { readonly kind: 'integer'; readonly value: number | null }
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'minutes'; readonly value: number | null }
  | { readonly kind: 'days'; readonly value: number | null }
  | { readonly kind: 'instant'; readonly at: number | null }
  | { readonly kind: 'status'; readonly status: 'good' | 'fair' | 'bad'; readonly text: Phrase };

/** One figure of a report: what it is, how much, over how many, and what a run counts by. */
export interface MetricItem {
  /** Its number, such as M01a; null for a line that belongs to the one before. */
  readonly id: string | null;
  readonly name: Phrase;
  readonly value: Cell;
  /** Over how many; a rate says so itself. */
  readonly n: number | null;
  readonly basis: Phrase | null;
}

/** One column of a table. */
export interface Column {
  readonly title: Phrase;
  /** Columns of numbers stand to the right. */
  readonly align: 'left' | 'right';
  /** Breaks lines at blanks only, as columns of numbers do: for numbers of runs. */
  readonly isRigid?: boolean;
}

/** A part of a document, in the order of reading. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Phrase }
  | { readonly kind: 'paragraph'; readonly text: Phrase; readonly tone: 'plain' | 'quiet' | 'warning' }
  | { readonly kind: 'metrics'; readonly items: readonly MetricItem[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** A report laid out: what stands where, without words chosen and without looks. */
export interface ReportDocument {
  readonly blocks: readonly Block[];
}

/** A phrase of the area `report`. */
export function say(key: string, values?: Readonly<Record<string, PhraseValue>>): Phrase {
  return values === undefined ? { say: key } : { say: key, with: values };
}

/** A cell of words. */
export function textCell(text: Phrase): Cell {
  return { kind: 'text', text };
}

/** A cell of a whole number. */
export function integerCell(value: number | null): Cell {
  return { kind: 'integer', value };
}

/** A cell of a rate, with its counts. */
export function ratioCell({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): Cell {
  return { kind: 'ratio', numerator, denominator };
}
