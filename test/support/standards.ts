import { compileStandard } from '../../src/core/standard/compile.ts';
import type { ProcessStandard, StandardDocument } from '../../src/core/standard/process-standard.ts';

type StepDocument = StandardDocument['steps'][number];

/** A step of which only the id has to be given; its name is then its id. */
export type SmallStep = Partial<StepDocument> & Pick<StepDocument, 'id'>;

/** A standard of which only the steps have to be given. */
export type SmallStandard = Partial<Omit<StandardDocument, 'steps'>> & {
  readonly steps: readonly SmallStep[];
};

/** Writes a small document out: a draft whose roles are those that its steps name. */
function documentOf({ steps, ...rest }: SmallStandard): StandardDocument {
  return {
    id: 'small',
    name: 'Small process',
    version: 'V1.0',
    status: 'draft',
    roles: Object.fromEntries(rolesOf(steps).map((role) => [role, { name: role }])),
    ...rest,
    steps: steps.map((step) => ({ name: step.id, ...step })),
  };
}

/** Makes a small standard ready for the engine and the judge, by way of the compiler. */
export function standardOf(small: SmallStandard): ProcessStandard {
  return compileStandard(documentOf(small), 'd'.repeat(64));
}

/** A standard of steps in a row, without anything else. */
export function rowOf(...ids: readonly string[]): ProcessStandard {
  return standardOf({ steps: ids.map((id) => ({ id })) });
}

function rolesOf(steps: readonly SmallStep[]): readonly string[] {
  const named = steps.flatMap(({ R, A, C, I }) => [R, A, C, I]).filter((roles) => roles !== undefined);
  return [...new Set(named.flat())];
}
