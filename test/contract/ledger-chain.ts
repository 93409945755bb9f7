import { describe, expect, test } from 'vitest';
import { linkHash, sealOf } from '../../src/core/run/chain.ts';
import type { ChainLink, Ledger } from '../../src/ports/ledger.ts';
import { accepted, codeOf } from '../support/ledger-results.ts';
import { continuing, draft, noted, opening, recorded, started } from '../support/ledger-samples.ts';

const runA = '0a000000-0000-4000-8000-000000000001';
const runB = '0b000000-0000-4000-8000-000000000002';
const zeros = '0'.repeat(64);

/** How every store of the ledger must chain its events. */
export function describeChain(open: () => Promise<Ledger>): void {
  describe('chaining', () => {
    test('hashes every event over the one before and over its canonical JSON', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events: [started(), recorded('秘密', true), recorded(1e21)] }));
      await ledger.append(opening(runB));
      await ledger.append(
        continuing(runA, 3, [draft('run.aborted', { reason: '测试' }, 9, { lateReason: '忘了' })]),
      );
      const links = await ledger.links(0, 100);
      expect(links.map((link) => link.seq)).toEqual([1, 2, 3, 4, 5]);
      expect(links.map((link) => link.hash)).toEqual(links.map((link) => linkHash(link.canonical)));
      expect(links.map((link) => link.prevHash)).toEqual([
        zeros,
        ...links.slice(0, -1).map((link) => link.hash),
      ]);
      expect((await ledger.info()).head).toBe(links.at(-1)?.hash);
    });

    test('gives links whose hash is the one in the event that was returned', async () => {
      const ledger = await open();
      const { events } = accepted(await ledger.append(opening(runA, { events: [started(), noted('x')] })));
      const seals = events.map(({ seq, runId, runSeq, hash, prevHash }) => ({
        seq,
        runId,
        runSeq,
        hash,
        prevHash,
      }));
      expect(await ledger.links(0, 9)).toMatchObject(seals);
    });

    test('reads the chain in chunks', async () => {
      const ledger = await open();
      await ledger.append(
        opening(runA, { events: [started(), noted('2'), noted('3'), noted('4'), noted('5')] }),
      );
      const chunks: number[][] = [];
      let after = 0;
      for (;;) {
        const chunk = await ledger.links(after, 2);
        if (chunk.length === 0) break;
        chunks.push(chunk.map((link) => link.seq));
        after = chunk.at(-1)?.seq ?? 0;
      }
      expect(chunks).toEqual([[1, 2], [3, 4], [5]]);
    });
  });
}

/** What every store of the ledger must do with values that can be forgotten. */
export function describePersonalValues(open: () => Promise<Ledger>): void {
  const prefilled = draft(
    'run.prefilled',
    { form: 'register', field: 'phone', value: { mobile: '13800000000' } },
    0,
    { personal: true },
  );
  const events = [started(), prefilled, recorded('张三', true), recorded('公开'), recorded(null, true)];

  function forgetting(runSeqs: readonly number[], expectedLength = 5) {
    const event = draft('personal.forgotten', { runSeqs, reason: '本人要求' }, 60);
    return { ...continuing(runA, expectedLength, [event]), runSeqs };
  }

  async function valuesIn(ledger: Ledger): Promise<readonly unknown[]> {
    const history = (await ledger.findRun(runA))?.history ?? [];
    return history.map((event) =>
      'value' in event.body ? [event.body.value, event.forgotten ?? false] : event.type,
    );
  }

  describe('keeping personal values', () => {
    test('reads them back but holds only their salted hash in the chain', async () => {
      const ledger = await open();
      const { events: stored } = accepted(await ledger.append(opening(runA, { events })));
      expect((await ledger.findRun(runA))?.history).toEqual(stored);
      const links = await ledger.links(0, 10);
      expect(links.map((link) => link.canonical).join()).not.toMatch(/张三|13800000000/);
      expect(links[3]?.canonical).toContain('公开');
      expect(links.map((link) => link.personal?.canonicalValue ?? null)).toEqual([
        ...[null, '{"mobile":"13800000000"}', '"张三"', null, 'null'],
      ]);
      for (const link of links) expect(sealed(link)).toBe(link.personal?.sealed ?? null);
    });

    test('hides equal values behind different hashes', async () => {
      const ledger = await open();
      await ledger.append(
        opening(runA, { events: [started(), recorded('张三', true), recorded('张三', true)] }),
      );
      const seals = (await ledger.links(1, 10)).map((link) => link.personal?.sealed);
      expect(new Set(seals).size).toBe(2);
    });
  });

  describe('forgetting', () => {
    test('erases the values named, records it, and leaves the chain whole', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events }));
      const before = await ledger.links(0, 10);
      expect(await ledger.forget(forgetting([2, 3]))).toBe(2);
      expect(await valuesIn(ledger)).toEqual([
        ...['run.started', [null, true], [null, true], ['公开', false], [null, false], 'personal.forgotten'],
      ]);
      const after = await ledger.links(0, 10);
      expect(after.slice(0, 5).map((link) => link.canonical)).toEqual(before.map((link) => link.canonical));
      expect(after.map((link) => link.personal === null)).toEqual([true, true, true, true, false, true]);
      expect(after.map((link) => link.hash)).toEqual(after.map((link) => linkHash(link.canonical)));
    });

    test('counts only what there was to erase', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events }));
      await ledger.append(opening(runB, { events }));
      expect(await ledger.forget(forgetting([1, 3, 4, 99]))).toBe(1);
      expect(await ledger.forget(forgetting([3], 6))).toBe(0);
      expect((await ledger.findRun(runB))?.history[2]).toMatchObject({ body: { value: '张三' } });
    });

    test('erases nothing when the run has moved on', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events }));
      expect(await codeOf(ledger.forget(forgetting([2, 3], 4)))).toBe('run-moved-on');
      expect((await valuesIn(ledger))[2]).toEqual(['张三', false]);
      expect((await ledger.info()).events).toBe(5);
    });
  });
}

/** The seal that a kept value ought to have. */
function sealed(link: ChainLink): string | null {
  return link.personal === null ? null : sealOf(link.personal.salt, link.personal.canonicalValue);
}
