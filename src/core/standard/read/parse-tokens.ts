import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, MAX_DOCUMENTS, MAX_MISTAKES, maxLexemes } from './yaml-limits.ts';

/** Why the reading of a text was given up: nested too deep, too many parts, or nothing but mistakes. */
export type StopReason = 'too-deep' | 'too-large' | 'too-many-mistakes';

/** The concrete syntax of a text, as far as it was read; `stop` says where and why it was given up. */
export interface TokenStream {
  readonly tokens: readonly CST.Token[];
  readonly stop: { readonly reason: StopReason; readonly offset: number } | null;
}

/**
 * Splits a text into tokens within bounds of depth and number, before anything recursive sees them. Of a text with too
 * many parts the beginning is given, brackets and quotes that are open there as if the text ended; of one with many
 * documents the first ones.
 */
export function parseTokens(text: string): TokenStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const count: Count = { lexemes: 0, mistakes: 0, documents: 0 };
  const mostLexemes = maxLexemes(text.length);
  for (const lexeme of new Lexer().lex(text)) {
    count.lexemes += 1;
    const { offset } = parser;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') count.mistakes += 1;
      if (token.type === 'document') count.documents += 1;
      tokens.push(token);
    }
    const reason = reasonToStop(depthOf(parser.stack), count, mostLexemes);
    if (reason === 'too-large') tokens.push(...parser.end());
    if (reason) return { tokens, stop: { reason, offset } };
    if (count.documents >= MAX_DOCUMENTS) return { tokens, stop: null };
  }
  tokens.push(...parser.end());
  return { tokens, stop: null };
}

interface Count {
  lexemes: number;
  mistakes: number;
  documents: number;
}

// The stack holds the document, the open collections and perhaps the scalar that is being read.
function depthOf(stack: readonly CST.Token[]): number {
  const top = stack.at(-1);
  return stack.length - (top && 'items' in top ? 1 : 2);
}

function reasonToStop(depth: number, { lexemes, mistakes }: Count, mostLexemes: number): StopReason | null {
  if (depth > MAX_DEPTH) return 'too-deep';
  if (lexemes > mostLexemes) return 'too-large';
  return mistakes > MAX_MISTAKES ? 'too-many-mistakes' : null;
}
