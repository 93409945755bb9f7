import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, MAX_LEXEMES, MAX_MISTAKES } from './yaml-limits.ts';

/** Why the reading of a text was given up: nested too deep, too many parts, or nothing but mistakes. */
export type StopReason = 'too-deep' | 'too-large' | 'too-many-mistakes';

/** The concrete syntax of a text, as far as it was read; `stop` says where and why it was given up. */
export interface TokenStream {
  readonly tokens: readonly CST.Token[];
  readonly stop: { readonly reason: StopReason; readonly offset: number } | null;
}

/** Splits a text into tokens within bounds of depth and number, before anything recursive sees them. */
export function parseTokens(text: string): TokenStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let mistakes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    const { offset } = parser;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') mistakes += 1;
      tokens.push(token);
    }
    const reason = reasonToStop(depthOf(parser.stack), lexemes, mistakes);
    if (reason) return { tokens, stop: { reason, offset } };
  }
  tokens.push(...parser.end());
  return { tokens, stop: null };
}

// The stack holds the document, the open collections and perhaps the scalar that is being read.
function depthOf(stack: readonly CST.Token[]): number {
  const top = stack.at(-1);
  return stack.length - (top && 'items' in top ? 1 : 2);
}

function reasonToStop(depth: number, lexemes: number, mistakes: number): StopReason | null {
  if (depth > MAX_DEPTH) return 'too-deep';
  if (lexemes > MAX_LEXEMES) return 'too-large';
  return mistakes > MAX_MISTAKES ? 'too-many-mistakes' : null;
}
