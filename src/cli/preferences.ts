import { AppError } from '../shared/app-error.ts';
import type { Language } from '../shared/text.ts';
import type { Io } from './io.ts';
import { workspaceLanguage } from './workspace-language.ts';

/** What every command understands, taken out of the command line. `rest` is what remains, in order. */
export interface GlobalOptions {
  readonly lang: string | null;
  readonly noColour: boolean;
  readonly rest: readonly string[];
}

/** Takes `--lang X`, `--lang=X` and `--no-color` out of a command line, wherever they stand before `--`. */
export function takeGlobalOptions(argv: readonly string[]): GlobalOptions {
  const rest: string[] = [];
  let lang: string | null = null;
  let noColour = false;
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') {
      rest.push(...argv.slice(index));
      break;
    }
    if (word === '--no-color' || word === '--no-colour') noColour = true;
    else if (word.startsWith('--lang=')) lang = word.slice('--lang='.length);
    else if (word === '--lang') {
      index += 1;
      lang = argv[index] ?? '';
    } else rest.push(word);
  }
  return { lang, noColour, rest };
}

/**
 * The language to speak: `--lang`, then SOP_LANG, then `language` in the workspace's sop.yaml, then the system's.
 * @throws AppError `unknown-language` when `--lang` or SOP_LANG name another language.
 */
export function chooseLanguage(lang: string | null, { env, cwd }: Pick<Io, 'env' | 'cwd'>): Language {
  const asked = lang ?? (env.SOP_LANG || null);
  if (asked === null) return workspaceLanguage(cwd) ?? localeLanguage(env);
  const language = languageOf(asked);
  if (language === null) throw new AppError('unknown-language', { language: asked });
  return language;
}

/** The system's language, the first of LC_ALL, LC_MESSAGES and LANG that is set: Chinese for `zh…`, else English. */
export function localeLanguage(env: Io['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languageOf(locale) ?? 'en';
}

function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_.@]/)[0];
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' ? 'en' : null;
}

/**
 * Whether each stream may be coloured: never with `--no-color` or NO_COLOR, always with FORCE_COLOR (other
 * than 0), else on a terminal that is not `dumb`.
 */
export function chooseColour(noColour: boolean, io: Io): { stdout: boolean; stderr: boolean } {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (noColour || NO_COLOR || FORCE_COLOR === '0' || FORCE_COLOR === 'false') {
    return { stdout: false, stderr: false };
  }
  if (FORCE_COLOR !== undefined) return { stdout: true, stderr: true };
  const isCapable = TERM !== 'dumb';
  return { stdout: isCapable && io.isTerminal.stdout, stderr: isCapable && io.isTerminal.stderr };
}
