import {
  type AliasEvent,
  COLLECTION_STYLE_FLOW,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { createAnchors, type QuickAnchors } from './anchors.ts';
import { isMergeEvent, mergeInto } from './merge.ts';
import { plainValue } from './plain-value.ts';
import type { QuickReading } from './read-quickly.ts';
import { unsure } from './unsure.ts';

/** Keys that are longer, quotes included, are not keys to every parser (YAML 1.2, 7.4.2). */
const MAX_KEY = 1000;

/**
 * Turns the events of one document into plain data: aliases share what they stand for, merged keys give way to own
 * ones. Null where a key is double, no text, or anything but a word, and for references that are out of the ordinary.
 */
export function buildQuickly(events: readonly Event[], text: string): QuickReading | null {
  const [first, root] = events;
  if (first?.type !== EVENT_DOCUMENT || first.explicitStart || first.explicitEnd) return null;
  // An empty document is a finding; a second one too.
  if (root?.type !== EVENT_MAPPING && root?.type !== EVENT_SEQUENCE) return null;
  const anchors = createAnchors();
  const build: Build = { events, text, anchors, at: 1, end: 0 };
  try {
    const value = readNode(build);
    return build.at === events.length - 1 ? { value, events, targets: anchors.targets } : null;
  } catch (error) {
    if (error === unsure) return null;
    throw error;
  }
}

interface Build {
  readonly events: readonly Event[];
  readonly text: string;
  readonly anchors: QuickAnchors;
  /** The event that is read next. */
  at: number;
  /** Where the last part that was read ends in the text. */
  end: number;
}

function readNode(build: Build): unknown {
  const at = build.at;
  const event = build.events[at];
  build.at += 1;
  switch (event?.type) {
    case EVENT_SCALAR:
    case EVENT_MAPPING:
    case EVENT_SEQUENCE: {
      if (event.anchorStart === -1) return plainNode(build, event);
      const name = build.text.slice(event.anchorStart, event.anchorEnd);
      return build.anchors.define(name, at, () => plainNode(build, event));
    }
    case EVENT_ALIAS:
      return aliasValue(build, event, at);
    default:
      throw unsure;
  }
}

function plainNode(build: Build, event: ScalarEvent | MappingEvent | SequenceEvent): unknown {
  if (event.type === EVENT_SCALAR) return scalarValue(build, event);
  if (event.tagStart !== -1) throw unsure;
  build.anchors.count(1);
  const isFlow = event.style === COLLECTION_STYLE_FLOW;
  if (event.type === EVENT_MAPPING)
    return isFlow ? within(build, event.start, '}', () => readMap(build, true)) : readMap(build, false);
  return isFlow ? within(build, event.start, ']', () => readList(build)) : readList(build);
}

function aliasValue(build: Build, event: AliasEvent, at: number): unknown {
  const name = build.text.slice(event.anchorStart, event.anchorEnd);
  endAt(build, event.anchorEnd);
  return build.anchors.follow(name, at);
}

function scalarValue(build: Build, event: ScalarEvent): unknown {
  if (event.tagStart !== -1) throw unsure;
  build.anchors.count(1);
  if (event.valueStart === -1) {
    if (event.anchorStart !== -1) throw unsure;
    return null;
  }
  const value = getScalarValue(build.text, event);
  build.anchors.count(value.length >> 6);
  build.end = event.valueEnd;
  if (event.style === SCALAR_STYLE_PLAIN) return plainValue(value);
  if (isQuoted(event)) endAt(build, event.valueEnd + 1);
  return value;
}

/** Reads what stands in brackets, up to the closing one: after the last part come only space, a comma or a colon. */
function within<T>(build: Build, start: number, bracket: string, read: () => T): T {
  build.end = start + 1;
  const value = read();
  let at = build.end;
  while (' \n\r,:'.includes(build.text.charAt(at)) && at < build.text.length) at += 1;
  if (build.text.charAt(at) !== bracket) throw unsure;
  endAt(build, at + 1);
  return value;
}

/** Notes where a text in quotes or brackets ends; js-yaml also takes one with words after it for a key. */
function endAt(build: Build, end: number): void {
  build.end = end;
  if (!mayFollow.has(nextSign(build.text, end))) throw unsure;
}

function isQuoted({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE_DOUBLE_QUOTED || style === SCALAR_STYLE_SINGLE_QUOTED;
}

const mayFollow: ReadonlySet<string> = new Set(['', '\n', '\r', '#', ':', ',', ']', '}']);

function nextSign(text: string, from: number): string {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return text.charAt(at);
}

function readMap(build: Build, isFlow: boolean): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  // Keys that came by a merge may be written again.
  let merged: Set<string> | null = null;
  for (;;) {
    const key = build.events[build.at];
    build.at += 1;
    if (key?.type === EVENT_POP) return map;
    const name = keyName(build, key);
    if (isFlow && !endsAsKey(key, build.text)) throw unsure;
    if (isMergeEvent(key, name)) {
      if (merged !== null || Object.hasOwn(map, name)) throw unsure;
      merged = mergeInto(map, readNode(build));
    } else {
      const isDouble = Object.hasOwn(map, name) && !merged?.delete(name);
      if (isDouble || (name === '<<' && merged !== null)) throw unsure;
      map[name] = readNode(build);
    }
  }
}

function keyName(build: Build, key: Event | undefined): string {
  if (key?.type !== EVENT_SCALAR || !key.fast || key.anchorStart !== -1) throw unsure;
  if (key.valueEnd - key.valueStart > MAX_KEY) throw unsure;
  const name = scalarValue(build, key);
  if (typeof name !== 'string' || name === '__proto__') throw unsure;
  return name;
}

/** js-yaml also takes `a :b` in a flow map for a key with its value. */
function endsAsKey(key: Event | undefined, text: string): boolean {
  if (key?.type !== EVENT_SCALAR) return false;
  if (key.style !== SCALAR_STYLE_PLAIN) return true;
  let at = key.valueEnd;
  while (text.charCodeAt(at) === 32) at += 1;
  const sign = text.charAt(at);
  return sign === ',' || sign === '}' || (sign === ':' && ' ,}]\n\r'.includes(text.charAt(at + 1)));
}

function readList(build: Build): unknown[] {
  const list: unknown[] = [];
  while (build.events[build.at]?.type !== EVENT_POP) list.push(readNode(build));
  build.at += 1;
  return list;
}
