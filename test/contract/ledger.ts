import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ports/ledger.ts';
import { describeAppending, describeBulk, describeNumbers } from './ledger-appending.ts';
import { describeChain, describePersonalValues } from './ledger-chain.ts';
import { describeFactKeeping } from './ledger-facts.ts';
import { describeFinding } from './ledger-finding.ts';

const zeros = '0'.repeat(64);

/**
 * What every store of the ledger must do, whatever it is made of.
 * `open` gives a new, empty, real ledger; whoever calls cleans up behind it.
 */
export function describeLedger(name: string, open: () => Promise<Ledger>): void {
  describe(`${name} as a ledger`, () => {
    describe('that is new', () => {
      test('says that it is real and empty', async () => {
        const info = await (await open()).info();
        expect(info).toMatchObject({ kind: 'real', events: 0, runs: 0, head: zeros });
      });

      test('finds, lists and links nothing', async () => {
        const ledger = await open();
        expect(await ledger.findRun('0a')).toBeNull();
        expect(await ledger.listRuns({})).toEqual([]);
        expect(await ledger.links(0, 10)).toEqual([]);
        expect(await ledger.storedFacts('0a')).toBeNull();
        expect(await ledger.document(zeros)).toBeNull();
      });
    });

    describeAppending(open);
    describeNumbers(open);
    describeFinding(open);
    describeChain(open);
    describeBulk(open);
    describePersonalValues(open);
    describeFactKeeping(open);
  });
}
