/**
 * A file's name as a URI reference, every part percent-encoded: relative as it stands, `file:///…` where it is
 * absolute. Halves of surrogate pairs become U+FFFD.
 */
export function fileUri(file: string): string {
  const parts = file.toWellFormed().split('/');
  const [first = ''] = parts;
  const isDrive = /^[A-Za-z]:$/.test(first);
  const encoded = parts.map((part, index) => (isDrive && index === 0 ? part : encodeURIComponent(part)));
  const path = encoded.join('/');
  if (isDrive) return `file:///${path}`;
  return file.startsWith('/') ? `file://${path}` : path;
}
