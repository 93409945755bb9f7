/* Made by `npm run gen`: add or remove files in the folder it lists. */
import type { Rule } from '../core/lint/rule.ts';
import { rule as authorityMatrix } from '../core/lint/rules/authority-matrix.ts';
import { rule as bloat } from '../core/lint/rules/bloat.ts';
import { rule as branchNever } from '../core/lint/rules/branch-never.ts';
import { rule as branchOverlap } from '../core/lint/rules/branch-overlap.ts';
import { rule as branchUndecided } from '../core/lint/rules/branch-undecided.ts';
import { rule as callCircle } from '../core/lint/rules/call-circle.ts';
import { rule as callExists } from '../core/lint/rules/call-exists.ts';
import { rule as callParameters } from '../core/lint/rules/call-parameters.ts';
import { rule as changeLog } from '../core/lint/rules/change-log.ts';
import { rule as changeTraining } from '../core/lint/rules/change-training.ts';
import { rule as checkIdExplicit } from '../core/lint/rules/check-id-explicit.ts';
import { rule as citedRules } from '../core/lint/rules/cited-rules.ts';
import { rule as classCriterion } from '../core/lint/rules/class-criterion.ts';
import { rule as classNever } from '../core/lint/rules/class-never.ts';
import { rule as classOverlap } from '../core/lint/rules/class-overlap.ts';
import { rule as classUndecided } from '../core/lint/rules/class-undecided.ts';
import { rule as conditionDead } from '../core/lint/rules/condition-dead.ts';
import { rule as conditionOrder } from '../core/lint/rules/condition-order.ts';
import { rule as conditionPersonal } from '../core/lint/rules/condition-personal.ts';
import { rule as conditionType } from '../core/lint/rules/condition-type.ts';
import { rule as conditionValid } from '../core/lint/rules/condition-valid.ts';
import { rule as confidentialityLevel } from '../core/lint/rules/confidentiality-level.ts';
import { rule as deadDeclarations } from '../core/lint/rules/dead-declarations.ts';
import { rule as decisionOutcomes } from '../core/lint/rules/decision-outcomes.ts';
import { rule as diagramNodes } from '../core/lint/rules/diagram-nodes.ts';
import { rule as documentParts } from '../core/lint/rules/document-parts.ts';
import { rule as durationForm } from '../core/lint/rules/duration-form.ts';
import { rule as dutyTable } from '../core/lint/rules/duty-table.ts';
import { rule as elementExceptions } from '../core/lint/rules/element-exceptions.ts';
import { rule as elementInputsOutputs } from '../core/lint/rules/element-inputs-outputs.ts';
import { rule as elementKeyNodeRealised } from '../core/lint/rules/element-key-node-realised.ts';
import { rule as elementKeyNodes } from '../core/lint/rules/element-key-nodes.ts';
import { rule as elementLimits } from '../core/lint/rules/element-limits.ts';
import { rule as elementName } from '../core/lint/rules/element-name.ts';
import { rule as elementNorms } from '../core/lint/rules/element-norms.ts';
import { rule as elementResponsible } from '../core/lint/rules/element-responsible.ts';
import { rule as elementScope } from '../core/lint/rules/element-scope.ts';
import { rule as engineSupport } from '../core/lint/rules/engine-support.ts';
import { rule as evaluationDue } from '../core/lint/rules/evaluation-due.ts';
import { rule as exceptionEscalation } from '../core/lint/rules/exception-escalation.ts';
import { rule as familyDeclared } from '../core/lint/rules/family-declared.ts';
import { rule as fieldContent } from '../core/lint/rules/field-content.ts';
import { rule as flowHandover } from '../core/lint/rules/flow-handover.ts';
import { rule as flowInputs } from '../core/lint/rules/flow-inputs.ts';
import { rule as flowKinds } from '../core/lint/rules/flow-kinds.ts';
import { rule as flowLoop } from '../core/lint/rules/flow-loop.ts';
import { rule as flowReachable } from '../core/lint/rules/flow-reachable.ts';
import { rule as flowRepeated } from '../core/lint/rules/flow-repeated.ts';
import { rule as flowRevisit } from '../core/lint/rules/flow-revisit.ts';
import { rule as formNames } from '../core/lint/rules/form-names.ts';
import { rule as glossaryTerms } from '../core/lint/rules/glossary-terms.ts';
import { rule as idEqualsFileName } from '../core/lint/rules/id-equals-file-name.ts';
import { rule as idUnique } from '../core/lint/rules/id-unique.ts';
import { rule as keyStepEvidence } from '../core/lint/rules/key-step-evidence.ts';
import { rule as keyStepExample } from '../core/lint/rules/key-step-example.ts';
import { rule as keyStepTraining } from '../core/lint/rules/key-step-training.ts';
import { rule as leadDepartment } from '../core/lint/rules/lead-department.ts';
import { rule as legalReview } from '../core/lint/rules/legal-review.ts';
import { rule as metricComputable } from '../core/lint/rules/metric-computable.ts';
import { rule as metricDefinition } from '../core/lint/rules/metric-definition.ts';
import { rule as numberForm } from '../core/lint/rules/number-form.ts';
import { rule as numberUnique } from '../core/lint/rules/number-unique.ts';
import { rule as openEnded } from '../core/lint/rules/open-ended.ts';
import { rule as painPoints } from '../core/lint/rules/pain-points.ts';
import { rule as publishedSignature } from '../core/lint/rules/published-signature.ts';
import { rule as purposeGoals } from '../core/lint/rules/purpose-goals.ts';
import { rule as raciConsultedInformed } from '../core/lint/rules/raci-consulted-informed.ts';
import { rule as raciGap } from '../core/lint/rules/raci-gap.ts';
import { rule as raciKnownRole } from '../core/lint/rules/raci-known-role.ts';
import { rule as raciMatrix } from '../core/lint/rules/raci-matrix.ts';
import { rule as raciNoSelfApproval } from '../core/lint/rules/raci-no-self-approval.ts';
import { rule as raciOneAccountable } from '../core/lint/rules/raci-one-accountable.ts';
import { rule as raciOverlap } from '../core/lint/rules/raci-overlap.ts';
import { rule as raciResponsible } from '../core/lint/rules/raci-responsible.ts';
import { rule as references } from '../core/lint/rules/references.ts';
import { rule as samplePlan } from '../core/lint/rules/sample-plan.ts';
import { rule as stepActions } from '../core/lint/rules/step-actions.ts';
import { rule as supportContact } from '../core/lint/rules/support-contact.ts';
import { rule as timeBudget } from '../core/lint/rules/time-budget.ts';
import { rule as timeCalendar } from '../core/lint/rules/time-calendar.ts';
import { rule as timeClassLimits } from '../core/lint/rules/time-class-limits.ts';
import { rule as timeOneLimit } from '../core/lint/rules/time-one-limit.ts';
import { rule as timePublishedYear } from '../core/lint/rules/time-published-year.ts';
import { rule as timeResponse } from '../core/lint/rules/time-response.ts';
import { rule as timeStartEvent } from '../core/lint/rules/time-start-event.ts';
import { rule as uniqueIds } from '../core/lint/rules/unique-ids.ts';
import { rule as vagueParty } from '../core/lint/rules/vague-party.ts';
import { rule as vagueQuality } from '../core/lint/rules/vague-quality.ts';
import { rule as vagueScale } from '../core/lint/rules/vague-scale.ts';
import { rule as vagueTime } from '../core/lint/rules/vague-time.ts';
import { rule as versionForm } from '../core/lint/rules/version-form.ts';
import { rule as versionRaised } from '../core/lint/rules/version-raised.ts';
import { rule as waiverExpired } from '../core/lint/rules/waiver-expired.ts';
import { rule as waiverUnapproved } from '../core/lint/rules/waiver-unapproved.ts';
import { rule as waiverUnused } from '../core/lint/rules/waiver-unused.ts';

/** Everything in `src/core/lint/rules`, by file name. */
export const rules: readonly Rule[] = [
  authorityMatrix,
  bloat,
  branchNever,
  branchOverlap,
  branchUndecided,
  callCircle,
  callExists,
  callParameters,
  changeLog,
  changeTraining,
  checkIdExplicit,
  citedRules,
  classCriterion,
  classNever,
  classOverlap,
  classUndecided,
  conditionDead,
  conditionOrder,
  conditionPersonal,
  conditionType,
  conditionValid,
  confidentialityLevel,
  deadDeclarations,
  decisionOutcomes,
  diagramNodes,
  documentParts,
  durationForm,
  dutyTable,
  elementExceptions,
  elementInputsOutputs,
  elementKeyNodeRealised,
  elementKeyNodes,
  elementLimits,
  elementName,
  elementNorms,
  elementResponsible,
  elementScope,
  engineSupport,
  evaluationDue,
  exceptionEscalation,
  familyDeclared,
  fieldContent,
  flowHandover,
  flowInputs,
  flowKinds,
  flowLoop,
  flowReachable,
  flowRepeated,
  flowRevisit,
  formNames,
  glossaryTerms,
  idEqualsFileName,
  idUnique,
  keyStepEvidence,
  keyStepExample,
  keyStepTraining,
  leadDepartment,
  legalReview,
  metricComputable,
  metricDefinition,
  numberForm,
  numberUnique,
  openEnded,
  painPoints,
  publishedSignature,
  purposeGoals,
  raciConsultedInformed,
  raciGap,
  raciKnownRole,
  raciMatrix,
  raciNoSelfApproval,
  raciOneAccountable,
  raciOverlap,
  raciResponsible,
  references,
  samplePlan,
  stepActions,
  supportContact,
  timeBudget,
  timeCalendar,
  timeClassLimits,
  timeOneLimit,
  timePublishedYear,
  timeResponse,
  timeStartEvent,
  uniqueIds,
  vagueParty,
  vagueQuality,
  vagueScale,
  vagueTime,
  versionForm,
  versionRaised,
  waiverExpired,
  waiverUnapproved,
  waiverUnused,
];
