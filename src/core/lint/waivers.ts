import type { ProcessStandard, Waiver } from '../../generated/process-standard.ts';
import { toPointer } from '../standard/read/json-pointer.ts';
import { fillPlaces } from './fill-places.ts';
import { placeOf, type RuleFinding } from './rule.ts';

/** What decides whether a waiver counts, and what became of waivers. */
export interface WaiverSetting {
  /** Whether a day, `YYYY-MM-DD`, is over: a waiver counts to the end of the day on which it expires. */
  isPast(date: string): boolean;
  /** Places, in the list of waivers, of those that a finding answered to. */
  readonly used: Set<number>;
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

/**
 * A finding as its waiver leaves it, which is noted as used. Approved: it is only information. Not approved: an error
 * is a warning, until the standard is published. Expired: it is what it was. Its words say which, so that no waiver
 * hides anything.
 */
export function waiveFinding(
  finding: RuleFinding,
  document: ProcessStandard,
  { isPast, used }: WaiverSetting,
): RuleFinding {
  const { waivers = [] } = document;
  if (waivers.length === 0) return finding;
  const index = findWaiver(waivers, finding);
  const waiver = waivers[index];
  if (!waiver) return finding;
  used.add(index);
  if (isPast(waiver.expires)) return withNote(finding, 'expired', waiver);
  if (isApproved(waiver, document)) return { ...withNote(finding, 'approved', waiver), severity: 'info' };
  if (document.status === 'published') return withNote(finding, 'published', waiver);
  const severity = finding.severity === 'error' ? 'warn' : finding.severity;
  return { ...withNote(finding, 'unapproved', waiver), severity };
}

/** The place in the list of the first waiver for a finding; -1 when there is none. */
function findWaiver(waivers: readonly Waiver[], { ruleId, code, spot }: RuleFinding): number {
  const pointer = toPointer(placeOf(spot));
  return waivers.findIndex(
    ({ rule, at = '' }) => (rule === ruleId || rule === code) && `${pointer}/`.startsWith(`${at}/`),
  );
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
