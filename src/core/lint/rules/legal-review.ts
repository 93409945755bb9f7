import type { ProcessStandard, Role } from '../../../generated/process-standard.ts';
import type { Text } from '../../../shared/text.ts';
import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** Words by which a process, a step, a post or a check is known; in lower case, without a case-blind search. */
const contract = /合同|协议|\b(?:contract|agreement)s?\b/;
const settling = /签|审|谈判|\b(?:sign|approv|negotiat|conclud)/;
const legal = /法务|法律|律师|合规|风控|风险|内控|\b(?:legal|counsel|lawyer|compliance|risk)\b/;

/**
 * CMP-01: where contracts or compliance are touched, legal or risk people take part: in a step of the process, and in
 * the review of the standard once it is to be used.
 */
export const rule = defineRule({
  id: 'legal-review',
  code: 'CMP-01',
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '涉及合同或合规的流程有法务或风控审查',
    en: 'Contracts and compliance are reviewed by legal or risk people',
  },
  reason: {
    'zh-CN': '合同不经法务审查就签，条款的漏洞要到出事才发现。',
    en: 'A contract that no lawyer has read is signed with its gaps, which show only when it goes wrong.',
  },
  source: 'S3-1.2b, S0-3.1.4, S3-2.3.3',
  messages: {
    noStep: {
      message: {
        'zh-CN': '流程涉及合同或合规，没有一步由法务或风控审查。',
        en: 'The process touches contracts or compliance, yet legal or risk people take part in no step.',
      },
      hint: {
        'zh-CN':
          '加一步法务审查，或给审查的步骤加上法务岗位（R、A 或 C）；确实无关时写「compliance: false」。',
        en: 'Add a legal review, or give the reviewing step a legal post (R, A or C); where neither is touched write “compliance: false”.',
      },
    },
    noReview: {
      message: {
        'zh-CN': '标准涉及合规，评审记录里没有法务或风控人员。',
        en: 'The standard touches compliance, yet no legal or risk person is among its reviewers.',
      },
      hint: {
        'zh-CN': '请他们评审，在 reviews 里记下「as: legal_risk」；没有评审过的不要写。',
        en: 'Have them review it and note it under reviews as legal_risk; never note a review that did not take place.',
      },
    },
  },
  good: `
name: 合同审批流程
roles:
  lawyer: { name: 法务专员 }
steps:
  - { id: review, name: 合同审查, R: lawyer }
`,
  bad: `
name: 合同审批流程
steps:
  - { id: sign, name: 签订合同 }
`,
  check({ standard, report }) {
    const { document, steps, roles } = standard;
    if (!isTouched(standard)) return;
    if (!steps.some((view) => isReview(view, roles))) report('noStep', { path: ['steps'], part: 'key' });
    const { compliance, status, reviews = [] } = document;
    const isDue = status === 'pilot' || status === 'published';
    if (compliance !== true || !isDue || reviews.some((review) => review.as === 'legal_risk')) return;
    const severity = status === 'published' ? 'error' : 'warn';
    report('noReview', { ...placeOf(document, 'reviews'), severity });
  },
});

/** What the standard says of itself counts; where it says nothing, its name, and steps that settle a contract. */
function isTouched({ document: { compliance, name }, steps }: StandardView): boolean {
  if (compliance !== undefined) return compliance;
  return (
    says(name, contract) || steps.some(({ step }) => says(step.name, contract) && says(step.name, settling))
  );
}

function isReview({ step, letters }: StepView, roles: ReadonlyMap<string, Role>): boolean {
  const posts = [...letters.R, ...letters.A, ...letters.C].flatMap((id) => roles.get(id) ?? []);
  if (posts.some(({ name }) => says(name, legal))) return true;
  const checks = (step.checks ?? []).map((check) =>
    typeof check === 'object' && 'ask' in check ? check.ask : check,
  );
  return [step.name, ...checks].some((text) => says(text, legal) && says(text, /审|评|review/));
}

function placeOf(document: StandardView['document'], key: keyof ProcessStandard) {
  return document[key] === undefined ? { path: [], missing: key } : { path: [key] };
}

function says(text: Text, words: RegExp): boolean {
  const spellings = typeof text === 'string' ? [text] : [text['zh-CN'], text.en ?? ''];
  return spellings.some((one) => words.test(one.toLowerCase()));
}
