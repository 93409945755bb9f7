import type { EditorContext } from '../../app/editor/editor-context.ts';
import { openText } from '../../core/editor/editor-text.ts';
import { placeFindings } from '../../core/editor/place-findings.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import type { EditorBuffer, EditorFindings, LanguageService } from '../../ports/language-service.ts';
import { diagnosticsOf } from '../../render/editor/diagnostics.ts';
import { offerActions, offerFixAll } from './offer-actions.ts';
import type { ServiceParts } from './service-parts.ts';

type Words = Parameters<typeof diagnosticsOf>[2];

/** The answers about what is wrong, and what can be done about it. */
export function tellFindings(parts: ServiceParts): Pick<LanguageService, 'find' | 'actions'> {
  return {
    find: async (buffer) => {
      const context = await parts.contexts.of(buffer.path);
      const words = { language: parts.languageOf(buffer), messages: parts.wordsOf(buffer) };
      return {
        diagnostics: await own(parts, buffer, words),
        settings: await ofSettings(context, buffer, words),
      };
    },
    actions: async (buffer, span, isWhole) => {
      const context = await parts.contexts.of(buffer.path);
      const found = await parts.look(buffer);
      const setting = { buffer, opened: parts.read(buffer), context, words: parts.wordsOf(buffer), found };
      return isWhole ? offerFixAll(setting) : offerActions(setting, span);
    },
  };
}

async function own(
  parts: ServiceParts,
  buffer: EditorBuffer,
  words: Words,
): Promise<EditorFindings['diagnostics']> {
  const { open, outward } = parts.read(buffer);
  return diagnosticsOf(open, await parts.look(buffer), words).map((one) => ({
    ...one,
    related: one.related.map((other) => ({ ...other, span: outward(other.span) })),
  }));
}

/** What is wrong with the files of settings that are not the buffer itself. */
async function ofSettings(
  { settingsFindings, files }: EditorContext,
  buffer: EditorBuffer,
  words: Words,
): Promise<EditorFindings['settings']> {
  const byFile = Map.groupBy(settingsFindings, ({ file }) => files.absolute(file));
  byFile.delete(buffer.path ?? '');
  return Promise.all(
    [...byFile].map(async ([file, findings]) => {
      const decoded = decodeText(await files.read(file), file);
      const text = decoded.ok ? decoded.value.replace(/^\ufeff/, '') : '';
      const diagnostics = diagnosticsOf(openText({ file, text }), placeFindings(text, findings), words);
      return { path: file, text, diagnostics };
    }),
  );
}
