import { Composer, type CST, type Document, type ErrorCode, type ParsedNode, type YAMLError } from 'yaml';
import { MAX_MISTAKES } from './yaml-limits.ts';

/** A mistake as the `yaml` package reports it, with offsets into the text. */
export interface RawMistake {
  readonly code: ErrorCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** True where the text can be read all the same. */
  readonly isWarning: boolean;
}

/** The documents of a text and everything that was wrong with them, in the order of the text. */
export interface Composition {
  readonly documents: readonly Document.Parsed[];
  readonly mistakes: readonly RawMistake[];
  /** Whether there were too many mistakes to go on. */
  readonly isCut: boolean;
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: string };

/** Builds documents from tokens; stops at so many mistakes that none of them tells anything more. */
export function composeDocuments(tokens: readonly CST.Token[], length: number): Composition {
  const mistakes: RawMistake[] = [];
  const documents: Document.Parsed[] = [];
  let isCut = false;
  try {
    for (const document of createComposer(mistakes).compose(tokens, true, length)) {
      documents.push(document);
      mistakes.push(...document.errors.map(fromError), ...document.warnings.map(fromError));
    }
  } catch (error) {
    if (!(error instanceof TooManyMistakes)) throw error;
    isCut = true;
  }
  return { documents, isCut, mistakes: mistakes.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

class TooManyMistakes extends Error {}

function createComposer(mistakes: RawMistake[]): Composer<ParsedNode> {
  const composer = new Composer<ParsedNode>({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // Duplicate keys are found when the value is built: here it would take quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
  });
  // The package has no bound on its mistakes: ten million bad escapes would exhaust the memory.
  Reflect.set(
    composer,
    'onError',
    (source: ErrorSource, code: ErrorCode, message: string, isWarning = false) => {
      if (mistakes.length >= MAX_MISTAKES) throw new TooManyMistakes();
      mistakes.push({ code, message, ...offsetsOf(source), isWarning });
    },
  );
  return composer;
}

function offsetsOf(source: ErrorSource): { start: number; end: number } {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source)
    return { start: source.offset, end: source.offset + Math.max(source.source?.length ?? 1, 1) };
  const [start = 0, end = start] = source;
  return { start, end };
}

function fromError(error: YAMLError): RawMistake {
  const [start, end] = error.pos;
  return {
    code: error.code,
    message: error.message,
    start,
    end,
    isWarning: error.name === 'YAMLWarning',
  };
}
