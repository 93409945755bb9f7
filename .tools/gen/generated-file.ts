/** A file made from sources: its path from the top folder, with `/`, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The banner of a generated source file. */
export function banner(source: string): string {
  return `/* Made by \`npm run gen\` from ${source}: change that file. */\n`;
}
