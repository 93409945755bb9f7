import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { Part } from '../standard/read/locate.ts';

/** What in a standard has an id by which other parts refer to it. */
export type NameKind =
  | 'step'
  | 'role'
  | 'form'
  | 'field'
  | 'param'
  | 'department'
  | 'class'
  | 'exception'
  | 'pauseReason'
  | 'macroNode'
  | 'clock';

/** What a place of a standard holds that refers to something. */
export type ReferenceKind =
  | Exclude<NameKind, 'clock' | 'param'>
  /** A step or `end`. */
  | 'target'
  /** `start`, `close`, `step.done` or `form.field`. */
  | 'moment'
  /** A FEEL expression. */
  | 'feel'
  /** Names in what a metric is made from. */
  | 'metric'
  /** Outside of the file: another process, its parameter, a matrix of the organisation, a rule, a calendar. */
  | 'process'
  | 'argument'
  | 'matrix'
  | 'rule'
  | 'calendar';

const way = 'steps/#/(?:next|branches/#|on/(?:approved|returned|rejected))';
const limit = '(?:steps/#|clocks/[^/]+)/limit';

const values: readonly (readonly [ReferenceKind, ...patterns: string[]])[] = [
  [
    'role',
    'owner/role',
    'training/for(?:/#)?',
    '(?:steps/#/)?exceptions/#/escalate(?:/#)?',
    'steps/#/[RACI](?:/#)?',
  ],
  ['department', 'owner/department', 'roles/[^/]+/department', 'pilot/departments/#'],
  ['step', 'departments/[^/]+/duties/#/(?:steps|supports)/#', 'steps/#/segregate/#', 'key_nodes/#/step'],
  ['target', `${way}(?:/beyond)?/to`, 'steps/#/next', 'steps/#/on/(?:approved|returned|rejected)'],
  ['exception', `${way}(?:/beyond)?/raise`],
  ['class', `${limit}/proposal/#`],
  ['moment', `${limit}/from`, 'clocks/[^/]+/from', 'clocks/[^/]+/to(?:/#)?'],
  ['pauseReason', 'clocks/[^/]+/pauses/#', 'steps/#/wait/reason'],
  ['macroNode', 'steps/#/macro'],
  ['form', 'steps/#/in/#', 'steps/#/out/#'],
  ['field', 'steps/#/call/returns/[^/]+'],
  [
    'feel',
    'classes/#/when',
    'roles/[^/]+/bind',
    'forms/[^/]+/fields/[^/]+/(?:required|when|computed)',
    'steps/#/when',
    'steps/#/(?:branches|checks)/#/when',
    'steps/#/repeat/while',
    'steps/#/authority/amount',
    'steps/#/call/with/[^/]+',
  ],
  ['metric', '(?:metrics|purpose/goals)/#/(?:formula|data)'],
  ['process', 'steps/#/call/process'],
  ['matrix', 'steps/#/authority/matrix'],
  ['rule', 'waivers/#/rule'],
  ['calendar', 'calendar'],
];

const keys: readonly (readonly [ReferenceKind, ...patterns: string[]])[] = [
  ['class', `${limit}/(?!(?:is|from|wording|proposal)$)[^/]+`, `${limit}/is/[^/]+`],
  ['argument', 'steps/#/call/with/[^/]+'],
];

const compiled: Readonly<Record<Part, readonly (readonly [ReferenceKind, RegExp])[]>> = {
  value: values.map(compile),
  key: keys.map(compile),
};

/** What the text at a place of a standard refers to; null where it refers to nothing. */
export function referenceKindAt(path: ValuePath, part: Part): ReferenceKind | null {
  const place = path.map((step) => (typeof step === 'number' ? '#' : step.replaceAll('/', '~'))).join('/');
  return compiled[part].find(([, pattern]) => pattern.test(place))?.[0] ?? null;
}

function compile([kind, ...patterns]: (typeof values)[number]): readonly [ReferenceKind, RegExp] {
  return [kind, new RegExp(`^(?:${patterns.join('|')})$`)];
}
