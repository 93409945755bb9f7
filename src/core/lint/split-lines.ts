/** Splits a text into the lines that positions count; a byte order mark at its beginning is left out. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
}
