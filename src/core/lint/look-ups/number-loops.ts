interface Visit<T> {
  readonly node: T;
  readonly next: readonly T[];
  place: number;
}

/**
 * Numbers the nodes of a graph so that those that lead into each other have the same number: strongly connected
 * components (R. Tarjan 1972), without recursion, so that a long list cannot overflow the stack.
 */
export function numberLoops<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): Map<T, number> {
  const low = new Map<T, number>();
  const order = new Map<T, number>();
  const loopOf = new Map<T, number>();
  const open: T[] = [];
  const path: Visit<T>[] = [];
  const begin = (node: T) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    path.push({ node, next: next(node), place: 0 });
  };
  const lower = (node: T, to: number | undefined) =>
    low.set(node, Math.min(low.get(node) ?? 0, to ?? Number.POSITIVE_INFINITY));
  const finish = ({ node }: Visit<T>) => {
    path.pop();
    const parent = path.at(-1);
    if (parent) lower(parent.node, low.get(node));
    if (low.get(node) !== order.get(node)) return;
    const number = order.get(node) ?? 0;
    while (open.length > 0) {
      const member = open.pop() as T;
      loopOf.set(member, number);
      if (member === node) break;
    }
  };
  for (const node of nodes) {
    if (order.has(node)) continue;
    begin(node);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      if (visit.place === visit.next.length) {
        finish(visit);
        continue;
      }
      const other = visit.next[visit.place] as T;
      visit.place += 1;
      if (!order.has(other)) begin(other);
      else if (!loopOf.has(other)) lower(visit.node, order.get(other));
    }
  }
  return loopOf;
}
