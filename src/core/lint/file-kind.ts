/** What a YAML file is about. */
export type FileKind = 'process-standard' | 'organisation' | 'calendar' | 'workspace' | 'answers';

const kinds: readonly FileKind[] = ['process-standard', 'organisation', 'calendar', 'workspace', 'answers'];

const schemaLine = /^#\s*yaml-language-server:\s*\$schema=\S*?([a-z-]+)\.schema\.json\s*$/m;

/**
 * The kind of a file: by the schema that its first comments name, else by its name, else by keys that only one
 * kind has. What shows no sign is a process standard.
 */
export function kindOfFile(file: string, text: string): FileKind {
  const head = text.slice(0, 4000);
  const schema = head.includes('$schema=') ? schemaLine.exec(head)?.[1] : undefined;
  const named = kinds.find((kind) => kind === schema);
  return named ?? kindOfName(file) ?? kindOfKeys(text);
}

function kindOfName(file: string): FileKind | null {
  if (/(^|[\\/])sop\.ya?ml$/i.test(file)) return 'workspace';
  return /(^|[\\/])organisation\.ya?ml$/i.test(file) ? 'organisation' : null;
}

function kindOfKeys(text: string): FileKind {
  if (/^steps[ \t]*:/m.test(text)) return 'process-standard';
  if (/^workdays[ \t]*:/m.test(text) && /^zone[ \t]*:/m.test(text)) return 'calendar';
  if (/^(?:people|authority)[ \t]*:/m.test(text)) return 'organisation';
  const isAnswers = /^answers[ \t]*:/m.test(text) && /^process[ \t]*:/m.test(text);
  return isAnswers ? 'answers' : 'process-standard';
}
