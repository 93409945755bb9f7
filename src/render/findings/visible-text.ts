/** Control characters, soft hyphens, marks of direction, spaces of no width, what is no character. */
const INVISIBLE =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/gu;

/** A joiner of no width, but for those that make one emoji out of several. */
const LONE_JOINER = /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d/gu;

/**
 * A piece of somebody's file as it may go to a terminal: control characters (which could move the cursor or
 * change colours) and characters that reorder or hide text are shown as signs of one column.
 */
export function visibleText(text: string): string {
  return text.replace(LONE_JOINER, '\ufffd').replace(INVISIBLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}
