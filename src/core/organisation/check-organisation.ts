import type { Organisation as OrganisationDocument, Person } from '../../generated/organisation.ts';
import { type Bilingual, both } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import { suggest } from '../standard/read/suggest.ts';
import { checkBands } from './check-bands.ts';

/** One thing in an organisation file that does not fit with the rest of it. */
export interface OrganisationMistake {
  /** The rule that it breaks; `organisation` where nothing is said. */
  readonly rule?: 'organisation' | 'authority-bands' | 'authority-approvers';
  readonly path: ValuePath;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
}

type Kind = 'department' | 'role' | 'person';

const kinds: Readonly<Record<Kind, Bilingual>> = {
  department: both('部门', 'department'),
  role: both('角色', 'role'),
  person: both('人员', 'person'),
};

/** Everything in an organisation of the right shape that does not fit together; empty when it all does. */
export function checkOrganisation(document: OrganisationDocument): readonly OrganisationMistake[] {
  const known: Readonly<Record<Kind, readonly string[]>> = {
    department: Object.keys(document.departments ?? {}),
    role: Object.keys(document.roles ?? {}),
    person: Object.keys(document.people ?? {}),
  };
  const unknown = references(document).flatMap(({ kind, id, path }) => {
    return id === undefined || known[kind].includes(id) ? [] : [notThere(kind, id, path, known[kind])];
  });
  return [
    ...unknown,
    ...circles(document.departments ?? {}, 'parent', 'departments'),
    ...circles(document.roles ?? {}, 'above', 'roles'),
    ...Object.entries(document.people ?? {}).flatMap(([id, person]) => checkDeputies(id, person)),
    ...sharedKeys(document.people ?? {}),
    ...Object.entries(document.authority ?? {}).flatMap(([id, item]) => checkBands(id, item)),
  ];
}

interface Reference {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly path: ValuePath;
}

function references({
  departments = {},
  roles = {},
  people = {},
  authority = {},
}: OrganisationDocument): Reference[] {
  return [
    ...Object.entries(departments).flatMap(([id, { head, parent }]): Reference[] => [
      { kind: 'person', id: head, path: ['departments', id, 'head'] },
      { kind: 'department', id: parent, path: ['departments', id, 'parent'] },
    ]),
    ...Object.entries(roles).flatMap(([id, { department, above }]): Reference[] => [
      { kind: 'department', id: department, path: ['roles', id, 'department'] },
      { kind: 'role', id: above, path: ['roles', id, 'above'] },
    ]),
    ...Object.entries(people).flatMap(([id, person]) => referencesOf(person, ['people', id])),
    ...Object.entries(authority).flatMap(([id, { bands }]) =>
      bands.flatMap(({ approvers }, band) =>
        approvers.map(({ role }, at): Reference => {
          return { kind: 'role', id: role, path: ['authority', id, 'bands', band, 'approvers', at, 'role'] };
        }),
      ),
    ),
  ];
}

function referencesOf({ department, roles = [], deputies = [] }: Person, path: ValuePath): Reference[] {
  return [
    { kind: 'department', id: department, path: [...path, 'department'] },
    ...roles.map((id, at): Reference => ({ kind: 'role', id, path: [...path, 'roles', at] })),
    ...deputies.map((deputy, at): Reference => {
      return { kind: 'person', id: deputy.person, path: [...path, 'deputies', at, 'person'] };
    }),
  ];
}

function notThere(kind: Kind, id: string, path: ValuePath, known: readonly string[]): OrganisationMistake {
  const meant = suggest(id, known);
  const { 'zh-CN': zh, en } = kinds[kind];
  const question = meant === null ? both('', '') : both(`是不是「${meant}」？`, ` Did you mean “${meant}”?`);
  return {
    path,
    message: both(`没有「${id}」这个${zh}。${question['zh-CN']}`, `There is no ${en} “${id}”.${question.en}`),
  };
}

/** Entries that lead back to themselves by way of a key. Each circle is told once, at the first of its entries. */
function circles(
  entries: Readonly<Record<string, object>>,
  key: 'parent' | 'above',
  section: string,
): OrganisationMistake[] {
  const next = (id: string): string | undefined => {
    const entry: { parent?: string; above?: string } | undefined = entries[id];
    return entry?.[key];
  };
  const told = new Set<string>();
  return Object.keys(entries).flatMap((start) => {
    const way = [start];
    for (let id = next(start); id !== undefined && id !== start && !way.includes(id); id = next(id))
      way.push(id);
    if (next(way.at(-1) ?? start) !== start || told.has(start)) return [];
    for (const id of way) told.add(id);
    const round = [...way, start].join(' → ');
    return [{ path: [section, start, key], message: both(`上级绕成了圈：${round}。`, `Circle: ${round}.`) }];
  });
}

function checkDeputies(id: string, { deputies = [] }: Person): OrganisationMistake[] {
  return deputies.flatMap(({ person, from, to }, at) => {
    const path = ['people', id, 'deputies', at];
    const mistakes: OrganisationMistake[] = [];
    if (to < from) {
      const message = both(
        `结束日期 ${to} 早于开始日期 ${from}。`,
        `It ends on ${to}, before it begins on ${from}.`,
      );
      mistakes.push({ path: [...path, 'to'], message });
    }
    if (person === id) {
      const message = both('自己不能代理自己。', 'Nobody can be their own deputy.');
      mistakes.push({ path: [...path, 'person'], message });
    }
    return mistakes;
  });
}

/** A key proves who signed only when it is one person's alone. */
function sharedKeys(people: Readonly<Record<string, Person>>): OrganisationMistake[] {
  const owners = new Map<string, string>();
  return Object.entries(people).flatMap(([id, { key }]) => {
    const owner = key === undefined ? undefined : owners.get(key);
    if (key !== undefined && owner === undefined) owners.set(key, id);
    if (owner === undefined) return [];
    const message = both(`这个公钥已属于「${owner}」。`, `This key already belongs to “${owner}”.`);
    return [{ path: ['people', id, 'key'], message }];
  });
}
