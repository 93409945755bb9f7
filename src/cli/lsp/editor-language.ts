import type { Language } from '../../shared/text.ts';
import type { CommandContext } from '../command.ts';
import { localeLanguage } from '../preferences.ts';
import { workspaceLanguage } from '../workspace-language.ts';

/**
 * How the language for a folder is chosen: what was asked for when the server was started, then its workspace's, then
 * the editor's, then the system's.
 */
export function chooseEditorLanguage({
  io,
  language,
  isLanguageAsked,
}: Pick<CommandContext, 'io' | 'language' | 'isLanguageAsked'>): (
  folder: string,
  locale: string | null,
) => Language {
  if (isLanguageAsked) return () => language;
  return (folder, locale) =>
    workspaceLanguage(folder) ?? localeLanguage(locale === null ? io.env : { LANG: locale });
}
