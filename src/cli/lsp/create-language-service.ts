import type { LanguageService } from '../../ports/language-service.ts';
import { createParts, type ServiceSetting } from './service-parts.ts';
import { tellAboutNames } from './tell-about-names.ts';
import { tellAboutText } from './tell-about-text.ts';
import { tellFindings } from './tell-findings.ts';

/** Joins reading, looking and wording to what an editor asks for. */
export function createLanguageService(setting: ServiceSetting): LanguageService {
  const parts = createParts(setting);
  return {
    begin: (client) => {
      parts.client = client;
    },
    hold: ({ uri, path, text }, isOpen) => {
      if (!isOpen) parts.close(uri);
      if (path === null) return;
      if (isOpen) parts.contexts.opened.set(path, text);
      else parts.contexts.opened.delete(path);
    },
    forget: parts.forget,
    isSettings: (path) =>
      /(^|[\\/])(?:sop|sop-lint|organisation)\.ya?ml$/i.test(path) || /[\\/]calendars[\\/]/.test(path),
    ...tellFindings(parts),
    ...tellAboutText(parts),
    ...tellAboutNames(parts),
  };
}
