import type { Language } from '../shared/text.ts';
import type { Messages } from './index.ts';

/** The catalogues of a language, without loading those of the other: every start needs one. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'zh-CN') return (await import('../generated/messages-zh-cn.ts')).zhCN;
  return (await import('../generated/messages-en.ts')).en;
}
