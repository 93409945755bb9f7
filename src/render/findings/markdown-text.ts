import { visibleText } from './visible-text.ts';

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A dollar sign may begin a formula.
  $: '<span>$</span>',
  // These would call people and link to issues.
  '@': '@<!-- -->',
  '#': '#<!-- -->',
};

/**
 * A piece of text as Markdown shows it literally, on one line and in a cell of a table: no emphasis, links, HTML,
 * formulas, mentions or references to issues come of it.
 */
export function escapeMarkdown(text: string): string {
  return (
    visibleText(text)
      .replace(/[&<>$@#]/g, (sign) => HTML[sign] ?? sign)
      .replace(/[\\`*_{}[\]~|]/g, (sign) => `\\${sign}`)
      // What looks like an address would become a link.
      .replace(/:(?=\/\/)|(?<=\bwww)(?=\.)/gi, (sign) => `${sign}<!-- -->`)
  );
}
