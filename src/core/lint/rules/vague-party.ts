import type { Role } from '../../../generated/process-standard.ts';
import { rolePath, type StandardView } from '../look-ups/standard-view.ts';
import { defineRule, type Report } from '../rule.ts';
import { findVagueWording, type OwnWords } from '../wording/find-vague-wording.ts';
import { listVagueWording, ownWords, wordsOf } from '../wording/report-wording.ts';

const messages = {
  owner: {
    message: {
      'zh-CN': '步骤「{step}」的 {letter} 是「{party}」，没有说是哪个部门、哪个岗位。',
      en: 'The step “{step}” has “{party}” for {letter}: no department, no post.',
    },
    hint: {
      'zh-CN': '写明岗位；执行时才知道是谁的，用 bind 取表单里的部门字段。',
      en: 'Name the post; where it is known only at run time, bind the role to a department field of a form.',
    },
  },
  text: {
    message: { 'zh-CN': '「{party}」没有说明是谁。', en: '“{party}” does not say who.' },
    hint: {
      'zh-CN': '写明部门或岗位，或在 glossary 里给出定义。',
      en: 'Name the department or post, or define the term in the glossary.',
    },
  },
} as const;

/** VAG-01: nobody is called by a placeholder. */
export const rule = defineRule({
  id: 'vague-party',
  code: 'VAG-01',
  severity: 'error',
  title: {
    'zh-CN': '不用「相关部门」一类的含糊说法',
    en: 'Parties are named, not called “relevant departments”',
  },
  reason: {
    'zh-CN': '「相关部门」「专人」谁都可以说不是自己；作为步骤的负责方，就没有人能执行。',
    en: 'Everybody can say that “the relevant department” is somebody else; as the owner of a step it is nobody.',
  },
  source: 'S3-4.2 (G3)',
  messages,
  good: `
roles:
  executor: { name: 责任部门经办人, bind: analysis.department }
steps:
  - { id: execute, name: 执行方案, R: executor }
`,
  bad: `
roles:
  responsible: { name: 责任部门 }
steps:
  - { id: execute, name: 执行方案, R: responsible }
`,
  options: ownWords,
  check({ standard, options, report }) {
    checkOwners(standard, options, report);
    const vague = listVagueWording(standard, 'party', options);
    if (vague.length === 0) return;
    const isBound = boundNames(standard);
    for (const { words, from, to, instruction } of vague) {
      const { path, text } = instruction;
      if (isBound(words)) continue;
      report('text', { path, within: { from, to, of: text.length }, severity: 'warn' }, { party: words });
    }
  },
});

function checkOwners(
  { roles, departments, steps }: StandardView,
  own: OwnWords,
  report: Report<typeof messages>,
): void {
  const placeholders = new Map<string, Role>();
  for (const [id, role] of roles) if (isPlaceholder(role, departments, own)) placeholders.set(id, role);
  if (placeholders.size === 0) return;
  for (const view of steps)
    for (const letter of ['R', 'A'] as const)
      view.letters[letter].forEach((id, index) => {
        const role = placeholders.get(id);
        if (!role) return;
        report(
          'owner',
          { path: rolePath(view, letter, index) },
          { step: view.step.name, letter, party: role.name },
        );
      });
}

const languages = ['zh-CN', 'en'] as const;

/** Whether a role that is not bound, or the department it is in, is called by a vague term. */
function isPlaceholder(
  { name, department, bind }: Role,
  departments: StandardView['departments'],
  own: OwnWords,
): boolean {
  if (bind !== undefined) return false;
  const home = department === undefined ? undefined : departments.get(department);
  // A vague name is made good by a department that is not.
  const text = home === undefined ? name : home.name;
  return languages.some((language) => {
    const words = typeof text === 'string' ? text : text[language];
    return words !== undefined && findVagueWording(words, language, 'party', { own }).length > 0;
  });
}

/** Whether words are part of the name of a role that is bound at run time, and so stand for somebody. */
function boundNames({ roles }: StandardView): (words: string) => boolean {
  const bound = [...roles.values()].filter(({ bind }) => bind !== undefined);
  const names = bound.flatMap(({ name }) => wordsOf(name)).map((name) => name.toLowerCase());
  return (words) => names.some((name) => name.includes(words.toLowerCase()));
}
