import type { Connection } from './connection.ts';

/** The dictionary of the facts: each name has one code for ever. */
export class Names {
  readonly #codes = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #find;
  readonly #add;
  readonly #read;

  constructor(db: Connection) {
    this.#find = db.prepare<[string], number>('SELECT code FROM names WHERE name = ?').pluck();
    this.#add = db.prepare<[string], number>('INSERT INTO names (name) VALUES (?) RETURNING code').pluck();
    this.#read = db.prepare<[number], string>('SELECT name FROM names WHERE code = ?').pluck();
  }

  /** The code of a name, a new one when needed: only for use inside a writing transaction. */
  codeOf(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const code = this.#find.get(name) ?? this.#add.get(name);
    if (code === undefined) throw new Error('a new name got no code');
    this.#codes.set(name, code);
    return code;
  }

  /** The name with a code; the code in brackets when the dictionary has been damaged. */
  nameOf(code: number): string {
    const known = this.#names.get(code);
    if (known !== undefined) return known;
    const name = this.#read.get(code) ?? `<${code}>`;
    this.#names.set(code, name);
    return name;
  }

  /** Forgets what it remembers: codes given out in a transaction that was rolled back do not exist. */
  clear(): void {
    this.#codes.clear();
    this.#names.clear();
  }
}
