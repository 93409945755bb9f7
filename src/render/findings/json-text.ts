/** What a terminal or an editor may act on instead of showing it. */
const UNSEEN =
  /[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/**
 * Data as JSON, indented, ending in a newline. Characters that would not be seen are written as escapes, so that
 * the text is safe to look at; who reads it gets them as they were.
 */
export function writeJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
