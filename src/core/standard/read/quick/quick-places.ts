import {
  SCALAR_STYLE_DOUBLE_QUOTED as DOUBLE_QUOTED,
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  COLLECTION_STYLE_FLOW as FLOW,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE_PLAIN as PLAIN,
  type ScalarEvent,
  type SequenceEvent,
  SCALAR_STYLE_SINGLE_QUOTED as SINGLE_QUOTED,
} from 'js-yaml';
import type { ValuePath } from '../json-pointer.ts';
import type { Part } from '../locate.ts';
import type { Span } from '../yaml-node.ts';
import { isMergeEvent } from './merge.ts';
import type { QuickReading } from './read-quickly.ts';

/** Finds parts of a text that was read quickly; null where only the exact reader can tell. */
export interface QuickPlaces {
  spanAt(path: ValuePath, part: Part): Span | null;
}

/** A part by the numbers of its events; a key is null for items of lists and for the root. */
interface Place {
  readonly key: number | null;
  readonly value: number;
}

/** The entries of a map or a list. */
interface Entries {
  readonly first: Place | undefined;
  readonly last: Place | undefined;
  /** By key or number, merge keys left out. */
  readonly own: ReadonlyMap<string, Place>;
  /** What merge keys bring. */
  readonly merged: readonly Place[];
}

/** Prepares nothing until the first question; what was worked out about a map or a list serves the next ones. */
export function createQuickPlaces({ events, targets }: QuickReading, text: string): QuickPlaces {
  let after: Int32Array | undefined;
  const entries = new Map<number, Entries>();

  function entriesOf(node: number): Entries {
    after ??= endsOf(events);
    const known = entries.get(node);
    if (known) return known;
    const found = listEntries(events, text, after, node);
    entries.set(node, found);
    return found;
  }

  const follow = (node: number) => targets.get(node) ?? node;

  function enter(node: number, step: string): Place | null {
    const { own, merged } = entriesOf(node);
    const found = own.get(step);
    if (found || events[node]?.type !== EVENT_MAPPING) return found ?? null;
    for (const { value } of merged) {
      const source = follow(value);
      const isList = events[source]?.type === EVENT_SEQUENCE;
      const sources = isList
        ? [...entriesOf(source).own.values()].map((item) => follow(item.value))
        : [source];
      for (const one of sources) {
        const inside = events[one]?.type === EVENT_MAPPING ? enter(one, step) : null;
        if (inside) return inside;
      }
    }
    return null;
  }

  function spanOf(node: number): Span | null {
    const event = events[node];
    if (event?.type === EVENT_SCALAR) return scalarSpan(event);
    if (event?.type === EVENT_ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
    if (event?.type !== EVENT_MAPPING && event?.type !== EVENT_SEQUENCE) return null;
    return event.style === FLOW ? flowSpan(node, event) : blockSpan(node, event);
  }

  function blockSpan(node: number, { start }: MappingEvent | SequenceEvent): Span | null {
    const end = endOf(entriesOf(node).last);
    return end === null ? null : { start, end };
  }

  function endOf(place: Place | undefined): number | null {
    if (!place) return null;
    const isKeyLast = place.key !== null && isLeftOut(events[place.value]);
    return spanOf(isKeyLast && place.key !== null ? place.key : place.value)?.end ?? null;
  }

  /** What stands between the last part and the bracket is space, a comma, a colon or a comment. */
  function flowSpan(node: number, { start, type }: MappingEvent | SequenceEvent): Span | null {
    const place = entriesOf(node).last;
    const from = place ? endOf(place) : start + 1;
    if (from === null) return null;
    const rest = text.slice(from).search(type === EVENT_MAPPING ? /[^\s,:]/ : /[^\s,]/);
    const end = from + rest;
    const bracket = type === EVENT_MAPPING ? '}' : ']';
    return rest !== -1 && text.charAt(end) === bracket ? { start, end: end + 1 } : null;
  }

  function labelOf({ key, value }: Place): Span | null {
    if (key !== null) return spanOf(key);
    if (events[value]?.type !== EVENT_MAPPING) return spanOf(value);
    const { first } = entriesOf(value);
    return first && first.key !== null ? spanOf(first.key) : spanOf(value);
  }

  return {
    spanAt(path, part) {
      let place: Place = { key: null, value: 1 };
      for (const step of path) {
        const next = enter(follow(place.value), String(step));
        if (!next) return labelOf(place);
        place = next;
      }
      const isLabel = part === 'key' || (place.key !== null && isLeftOut(events[place.value]));
      return isLabel ? labelOf(place) : spanOf(place.value);
    },
  };
}

/** For each event that opens something the number of the one after its end, for a scalar the next one. */
function endsOf(events: readonly Event[]): Int32Array {
  const after = new Int32Array(events.length);
  const open: number[] = [];
  for (const [at, { type }] of events.entries()) {
    if (type === EVENT_SCALAR || type === EVENT_ALIAS) after[at] = at + 1;
    else if (type !== EVENT_POP) open.push(at);
    else after[open.pop() ?? 0] = at + 1;
  }
  return after;
}

function listEntries(events: readonly Event[], text: string, after: Int32Array, node: number): Entries {
  const own = new Map<string, Place>();
  const merged: Place[] = [];
  let first: Place | undefined;
  let last: Place | undefined;
  const type = events[node]?.type;
  const isMap = type === EVENT_MAPPING;
  if (!isMap && type !== EVENT_SEQUENCE) return { first, last, own, merged };
  const next = (at: number) => after[at] ?? events.length;
  for (let at = node + 1; events[at]?.type !== EVENT_POP && at < events.length; ) {
    const key = isMap ? events[at] : undefined;
    const value = isMap ? next(at) : at;
    const name = key?.type === EVENT_SCALAR ? getScalarValue(text, key) : String(own.size);
    last = { key: isMap ? at : null, value };
    first ??= last;
    if (isMergeEvent(key, name)) merged.push(last);
    else own.set(name, last);
    at = next(value);
  }
  return { first, last, own, merged };
}

function isLeftOut(event: Event | undefined): boolean {
  return event?.type === EVENT_SCALAR && event.valueStart === -1;
}

/** A scalar with its quotes; null for one that was left out, and for a block, whose mark stands before its text. */
function scalarSpan({ style, valueStart, valueEnd }: ScalarEvent): Span | null {
  if (valueStart === -1) return null;
  if (style === PLAIN) return { start: valueStart, end: valueEnd };
  const isQuoted = style === SINGLE_QUOTED || style === DOUBLE_QUOTED;
  return isQuoted ? { start: valueStart - 1, end: valueEnd + 1 } : null;
}
