/* Made by `npm run gen`: add or remove files in the folder it lists. */
import type { Rule } from '../core/lint/rule.ts';
import { rule as elementResponsible } from '../core/lint/rules/element-responsible.ts';
import { rule as familyDeclared } from '../core/lint/rules/family-declared.ts';
import { rule as idEqualsFileName } from '../core/lint/rules/id-equals-file-name.ts';
import { rule as raciKnownRole } from '../core/lint/rules/raci-known-role.ts';
import { rule as raciMatrix } from '../core/lint/rules/raci-matrix.ts';
import { rule as raciNoSelfApproval } from '../core/lint/rules/raci-no-self-approval.ts';
import { rule as raciOneAccountable } from '../core/lint/rules/raci-one-accountable.ts';
import { rule as raciOverlap } from '../core/lint/rules/raci-overlap.ts';
import { rule as raciResponsible } from '../core/lint/rules/raci-responsible.ts';
import { rule as versionForm } from '../core/lint/rules/version-form.ts';

/** Everything in `src/core/lint/rules`, by file name. */
export const rules: readonly Rule[] = [
  elementResponsible,
  familyDeclared,
  idEqualsFileName,
  raciKnownRole,
  raciMatrix,
  raciNoSelfApproval,
  raciOneAccountable,
  raciOverlap,
  raciResponsible,
  versionForm,
];
