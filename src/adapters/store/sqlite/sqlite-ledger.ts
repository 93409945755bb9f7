import type { RunFacts } from '../../../core/conformance/facts.ts';
import { firstPrevHash } from '../../../core/run/chain.ts';
import type {
  Append,
  AppendConflict,
  Appended,
  ChainLink,
  KeptDocument,
  Ledger,
  LedgerInfo,
  RunEntry,
  RunFilter,
  StoredRun,
  ToldRun,
} from '../../../ports/ledger.ts';
import { AppError } from '../../../shared/app-error.ts';
import { Appender, type RunWithFacts } from './appender.ts';
import { copyLedger } from './backup.ts';
import { ChainReader } from './chain-reader.ts';
import type { Connection } from './connection.ts';
import { EventReader } from './event-reader.ts';
import { schemaVersion } from './migrate.ts';
import { PersonalValues } from './personal-values.ts';
import { RunReader } from './run-reader.ts';
import { explainSqliteError } from './sqlite-errors.ts';

const describeLedger = `
  SELECT kind, created_at AS createdAt,
    coalesce((SELECT max(seq) FROM events), 0) AS events, (SELECT count(*) FROM runs) AS runs,
    coalesce((SELECT lower(hex(hash)) FROM events ORDER BY seq DESC LIMIT 1), ?) AS head
  FROM ledger`;

/** A ledger in a SQLite file, over a connection that is open and migrated. */
export class SqliteLedger implements Ledger {
  readonly #db: Connection;
  readonly #file: string;
  readonly #appender: Appender;
  readonly #events: EventReader;
  readonly #runs: RunReader;
  readonly #chain: ChainReader;
  readonly #personal: PersonalValues;
  readonly #describe;
  readonly #unit;

  constructor(db: Connection, file: string, newSalt: () => string) {
    this.#db = db;
    this.#file = file;
    this.#appender = new Appender(db, newSalt);
    this.#events = new EventReader(db);
    this.#runs = new RunReader(db);
    this.#chain = new ChainReader(db);
    this.#personal = new PersonalValues(db);
    this.#unit = db.transaction((work: () => unknown) => work());
    this.#describe = db.prepare<[string], Omit<LedgerInfo, 'schemaVersion' | 'location'>>(describeLedger);
  }

  async info(): Promise<LedgerInfo> {
    return this.#read(() => {
      const described = this.#describe.get(firstPrevHash);
      if (described === undefined)
        throw new AppError('ledger-damaged', { file: this.#file, detail: 'ledger' });
      return { ...described, schemaVersion: schemaVersion(this.#db), location: this.#file };
    });
  }

  async append(unit: Append): Promise<Appended | AppendConflict> {
    return this.#write(() => this.#appender.append(unit));
  }

  async appendBulk(units: readonly ToldRun[]): Promise<readonly string[]> {
    return this.#write(() => this.#appender.appendNew(units));
  }

  async findRun(idOrNumber: string): Promise<StoredRun | null> {
    return this.#read(() => {
      const run = this.#runs.find(idOrNumber);
      return run === null ? null : { ...run.entry, history: this.#events.ofRun(run.key) };
    });
  }

  async listRuns(filter: RunFilter): Promise<readonly RunEntry[]> {
    return this.#read(() => this.#runs.list(filter));
  }

  async document(digest: string): Promise<KeptDocument | null> {
    return this.#read(() => this.#appender.documents.find(digest));
  }

  async links(afterSeq: number, limit: number): Promise<readonly ChainLink[]> {
    return this.#read(() => this.#chain.after(afterSeq, limit));
  }

  async storedFacts(runId: string): Promise<RunFacts | null> {
    return this.#read(() => {
      const run = this.#appender.runs.find(runId);
      return run === null ? null : this.#appender.facts.read(run.key);
    });
  }

  async replaceFacts(all: readonly RunWithFacts[]): Promise<readonly boolean[]> {
    return this.#write(() => this.#appender.replaceFacts(all));
  }

  async forget(unit: Append & { readonly runSeqs: readonly number[] }): Promise<number> {
    const erased = this.#write(() => this.#erase(unit));
    if (!this.#guard(() => this.#personal.purgeLog()))
      throw new AppError('forget-unfinished', { file: this.#file, erased });
    return erased;
  }

  async backup(toFile: string): Promise<void> {
    this.#guard(() => copyLedger(this.#db, toFile));
  }

  async close(): Promise<void> {
    this.#guard(() => this.#db.close());
  }

  #erase(unit: Append & { readonly runSeqs: readonly number[] }): number {
    const appended = this.#appender.append(unit);
    if (appended.conflict) {
      throw new AppError('run-moved-on', { run: unit.runId, events: appended.actualLength });
    }
    const run = this.#appender.runs.find(unit.runId);
    return run === null ? 0 : this.#personal.erase(run.key, unit.runSeqs);
  }

  /** One unit of work that sees the ledger as of one instant, whoever writes meanwhile. */
  #read<T>(work: () => T): T {
    return this.#guard(() => this.#unit.deferred(work) as T);
  }

  /** One unit of work that holds the writing lock from its first look, so that what it saw stays true. */
  #write<T>(work: () => T): T {
    return this.#guard(() => {
      try {
        return this.#unit.immediate(work) as T;
      } catch (error) {
        this.#appender.clear();
        throw error;
      }
    });
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explainSqliteError(error, this.#file);
    }
  }
}
