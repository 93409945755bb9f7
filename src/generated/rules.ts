/* Made by `npm run gen`: add or remove files in the folder it lists. */
import type { Rule } from '../core/lint/rule.ts';
import { rule as changeLog } from '../core/lint/rules/change-log.ts';
import { rule as checkIdExplicit } from '../core/lint/rules/check-id-explicit.ts';
import { rule as classCriterion } from '../core/lint/rules/class-criterion.ts';
import { rule as conditionValid } from '../core/lint/rules/condition-valid.ts';
import { rule as confidentialityLevel } from '../core/lint/rules/confidentiality-level.ts';
import { rule as decisionOutcomes } from '../core/lint/rules/decision-outcomes.ts';
import { rule as durationForm } from '../core/lint/rules/duration-form.ts';
import { rule as dutyTable } from '../core/lint/rules/duty-table.ts';
import { rule as elementExceptions } from '../core/lint/rules/element-exceptions.ts';
import { rule as elementKeyNodeRealised } from '../core/lint/rules/element-key-node-realised.ts';
import { rule as elementLimits } from '../core/lint/rules/element-limits.ts';
import { rule as elementNorms } from '../core/lint/rules/element-norms.ts';
import { rule as elementResponsible } from '../core/lint/rules/element-responsible.ts';
import { rule as engineSupport } from '../core/lint/rules/engine-support.ts';
import { rule as exceptionEscalation } from '../core/lint/rules/exception-escalation.ts';
import { rule as familyDeclared } from '../core/lint/rules/family-declared.ts';
import { rule as flowLoop } from '../core/lint/rules/flow-loop.ts';
import { rule as flowReachable } from '../core/lint/rules/flow-reachable.ts';
import { rule as formNames } from '../core/lint/rules/form-names.ts';
import { rule as idEqualsFileName } from '../core/lint/rules/id-equals-file-name.ts';
import { rule as keyStepExample } from '../core/lint/rules/key-step-example.ts';
import { rule as publishedSignature } from '../core/lint/rules/published-signature.ts';
import { rule as raciKnownRole } from '../core/lint/rules/raci-known-role.ts';
import { rule as raciMatrix } from '../core/lint/rules/raci-matrix.ts';
import { rule as raciNoSelfApproval } from '../core/lint/rules/raci-no-self-approval.ts';
import { rule as raciOneAccountable } from '../core/lint/rules/raci-one-accountable.ts';
import { rule as raciOverlap } from '../core/lint/rules/raci-overlap.ts';
import { rule as raciResponsible } from '../core/lint/rules/raci-responsible.ts';
import { rule as references } from '../core/lint/rules/references.ts';
import { rule as timeBudget } from '../core/lint/rules/time-budget.ts';
import { rule as timeCalendar } from '../core/lint/rules/time-calendar.ts';
import { rule as timeClassLimits } from '../core/lint/rules/time-class-limits.ts';
import { rule as timeOneLimit } from '../core/lint/rules/time-one-limit.ts';
import { rule as timeStartEvent } from '../core/lint/rules/time-start-event.ts';
import { rule as uniqueIds } from '../core/lint/rules/unique-ids.ts';
import { rule as vagueParty } from '../core/lint/rules/vague-party.ts';
import { rule as versionForm } from '../core/lint/rules/version-form.ts';
import { rule as waiverExpired } from '../core/lint/rules/waiver-expired.ts';
import { rule as waiverUnapproved } from '../core/lint/rules/waiver-unapproved.ts';
import { rule as waiverUnused } from '../core/lint/rules/waiver-unused.ts';

/** Everything in `src/core/lint/rules`, by file name. */
export const rules: readonly Rule[] = [
  changeLog,
  checkIdExplicit,
  classCriterion,
  conditionValid,
  confidentialityLevel,
  decisionOutcomes,
  durationForm,
  dutyTable,
  elementExceptions,
  elementKeyNodeRealised,
  elementLimits,
  elementNorms,
  elementResponsible,
  engineSupport,
  exceptionEscalation,
  familyDeclared,
  flowLoop,
  flowReachable,
  formNames,
  idEqualsFileName,
  keyStepExample,
  publishedSignature,
  raciKnownRole,
  raciMatrix,
  raciNoSelfApproval,
  raciOneAccountable,
  raciOverlap,
  raciResponsible,
  references,
  timeBudget,
  timeCalendar,
  timeClassLimits,
  timeOneLimit,
  timeStartEvent,
  uniqueIds,
  vagueParty,
  versionForm,
  waiverExpired,
  waiverUnapproved,
  waiverUnused,
];
