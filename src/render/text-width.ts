import fastStringWidth from 'fast-string-width';

/** How many columns a text takes in a terminal: a Chinese character two, a combining mark none, colour codes none. */
export function textWidth(text: string): number {
  return fastStringWidth(text);
}
