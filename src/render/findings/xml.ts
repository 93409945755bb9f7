/** What XML 1.0 does not allow at all, and the control characters that many of its readers refuse. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An attribute's value may be anything; one that is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** A text inside an element: what XML cannot hold becomes U+FFFD. */
function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element with its children, a line each. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly string[] = [],
): string {
  const head = `${name}${Object.entries(attributes).map(writeAttribute).join('')}`;
  if (children.length === 0) return `<${head}/>`;
  return [`<${head}>`, ...children, `</${name}>`].join('\n');
}

/** An element that holds a text, kept to the blank. */
export function xmlTextElement(name: string, attributes: XmlAttributes, text: string): string {
  const head = `${name}${Object.entries(attributes).map(writeAttribute).join('')}`;
  return `<${head}>${xmlText(text)}</${name}>`;
}

/** A whole document with its declaration; ends in a newline. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function writeAttribute([name, value]: readonly [string, string | number | undefined]): string {
  if (value === undefined) return '';
  const text = String(value).replace(FORBIDDEN, '\ufffd');
  return ` ${name}="${text.replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign)}"`;
}
