import { en } from '../generated/messages-en.ts';
import { zhCN } from '../generated/messages-zh-cn.ts';
import type { AppError, MessageArgs } from '../shared/app-error.ts';
import type { Language } from '../shared/text.ts';

/** All catalogues of one language, an area a key; every `errors-*.ts` is merged under `errors`. */
export type Messages = typeof en;

/** What a person reads when something cannot be done, and what they can do about it. */
export interface ErrorText {
  readonly message: string;
  readonly hint: string;
}

/** The catalogues of a language. */
export function messagesIn(language: Language): Messages {
  return language === 'zh-CN' ? zhCN : en;
}

/** The words for an AppError; null when no catalogue knows its code, which is a bug of ours. */
export function errorText(error: AppError, messages: Messages): ErrorText | null {
  const entries: Readonly<Record<string, ErrorText | ((args: never) => ErrorText)>> = messages.errors;
  const entry = Object.hasOwn(entries, error.code) ? entries[error.code] : undefined;
  if (entry === undefined) return null;
  return typeof entry === 'function' ? (entry as (args: MessageArgs) => ErrorText)(error.args) : entry;
}
