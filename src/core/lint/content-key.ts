import { hash } from 'node:crypto';

/** A short mark of contents, one after the other, for telling whether they have changed; not for proof. */
export function contentKey(...contents: readonly (string | Uint8Array)[]): string {
  if (contents.length === 1) return hash('sha1', contents[0] ?? '', 'base64');
  // Each is marked by itself, so that where one ends and the next begins counts too.
  return hash('sha1', contents.map((content) => hash('sha1', content, 'base64')).join(), 'base64');
}
