import path from 'node:path';
import { defineOutside } from '../../app/editor/define-outside.ts';
import type { EditorContext } from '../../app/editor/editor-context.ts';
import { findInBuffer, isOurs } from '../../app/editor/find-in-buffer.ts';
import type { DeclaredName } from '../../core/editor/declared-names.ts';
import { openText, spanOfDeclared } from '../../core/editor/editor-text.ts';
import { declarationOf, nameAt, placesOf } from '../../core/editor/find-name.ts';
import { hoverAt, type PlacedFinding } from '../../core/editor/hover-at.ts';
import type { OutsideNames } from '../../core/editor/suggestion.ts';
import { outlineOfText } from '../../core/editor/outline.ts';
import { placeFindings } from '../../core/editor/place-findings.ts';
import { renamableAt, renameName } from '../../core/editor/rename-name.ts';
import { suggestAt } from '../../core/editor/suggest.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import { bookOf } from '../../core/workspace/rule-book.ts';
import { messagesIn } from '../../i18n/index.ts';
import type { EditorBuffer, EditorFindings, EditorRename, LanguageService } from '../../ports/language-service.ts';
import { diagnosticsOf } from '../../render/editor/diagnostics.ts';
import { type EditorLooks, explainRule, hoverText } from '../../render/editor/hover-text.ts';
import { markupFor } from '../../render/editor/markup.ts';
import { suggestionsIn } from '../../render/editor/suggestions.ts';
import { symbolsIn } from '../../render/editor/symbols.ts';
import type { Language } from '../../shared/text.ts';
import { createContexts } from './contexts.ts';
import { offerActions } from './offer-actions.ts';
import { openBuffer } from './opened-buffer.ts';

/** What the service needs of the world. */
export interface ServiceSetting {
  readonly cwd: string;
  now(): number;
  /** The language for a folder, given the locale of the editor. */
  languageFor(folder: string, locale: string | null): Language;
}

/** Joins reading, looking and wording to what an editor asks for. */
export function createLanguageService({ cwd, now, languageFor }: ServiceSetting): LanguageService {
  const contexts = createContexts(cwd, now);
  const earlier = new Map<string, readonly DeclaredName[]>();
  const looked = new Map<string, { readonly text: string; readonly found: Promise<readonly PlacedFinding[]> }>();
  let client = { locale: null as string | null, hasSnippets: false, hasMarkdown: false };

  const languageOf = ({ path: file }: Pick<EditorBuffer, 'path'>) =>
    languageFor(file === null ? cwd : path.dirname(file), client.locale);
  const wordsOf = (buffer: EditorBuffer) => messagesIn(languageOf(buffer)).editor;

  const look = async (buffer: EditorBuffer): Promise<readonly PlacedFinding[]> => {
    const known = looked.get(buffer.uri);
    if (known?.text === buffer.text) return known.found;
    const found = placed(buffer, contexts.of(buffer.path));
    looked.set(buffer.uri, { text: buffer.text, found });
    found.catch(() => looked.delete(buffer.uri));
    return found;
  };

  const looksFor = (buffer: EditorBuffer, context: EditorContext, outside: OutsideNames): EditorLooks => ({
    language: languageOf(buffer),
    messages: wordsOf(buffer),
    markup: markupFor(client.hasMarkdown),
    findRule: (name) => bookOf(context.rules).find(name),
    outsideName: (kind, id) => outsideName(outside, kind, id),
  });

  return {
    begin: (said) => {
      client = { ...said };
    },
    hold: ({ uri, path: file, text }, isOpen) => {
      if (isOpen && file !== null) contexts.opened.set(file, text);
      if (isOpen) return;
      if (file !== null) contexts.opened.delete(file);
      earlier.delete(uri);
      looked.delete(uri);
    },
    forget: () => {
      contexts.forget();
      looked.clear();
    },
    isSettings: (file) => /(^|[\\/])(?:sop|sop-lint|organisation)\.ya?ml$/i.test(file) || /[\\/]calendars[\\/]/.test(file),
    find: async (buffer) => {
      const context = await contexts.of(buffer.path);
      const { open, outward } = openBuffer(buffer);
      const words = { language: languageOf(buffer), messages: wordsOf(buffer) };
      const found = await look(buffer);
      const inside = found.map(({ finding, span }) => ({ finding, span }));
      const diagnostics = diagnosticsOf(open, inside, words).map((one) => ({
        ...one,
        related: one.related.map((other) => ({ ...other, span: outward(other.span) })),
      }));
      return { diagnostics, settings: await settingsOf(context, buffer, words) };
    },
    hover: async (buffer, offset) => {
      const context = await contexts.of(buffer.path);
      if (!isOurs(buffer, context)) return null;
      const { open, inward, outward } = openBuffer(buffer);
      const found = (await look(buffer)).map((one) => ({
        ...one,
        span: { start: inward(one.span.start), end: inward(one.span.end) },
      }));
      const hover = hoverAt(open, inward(offset), found);
      if (!hover) return null;
      const isOutside = hover.parts.some(({ kind }) => kind === 'outside');
      const outside = isOutside ? await contexts.outsideOf(buffer.path) : nothingOutside;
      const text = hoverText(hover.parts, looksFor(buffer, context, outside));
      return text === '' ? null : { text, span: outward(hover.span) };
    },
    suggest: async (buffer, offset) => {
      const context = await contexts.of(buffer.path);
      if (!isOurs(buffer, context)) return [];
      const { open, inward, outward } = openBuffer(buffer);
      if (open.written.isWhole) earlier.set(buffer.uri, open.declared);
      const suggestions = suggestAt({
        text: open.text,
        offset: inward(offset),
        kind: open.kind,
        earlier: earlier.get(buffer.uri) ?? [],
        outside: await contexts.outsideOf(buffer.path),
        hasSnippets: client.hasSnippets,
      });
      return suggestionsIn(languageOf(buffer), suggestions).map((one) => ({ ...one, span: outward(one.span) }));
    },
    define: async (buffer, offset) => {
      const { open, inward, outward } = openBuffer(buffer);
      const name = nameAt(open, inward(offset));
      if (!name) return null;
      const declared = declarationOf(open, name);
      if (declared) return outward(spanOfDeclared(open, declared));
      return defineOutside(await contexts.of(buffer.path), open, name);
    },
    references: (buffer, offset, withDeclaration) => {
      const { open, inward, outward } = openBuffer(buffer);
      const name = nameAt(open, inward(offset));
      return name ? placesOf(open, name, withDeclaration).map(outward) : [];
    },
    renamable: (buffer, offset) => {
      const { open, inward, outward } = openBuffer(buffer);
      const name = renamableAt(open, inward(offset));
      return name && outward(name.span);
    },
    rename: (buffer, offset, to) => rename(buffer, offset, to),
    symbols: (buffer) => {
      const { open, outward } = openBuffer(buffer);
      return symbolsIn(languageOf(buffer), outlineOfText(open), outward);
    },
    actions: async (buffer, span) => {
      const context = await contexts.of(buffer.path);
      const found = await look(buffer);
      const setting = { buffer, opened: openBuffer(buffer), context, words: wordsOf(buffer), found };
      return offerActions(setting, span);
    },
    explain: async (ruleId, buffer) => {
      const at = buffer ?? { uri: '', path: null, text: '', version: 0 };
      const looks = looksFor(at, await contexts.of(at.path), nothingOutside);
      return explainRule(ruleId, { ...looks, markup: markupFor(false) });
    },
  };

  function rename(buffer: EditorBuffer, offset: number, to: string): EditorRename {
    const { open, inward, outwardEdit } = openBuffer(buffer);
    const words = wordsOf(buffer);
    const name = renamableAt(open, inward(offset));
    if (!name) return { ok: false, message: words.nothingToRename };
    const renamed = renameName(open, name, to);
    if (renamed.ok) return { ok: true, edits: renamed.edits.map(outwardEdit) };
    const messages = { 'not-an-id': words.notAnId({ id: to }), taken: words.taken({ id: to }), 'broken-text': words.brokenText };
    return { ok: false, message: messages[renamed.reason] };
  }
}

const nothingOutside: OutsideNames = {
  ...{ rules: [], processes: [], matrices: [], calendars: [] },
  paramsOf: () => [],
};

function outsideName(outside: OutsideNames, kind: string, id: string) {
  const lists = { process: outside.processes, matrix: outside.matrices, calendar: outside.calendars };
  return Object.entries(lists).find(([key]) => key === kind)?.[1].find((one) => one.id === id)?.name ?? null;
}

async function placed(buffer: EditorBuffer, opening: Promise<EditorContext>): Promise<readonly PlacedFinding[]> {
  const context = await opening;
  const { open, outward } = openBuffer(buffer);
  const found = await findInBuffer(buffer, context);
  const own = context.settingsFindings.filter(({ file }) => context.files.absolute(file) === buffer.path);
  const known = new Set(found.map(({ ruleId, line, column }) => [ruleId, line, column].join()));
  const added = own.filter(({ ruleId, line, column }) => !known.has([ruleId, line, column].join()));
  return placeFindings(open.text, [...found, ...added]).map((one) => ({ ...one, span: outward(one.span) }));
}

/** What is wrong with the files of settings that are not the buffer itself. */
async function settingsOf(
  { settingsFindings, files }: EditorContext,
  buffer: EditorBuffer,
  words: Parameters<typeof diagnosticsOf>[2],
): Promise<EditorFindings['settings']> {
  const byFile = Map.groupBy(settingsFindings, ({ file }) => files.absolute(file));
  byFile.delete(buffer.path ?? '');
  return Promise.all(
    [...byFile].map(async ([file, findings]) => {
      const decoded = decodeText(await files.read(file), file);
      const text = decoded.ok ? decoded.value.replace(/^\ufeff/, '') : '';
      const open = openText({ file, text });
      return { path: file, text, diagnostics: diagnosticsOf(open, placeFindings(text, findings), words) };
    }),
  );
}
