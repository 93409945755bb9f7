import type { Ledger } from '../../src/ports/ledger.ts';

/** A ledger that does some things in another way: to let somebody else write just then. */
export function overlayLedger(ledger: Ledger, changes: Partial<Ledger>): Ledger {
  return new Proxy(ledger, {
    get(target, name: keyof Ledger) {
      const own = changes[name] ?? target[name];
      return own.bind(target);
    },
  });
}
