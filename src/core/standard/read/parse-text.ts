import type { CST } from 'yaml';
import { both } from './bilingual.ts';
import { type Composition, composeDocuments, type RawMistake } from './compose-documents.ts';
import { parseTokens, type TokenStream } from './parse-tokens.ts';
import { shadowsOf } from './shadows.ts';
import { explainSyntax, type SyntaxMistake } from './syntax-mistakes.ts';
import type { Span } from './yaml-node.ts';

/** What the syntax of a text gives: documents, mistakes in our words, tags that are not ours. */
export interface ParsedText {
  /** The text that offsets refer to: as long as the given one, unreadable characters replaced. */
  readonly text: string;
  readonly documents: Composition['documents'];
  readonly tokens: readonly CST.Token[];
  readonly syntax: readonly SyntaxMistake[];
  readonly tags: readonly RawMistake[];
  readonly stop: TokenStream['stop'];
  /** Where what was read ends for certain; what stands beyond may look wrong only because more follows. */
  readonly readTo: number;
  /** What was read into the wrong level, so that its keys say nothing. */
  readonly shadows: readonly Span[];
}

const TAG_CODES = new Set(['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE']);
const STRAY_BRACKET = /Unexpected flow-(map|seq)-end/;
const MAX_RETRIES = 8;
/** What may be read again in all, in characters. */
const MAX_RETRIED_LENGTH = 500_000;

/** Parses a text and finds as many of its mistakes in one pass as can be told apart. */
export function parseText(given: string): ParsedText {
  const { text: readable, mistakes: controls } = withoutControls(given);
  let text = readable;
  const strays: RawMistake[] = [];
  for (;;) {
    const { tokens, stop } = parseTokens(text);
    // Tokens cut off in the middle may be too deep to compose; what was said about them stands alone.
    const whole = stop?.reason === 'too-deep' ? [] : tokens;
    const { documents, mistakes: all, isCut } = composeDocuments(whole, text.length);
    const readTo = trustedEnd(text, stop);
    const mistakes = all.filter((one) => one.start < readTo && !isWholeLineComment(one, text));
    const stray = mistakes.find(({ message }) => STRAY_BRACKET.test(message));
    const mayRetry = strays.length < MAX_RETRIES && (strays.length + 1) * text.length <= MAX_RETRIED_LENGTH;
    if (!stray || stop || isCut || !mayRetry) {
      // Brackets that are open where reading stopped may well be closed further down.
      const complete = stop?.reason === 'too-large' ? [] : whole;
      const syntax = explainSyntax(readable, complete, bySource([...strays, ...mistakes].filter(isNotTag)));
      const tags = mistakes.filter((mistake) => !isNotTag(mistake));
      return {
        text: readable,
        documents,
        tokens,
        syntax: [...controls, ...syntax],
        tags,
        readTo,
        shadows: shadowsOf(text, mistakes),
        stop: stop ?? cutAt(isCut, mistakes),
      };
    }
    // The parser gives up the rest of the text at a bracket that closes nothing: go on as if it were not there.
    strays.push(stray);
    text = `${text.slice(0, stray.start)} ${text.slice(stray.start + 1)}`;
  }
}

/** Up to where a text was read for certain: up to the line, or the last part of it, where reading stopped. */
function trustedEnd(text: string, stop: TokenStream['stop']): number {
  if (stop?.reason !== 'too-large') return Number.POSITIVE_INFINITY;
  return Math.max(text.lastIndexOf('\n', stop.offset - 1), stop.offset - 1000);
}

/** In brackets the package asks for a space before a `#` that begins a line; YAML does not (1.2, 6.6). */
function isWholeLineComment({ message, start }: RawMistake, text: string): boolean {
  return text.charAt(start - 1) === '\n' && /^Comments must be separated/.test(message);
}

function cutAt(isCut: boolean, mistakes: readonly RawMistake[]): TokenStream['stop'] {
  const last = mistakes.at(-1);
  return isCut && last ? { reason: 'too-many-mistakes', offset: last.start } : null;
}

function isNotTag({ code }: RawMistake): boolean {
  return !TAG_CODES.has(code);
}

function bySource(mistakes: readonly RawMistake[]): RawMistake[] {
  return mistakes.toSorted((a, b) => a.start - b.start);
}

const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f]+/g;
const MAX_CONTROLS = 20;

/** YAML forbids control characters; the `yaml` package does not, and gives some of them a meaning of its own. */
function withoutControls(text: string): { text: string; mistakes: SyntaxMistake[] } {
  const mistakes: SyntaxMistake[] = [];
  for (const found of text.matchAll(CONTROLS)) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const saying = {
      message: both(
        `这里有看不见的控制字符 U+${code}。`,
        `There is an invisible control character U+${code} here.`,
      ),
      hint: both(
        '删去它；从别处粘贴的内容常带有这种字符。',
        'Delete it; pasted text often brings such characters along.',
      ),
    };
    mistakes.push({
      start: found.index,
      end: found.index + found[0].length,
      saying,
      isWarning: false,
      isLocal: true,
    });
    if (mistakes.length >= MAX_CONTROLS) break;
  }
  if (mistakes.length === 0) return { text, mistakes };
  return { text: text.replace(CONTROLS, (run) => '\ufffd'.repeat(run.length)), mistakes };
}
