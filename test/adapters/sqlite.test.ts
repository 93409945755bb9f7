import { afterEach } from 'vitest';
import { describeLedger } from '../contract/ledger.ts';
import { closeLedgers, openNew } from '../support/sqlite-files.ts';

afterEach(closeLedgers);

describeLedger('SQLite', () => openNew());
