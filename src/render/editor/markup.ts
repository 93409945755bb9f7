/** How an editor shows words: as Markdown or plainly. */
export interface Markup {
  bold(text: string): string;
  code(text: string): string;
  /** A word of somebody's file, which must not become a mark. */
  text(text: string): string;
  readonly rule: string;
}

/** The marks of Markdown, or none. */
export function markupFor(hasMarkdown: boolean): Markup {
  return hasMarkdown ? markdown : plain;
}

const plain: Markup = { bold: same, code: same, text: same, rule: '\n\n' };

const markdown: Markup = {
  bold: (text) => `**${escaped(text)}**`,
  // A run of backquotes inside would end it.
  code: (text) => (text.includes('`') ? escaped(text) : `\`${text}\``),
  text: escaped,
  rule: '\n\n---\n\n',
};

function same(text: string): string {
  return text;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
