import { withSql } from './sqlite-files.ts';

/** Does to a closed ledger what its triggers forbid, as somebody would who removed them first. */
export function tamper(file: string, sql: string): void {
  withSql(file, (db) => {
    db.pragma('foreign_keys = OFF');
    const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
    for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`);
    db.exec(sql);
  });
}
