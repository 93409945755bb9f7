import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';

const xsd = new URL('../../../../shared/oracles/schemas/junit.xsd', import.meta.url);

/** Whether the common schema of JUnit is there to check against. */
export const hasJunitSchema = existsSync(xsd);

/** Reads XML and hands its root to a function. @throws Error when it is not well formed. */
export function readXml<T>(text: string, use: (root: XmlElement, document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(text);
  try {
    return use(document.root, document);
  } finally {
    document.dispose();
  }
}

/** Checks texts against the common schema of JUnit; each check gives what is wrong, or null. */
export function openJunitSchema(): (text: string) => string | null {
  const schema = XmlDocument.fromString(readFileSync(xsd, 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  return (text) =>
    readXml(text, (_, document) => {
      try {
        validator.validate(document);
        return null;
      } catch (error) {
        return String(error);
      }
    });
}

/** The values of an attribute of all elements that an XPath finds. */
export function valuesOf(root: XmlElement, xpath: string): readonly string[] {
  return root.find(xpath).map((node) => node.content);
}
