import { isScalar, type ParsedNode, parseDocument, type Scalar } from 'yaml';

/** Where a scalar stands: what may be written without quotes depends on it. */
export type ScalarPlace = 'block' | 'flow' | 'block-key' | 'flow-key';

/** A scalar as it is to be written, and the value that it then has. */
export interface WrittenScalar {
  readonly text: string;
  readonly value: unknown;
}

/** Writes a text as a scalar: without quotes where that can be read back, else in double quotes. */
export function writePlain(text: string, place: ScalarPlace): WrittenScalar {
  return readBack(text, place) ?? writeDoubleQuoted(text);
}

/** Writes a text in the place of a scalar, quoted the way it was. */
export function writeLike(old: ParsedNode, text: string, place: ScalarPlace): WrittenScalar {
  const style = isScalar(old) ? old.type : undefined;
  const isOneLine = !/[\n\r]/.test(text);
  if (style === 'QUOTE_DOUBLE') return writeDoubleQuoted(text);
  if (style === 'QUOTE_SINGLE' && isOneLine) return { text: `'${text.replaceAll("'", "''")}'`, value: text };
  return writePlain(text, place);
}

// A JSON text is a double-quoted scalar of YAML.
function writeDoubleQuoted(text: string): WrittenScalar {
  return { text: JSON.stringify(text), value: text };
}

const frames: Readonly<Record<ScalarPlace, (text: string) => string>> = {
  block: (text) => `k: ${text}\n`,
  flow: (text) => `{ k: ${text} }\n`,
  'block-key': (text) => `${text}: v\n`,
  'flow-key': (text) => `{ ${text}: v }\n`,
};

/** What a text means without quotes; null when it cannot stand there so, or a key would be no text. */
function readBack(text: string, place: ScalarPlace): WrittenScalar | null {
  if (text === '' || /[\n\r]/.test(text)) return null;
  const document = parseDocument(frames[place](text), { logLevel: 'silent' });
  const { contents, errors, warnings } = document;
  if (errors.length + warnings.length > 0 || contents === null || !('items' in contents)) return null;
  const [pair, ...others] = contents.items as readonly { key: unknown; value: unknown }[];
  const isKey = place.endsWith('-key');
  const scalar = isKey ? pair?.key : pair?.value;
  if (others.length > 0 || !isPlain(scalar) || scalar.source !== text) return null;
  if (isKey && (typeof scalar.value !== 'string' || text === '<<')) return null;
  return { text, value: scalar.value };
}

function isPlain(node: unknown): node is Scalar.Parsed {
  return isScalar(node) && node.type === 'PLAIN';
}
