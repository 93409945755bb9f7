import { type Event, parseEvents } from 'js-yaml';
import { MAX_DEPTH } from '../yaml-limits.ts';
import type { QuickTargets } from './anchors.ts';
import { buildQuickly } from './build-quickly.ts';

/** A text that holds nothing out of the ordinary, as plain data, with the events that say where its parts stand. */
export interface QuickReading {
  readonly value: unknown;
  readonly events: readonly Event[];
  readonly targets: QuickTargets;
}

/**
 * Reads an ordinary text several times faster than the exact reader does, or gives null: for whatever is wrong,
 * rare, or read differently by different parsers. So null says nothing about the text but that the exact reader must
 * be asked; what comes back otherwise is what that one would say. The text has line feeds for line ends, or CRLF.
 */
export function readQuickly(text: string): QuickReading | null {
  if (isOutOfTheOrdinary(text)) return null;
  const events = eventsOf(text);
  return events && buildQuickly(events, text);
}

/**
 * Control characters and tabs, tags, anchors and aliases whose names are no plain words, keys that begin with `?`, marks of documents and
 * directives, separators that only some parsers take for line ends, blocks that keep their last lines or say how deep
 * they stand, lines that end in a backslash. What only looks like one costs time, no more.
 */
// biome-ignore format: one kind a line
const unusual = new RegExp([
  String.raw`[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]`,
  String.raw`(?:^|[\s[{,:])![^=\s]|:[&*][^\s=]`,
  String.raw`(?:^|[\s[{,])[&*](?![\w-]+(?:[ \r\n,\]}]|$))[^\s=]`,
  String.raw`(?:^|[[{, ])\?[ \r\n]`,
  String.raw`^(?:---|\.\.\.|%)`,
  String.raw`[ \n][|>](?:[-+]?[0-9][-+]?|\+)[ \r\n]|\\ *\r?\n`,
].join('|'), 'm');

/** About how many parts (a comma, a colon, a line) a text may have before its events take too much memory. */
const MAX_PARTS = 2_000_000;

function isOutOfTheOrdinary(text: string): boolean {
  return unusual.test(text) || (text.length > MAX_PARTS && countParts(text) > MAX_PARTS);
}

function countParts(text: string): number {
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 44 || code === 58) parts += 1;
  }
  return parts;
}

function eventsOf(text: string): readonly Event[] | null {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch {
    return null;
  }
}
