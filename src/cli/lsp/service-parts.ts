import path from 'node:path';
import type { EditorContext } from '../../app/editor/editor-context.ts';
import { findInBuffer } from '../../app/editor/find-in-buffer.ts';
import type { DeclaredName } from '../../core/editor/declared-names.ts';
import type { PlacedFinding } from '../../core/editor/hover-at.ts';
import { placeFindings } from '../../core/editor/place-findings.ts';
import { type Messages, messagesIn } from '../../i18n/index.ts';
import type { EditorBuffer, EditorClient } from '../../ports/language-service.ts';
import type { Language } from '../../shared/text.ts';
import { type Contexts, createContexts } from './contexts.ts';
import { type OpenedBuffer, openBuffer } from './opened-buffer.ts';

/** What the service needs of the world. */
export interface ServiceSetting {
  readonly cwd: string;
  now(): number;
  /** The language for a folder, given the locale of the editor. */
  languageFor(folder: string, locale: string | null): Language;
}

/** What the answers of the service share. */
export interface ServiceParts {
  readonly contexts: Contexts;
  client: EditorClient;
  /** What each buffer declared when it could last be read whole, by URI. */
  readonly earlier: Map<string, readonly DeclaredName[]>;
  languageOf(buffer: EditorBuffer): Language;
  wordsOf(buffer: EditorBuffer): Messages['editor'];
  /** Reads a buffer, once for each text of it. */
  read(buffer: EditorBuffer): OpenedBuffer;
  /** Everything found in a buffer, looked for once for each text of it; places count in the buffer. */
  look(buffer: EditorBuffer): Promise<readonly PlacedFinding[]>;
  /** A buffer was closed. */
  close(uri: string): void;
  forget(): void;
}

/** Nothing is open and nothing known. */
export function createParts({ cwd, now, languageFor }: ServiceSetting): ServiceParts {
  const contexts = createContexts(cwd, now);
  const looked = new Map<
    string,
    { readonly text: string; readonly found: Promise<readonly PlacedFinding[]> }
  >();
  const opened = new Map<string, { readonly text: string; readonly opened: OpenedBuffer }>();
  const languageOf = ({ path: file }: EditorBuffer) =>
    languageFor(file === null ? cwd : path.dirname(file), parts.client.locale);
  const parts: ServiceParts = {
    contexts,
    client: { locale: null, hasSnippets: false, hasMarkdown: false },
    earlier: new Map(),
    languageOf,
    wordsOf: (buffer) => messagesIn(languageOf(buffer)).editor,
    read: (buffer) => {
      const known = opened.get(buffer.uri);
      if (known?.text === buffer.text) return known.opened;
      const fresh = openBuffer(buffer);
      opened.set(buffer.uri, { text: buffer.text, opened: fresh });
      return fresh;
    },
    look: (buffer) => {
      const known = looked.get(buffer.uri);
      if (known?.text === buffer.text) return known.found;
      const found = lookAt(buffer, parts.read(buffer), contexts.of(buffer.path));
      looked.set(buffer.uri, { text: buffer.text, found });
      found.catch(() => looked.delete(buffer.uri));
      return found;
    },
    close: (uri) => {
      parts.earlier.delete(uri);
      looked.delete(uri);
      opened.delete(uri);
    },
    forget: () => {
      contexts.forget();
      looked.clear();
    },
  };
  return parts;
}

/** What is found in a buffer; of a `sop.yaml` also what only shows when its settings are put together. */
async function lookAt(
  buffer: EditorBuffer,
  { open, outward }: OpenedBuffer,
  opening: Promise<EditorContext>,
): Promise<readonly PlacedFinding[]> {
  const context = await opening;
  const found = await findInBuffer(buffer, context);
  const own = context.settingsFindings.filter(({ file }) => context.files.absolute(file) === buffer.path);
  const known = new Set(found.map(({ ruleId, line, column }) => [ruleId, line, column].join()));
  const added = own.filter(({ ruleId, line, column }) => !known.has([ruleId, line, column].join()));
  return placeFindings(open.text, [...found, ...added]).map((one) => ({ ...one, span: outward(one.span) }));
}
