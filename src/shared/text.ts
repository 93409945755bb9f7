/** The languages the tool speaks, as BCP 47 tags. */
export type Language = 'zh-CN' | 'en';

/** A text as a standard writes it: one string for all, or one for each language. */
export type Text = string | { readonly 'zh-CN': string; readonly en?: string | undefined };

/** The words of a text in a language; Chinese where the other is not given. */
export function textIn(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return (language === 'en' ? text.en : undefined) ?? text['zh-CN'];
}
