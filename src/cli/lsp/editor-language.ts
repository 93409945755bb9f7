import type { Language } from '../../shared/text.ts';
import type { Io } from '../io.ts';
import { chooseLanguage, localeLanguage } from '../preferences.ts';
import { workspaceLanguage } from '../workspace-language.ts';

/**
 * How the language for a folder is chosen: what was asked for when the server was started, then its workspace's, then
 * the editor's, then the system's. `chosen` is what the command line came to.
 */
export function chooseEditorLanguage(
  io: Pick<Io, 'env' | 'cwd'>,
  chosen: Language,
): (folder: string, locale: string | null) => Language {
  const isAsked = Boolean(io.env.SOP_LANG) || chosen !== chooseLanguage(null, io);
  if (isAsked) return () => chosen;
  return (folder, locale) =>
    workspaceLanguage(folder) ?? localeLanguage(locale === null ? io.env : { LANG: locale });
}
