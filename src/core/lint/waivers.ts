import type { ProcessStandard, Waiver } from '../../generated/process-standard.ts';
import { fillPlaces } from './fill-places.ts';
import type { RuleFinding } from './rule.ts';

/** What decides whether a waiver counts. */
export interface WaiverSetting {
  /** Whether a day, `YYYY-MM-DD`, is over: a waiver counts to the end of the day on which it expires. */
  isPast(date: string): boolean;
  readonly isPublished: boolean;
  readonly document: ProcessStandard;
}

const notes = {
  approved: {
    'zh-CN': '（已由 {approver} 批准豁免至 {expires}：{reason}）',
    en: ' (waived by {approver} until {expires}: {reason})',
  },
  unapproved: {
    'zh-CN': '（已申请豁免至 {expires}，尚无人批准）',
    en: ' (waived without approval until {expires})',
  },
  published: {
    'zh-CN': '（豁免尚无人批准；已发布的标准须经批准）',
    en: ' (its waiver is not approved, which a published standard needs)',
  },
  expired: {
    'zh-CN': '（豁免已于 {expires} 到期）',
    en: ' (its waiver expired on {expires})',
  },
} as const;

/** The place in the list of the first waiver for a finding; -1 when there is none. */
export function findWaiver(
  waivers: readonly Waiver[],
  { ruleId, code }: RuleFinding,
  pointer: string,
): number {
  return waivers.findIndex(
    ({ rule, at = '' }) => (rule === ruleId || rule === code) && `${pointer}/`.startsWith(`${at}/`),
  );
}

/**
 * A finding as its waiver leaves it. Approved: it is only information. Not approved: an error is a warning, until
 * the standard is published. Expired: it is what it was. Its words say which, so that no waiver hides anything.
 */
export function applyWaiver(finding: RuleFinding, waiver: Waiver, setting: WaiverSetting): RuleFinding {
  if (setting.isPast(waiver.expires)) return withNote(finding, 'expired', waiver);
  if (isApproved(waiver, setting.document))
    return { ...withNote(finding, 'approved', waiver), severity: 'info' };
  if (setting.isPublished) return withNote(finding, 'published', waiver);
  const severity = finding.severity === 'error' ? 'warn' : finding.severity;
  return { ...withNote(finding, 'unapproved', waiver), severity };
}

/** Whether somebody other than an author of the standard has approved a waiver. */
function isApproved({ approver }: Waiver, document: ProcessStandard): boolean {
  return approver !== null && approver.trim() !== '' && !authorsOf(document).has(approver);
}

/** The people who wrote a standard, as far as it says. */
export function authorsOf({ changes = [], signatures = [] }: ProcessStandard): ReadonlySet<string> {
  const signed = signatures.filter(({ meaning }) => meaning === 'wrote').map(({ person }) => person);
  const names = [...changes.map(({ author }) => author), ...signed];
  return new Set(names.filter((name) => typeof name === 'string'));
}

function withNote(finding: RuleFinding, kind: keyof typeof notes, waiver: Waiver): RuleFinding {
  const { approver, expires, reason } = waiver;
  const note = fillPlaces(notes[kind], { approver: approver ?? '', expires, reason });
  const { message } = finding;
  return { ...finding, message: { 'zh-CN': message['zh-CN'] + note['zh-CN'], en: message.en + note.en } };
}
