import type { ChainLink, Ledger } from '../../ports/ledger.ts';

/** Links read at a time: what is held in memory does not grow with the ledger. */
const chunkLinks = 1000;

/** The links of a ledger in order, from the one after `afterSeq`; also those that are written meanwhile. */
export async function* eachLink(ledger: Ledger, afterSeq = 0): AsyncGenerator<ChainLink> {
  let last = afterSeq;
  for (;;) {
    const links = await ledger.links(last, chunkLinks);
    yield* links;
    const seq = links.at(-1)?.seq;
    if (seq === undefined) return;
    last = seq;
  }
}
