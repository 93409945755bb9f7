import type { CellValue } from './domain.ts';

/** What is known of a name: a constant, the kind of its values, or nothing. */
export type NameKind =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'number' | 'text' | 'listed' | 'boolean' }
  | { readonly kind: 'opaque' };

/** Gives each name of a variable its number, and gathers the constants that it is compared with. */
export interface NameTable {
  kindOf(name: string): NameKind;
  numberOf(name: string): number;
  addConstants(name: string, constants: readonly CellValue[]): void;
}
