import { splitLines } from '../../core/lint/split-lines.ts';

/** The lines of a file; none where its text is not known. */
export type LineReader = (file: string) => readonly string[];

/** Reads lines from texts. Findings of one file come one after another: its text is split once and then forgotten. */
export function createLineReader(sources: ReadonlyMap<string, string>): LineReader {
  let known: { file: string; lines: readonly string[] } | undefined;
  return (file) => {
    if (known?.file === file) return known.lines;
    const text = sources.get(file);
    known = { file, lines: text === undefined ? [] : splitLines(text) };
    return known.lines;
  };
}
