import { kindOfFile } from '../lint/file-kind.ts';

/**
 * Whether a YAML file outside of the folders of standards is one of ours. Editors hand over every YAML file, and
 * what belongs to other programs must be left alone.
 */
export function hasOurSigns(file: string, text: string): boolean {
  if (/^#\s*yaml-language-server:\s*\$schema=\S*\.schema\.json\s*$/m.test(text.slice(0, 4000)))
    return namesOurSchema(text);
  if (/(^|[\\/])(?:sop|organisation)\.ya?ml$/i.test(file)) return true;
  if (kindOfFile(file, text) === 'answers') return true;
  return /^steps[ \t]*:/m.test(text) && /^id[ \t]*:/m.test(text);
}

const ours = /(?:^|\/)(?:process-standard|organisation|calendar|workspace|answers)\.schema\.json\s*$/;

function namesOurSchema(text: string): boolean {
  const schema = /^#\s*yaml-language-server:\s*\$schema=(\S*)\s*$/m.exec(text.slice(0, 4000))?.[1];
  return schema !== undefined && ours.test(schema);
}
