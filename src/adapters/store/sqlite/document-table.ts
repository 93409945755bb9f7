import type { KeptDocument } from '../../../ports/ledger.ts';
import type { Connection } from './connection.ts';

/** Texts kept by their digest. */
export class DocumentTable {
  readonly #kept = new Set<string>();
  readonly #insert;
  readonly #find;

  constructor(db: Connection) {
    this.#insert = db.prepare<[string, string, string, string]>(
      'INSERT INTO documents (digest, kind, name, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    );
    this.#find = db.prepare<[string], KeptDocument>(
      'SELECT digest, kind, name, text FROM documents WHERE digest = ?',
    );
  }

  /** Keeps a text once: only for use inside a writing transaction. */
  keep({ digest, kind, name, text }: KeptDocument): void {
    if (this.#kept.has(digest)) return;
    this.#insert.run(digest, kind, name, text);
    this.#kept.add(digest);
  }

  /** The text with this digest; null when it is not kept. */
  find(digest: string): KeptDocument | null {
    return this.#find.get(digest) ?? null;
  }

  /** Forgets what it remembers: a transaction was rolled back. */
  clear(): void {
    this.#kept.clear();
  }
}
