import type { CST } from 'yaml';
import type { Span } from './yaml-node.ts';

/** An opening bracket without its partner. */
export interface UnclosedBracket extends Span {
  readonly open: string;
  readonly close: string;
}

/** The brackets that are never closed, the innermost of those that sit inside each other: that is where one is missing. */
export function unclosedBrackets(tokens: readonly CST.Token[]): UnclosedBracket[] {
  return tokens.flatMap((token) => (token.type === 'document' && token.value ? inToken(token.value) : []));
}

function inToken(token: CST.Token): UnclosedBracket[] {
  if (!('items' in token)) return [];
  const inner = token.items.flatMap((item) => [
    ...(item.key ? inToken(item.key) : []),
    ...(item.value ? inToken(item.value) : []),
  ]);
  if (token.type !== 'flow-collection' || inner.length > 0) return inner;
  const open = token.start.source;
  const close = open === '[' ? ']' : '}';
  if (token.end[0]?.source === close) return [];
  return [{ start: token.offset, end: token.offset + 1, open, close }];
}
