import { describe, expect, test } from 'vitest';
import {
  lintOrganisation,
  readOrganisation,
  readOrganisationDocument,
} from '../../../src/core/organisation/read-organisation.ts';
import { actingRole, approversFor, holdersOf, rolesOf } from '../../../src/core/organisation/who-may.ts';

const sound = `
name: { zh-CN: 示例公司, en: Example Ltd }
departments:
  quality: { name: 质量部, head: chen }
  lab: { name: 检验室, parent: quality }
roles:
  engineer: { name: 质量工程师, department: quality, above: quality_head }
  quality_head: { name: 质量部负责人, above: manager, vacant: true }
  manager: { name: 总经理 }
people:
  chen:
    name: 陈晨
    department: quality
    roles: [quality_head]
  li:
    name: 李立
    roles: [engineer]
    deputies:
      - { person: wang, from: 2026-11-20, to: 2026-11-24 }
      - { person: chen, roles: [manager], from: 2026-11-01, to: 2026-12-31 }
  wang: { name: 王望, roles: [], left: 2026-11-24 }
authority:
  compensation:
    name: 赔偿
    bounds: up_to
    bands:
      - { to: 5000, approvers: [{ role: quality_head, act: approve }] }
      - { to: 20000, within_budget: true, approvers: [{ role: quality_head, act: review }, { role: manager, act: approve }] }
      - { approvers: [{ role: manager, act: ratify }] }
`;

function organisation(text = sound) {
  const read = readOrganisation({ file: 'organisation.yaml', text });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The mistakes in a text, as `line: English words`. */
function mistakes(text: string): readonly string[] {
  const read = readOrganisation({ file: 'organisation.yaml', text });
  return read.ok
    ? []
    : read.error.map(({ line, message }) => `${line}: ${typeof message === 'string' ? message : message.en}`);
}

describe('reading', () => {
  test('a sound file gives look-ups by id', () => {
    const { departments, roles, people, authority } = organisation();
    expect([departments.size, roles.size, people.size, authority.size]).toEqual([2, 3, 3, 1]);
    expect(departments.get('lab')?.parent).toBe('quality');
  });

  test.each([
    ['an unknown head', ['head: chen', 'head: chan'], ['4: There is no person “chan”. Did you mean “chen”?']],
    ['an unknown parent', ['parent: quality', 'parent: sales'], ['5: There is no department “sales”.']],
    [
      'an unknown role',
      ['roles: [engineer]', 'roles: [enginer]'],
      ['17: There is no role “enginer”. Did you mean “engineer”?'],
    ],
    [
      'an unknown deputy',
      ['person: wang', 'person: wong'],
      ['19: There is no person “wong”. Did you mean “wang”?'],
    ],
    [
      'an unknown approver',
      ['role: manager, act: ratify', 'role: boss, act: ratify'],
      ['29: There is no role “boss”.'],
    ],
    ['departments in a circle', ['head: chen', 'parent: lab'], ['4: Circle: quality → lab → quality.']],
    ['a department above itself', ['parent: quality', 'parent: lab'], ['5: Circle: lab → lab.']],
    [
      'a stretch that ends before it begins',
      ['to: 2026-11-24', 'to: 2026-11-19'],
      ['19: It ends on 2026-11-19, before it begins on 2026-11-20.'],
    ],
    [
      'a person who is their own deputy',
      ['person: wang', 'person: li'],
      ['19: Nobody can be their own deputy.'],
    ],
    [
      'bands that do not rise',
      ['to: 20000', 'to: 5000'],
      ['28: Its bound 5000 is not above 5000, that of the band before.'],
    ],
    [
      'bands that leave a gap above',
      [
        '- { approvers: [{ role: manager, act: ratify',
        '- { to: 90000, approvers: [{ role: manager, act: ratify',
      ],
      ['29: Nobody approves more than 90000: add a band without a bound.'],
    ],
    [
      'an open band in the middle',
      ['{ to: 5000, ', '{ '],
      ['27: Only the last band may be without an upper bound.'],
    ],
  ])('tells %s once, at its place', (_name, [from = '', to = ''], expected) => {
    expect(sound).toContain(from);
    expect(mistakes(sound.replace(from, to))).toEqual(expected);
  });

  test.each([
    [
      'no band for what is outside the budget',
      ['  - { approvers: [{ role: manager', '  - { within_budget: true, approvers: [{ role: manager'],
      ['to: 5000, approvers', 'to: 5000, within_budget: true, approvers'],
      ['27: No band says who approves amounts outside the budget.'],
    ],
    [
      'a first band that holds no amount',
      ['to: 5000', 'to: 0'],
      ['up_to', 'below'],
      ['27: This band is below 0 and does not include it: no amount falls into it.'],
    ],
    [
      'a gap above a bound that is not included',
      ['- { approvers: [{ role: manager', '- { to: 90000, approvers: [{ role: manager'],
      ['up_to', 'below'],
      ['29: Nobody approves 90000 and more: add a band without a bound.'],
    ],
    ['nothing in a first band up to 0, which includes it', ['to: 5000', 'to: 0'], ['up_to', 'up_to'], []],
    [
      'bounds of which nobody says whether they are included',
      ['    bounds: up_to\n', ''],
      ['', ''],
      ['23: “compensation” lacks “bounds”.'],
    ],
  ])('tells %s, at its place', (_name, first, second, expected) => {
    const text = [first, second].reduce((words, [from = '', to = '']) => {
      expect(words).toContain(from);
      return words.replace(from, to);
    }, sound);
    expect(mistakes(text)).toEqual(expected);
  });

  test('bands have a rule of their own', () => {
    const read = readOrganisation({ file: 'organisation.yaml', text: sound.replace('to: 20000', 'to: 1') });
    expect(read).toMatchObject({ ok: false, error: [{ ruleId: 'authority-bands', severity: 'error' }] });
  });

  test('the document is read as it is written', () => {
    const read = readOrganisationDocument({ file: 'organisation.yaml', text: sound });
    expect(read).toMatchObject({ ok: true, value: { people: { wang: { left: '2026-11-24' } } } });
    expect(readOrganisationDocument({ file: 'organisation.yaml', text: 'name: [' }).ok).toBe(false);
  });

  test('tells a key that two people share', () => {
    const key = `${'A'.repeat(43)}=`;
    const text = `name: x\npeople:\n  a: { name: a, key: ${key} }\n  b: { name: b, key: ${key} }\n`;
    expect(mistakes(text)).toEqual(['4: This key already belongs to “a”.']);
  });

  test('tells every mistake of shape before it looks at what fits together', () => {
    expect(
      mistakes('name: x\npeople:\n  "a b": { name: x }\n  li: { nmae: 李立 }\n').length,
    ).toBeGreaterThanOrEqual(2);
  });
});

describe('who may', () => {
  test.each([
    ['2026-11-19', [['li', null]]],
    [
      '2026-11-20',
      [
        ['li', null],
        ['wang', 'li'],
      ],
    ],
    [
      '2026-11-23',
      [
        ['li', null],
        ['wang', 'li'],
      ],
    ],
    // The deputy left on the last day of the stretch.
    ['2026-11-24', [['li', null]]],
  ])('act as engineer on %s', (day, expected) => {
    const holders = holdersOf(organisation(), 'engineer', day);
    expect(holders.map(({ person, deputyOf }) => [person, deputyOf])).toEqual(expected);
  });

  test.each([
    ['a deputy acts in the roles of the one they stand in for', 'wang', '2026-11-21', ['engineer']],
    ['a deputy for one role does not act in another', 'chen', '2026-11-21', ['quality_head']],
    ['somebody who has left acts in none', 'wang', '2026-11-25', []],
    ['an unknown person acts in none', 'nobody', '2026-11-21', []],
  ])('%s', (_name, person, day, expected) => {
    expect(rolesOf(organisation(), person, day)).toEqual(expected);
  });

  test('act for a vacant role: the first above it that is filled', () => {
    expect(actingRole(organisation(), 'quality_head')).toBe('manager');
    expect(actingRole(organisation(), 'engineer')).toBe('engineer');
    expect(
      actingRole(organisation(sound.replace('name: 总经理', 'name: 总经理, vacant: true')), 'quality_head'),
    ).toBeNull();
  });
});

describe('the chain of approvers', () => {
  const chain = (amount: number, bounds: 'up_to' | 'below', withinBudget?: boolean) => {
    const item = organisation(sound.replace('up_to', bounds)).authority.get('compensation');
    return item === undefined ? [] : approversFor(item, amount, withinBudget).map(({ role }) => role);
  };

  test.each([
    [0, 'up_to', true, ['quality_head']],
    [5000, 'up_to', true, ['quality_head']],
    [5000, 'below', true, ['quality_head', 'manager']],
    [5000.01, 'up_to', true, ['quality_head', 'manager']],
    [5000.01, 'up_to', false, ['manager']],
    [20000, 'up_to', true, ['quality_head', 'manager']],
    [20000, 'below', true, ['manager']],
    [1e9, 'up_to', true, ['manager']],
  ] as const)('for %d (%s, within budget: %s) is %j', (amount, bounds, withinBudget, expected) => {
    expect(chain(amount, bounds, withinBudget)).toEqual(expected);
  });
});

describe('what is doubtful', () => {
  const doubts = (text: string) =>
    lintOrganisation({ file: 'organisation.yaml', text }).map(({ line, severity, ruleId, message }) => {
      return `${line} ${severity} ${ruleId}: ${typeof message === 'string' ? message : message.en}`;
    });

  test('a role that nobody holds is told once; one that another acts for is held', () => {
    expect(doubts(sound)).toEqual([
      '27 warn authority-approvers: Nobody holds the role “quality_head”.',
      '28 warn authority-approvers: Nobody holds the role “manager”.',
    ]);
    const held = sound.replace('roles: []', 'roles: [manager]');
    expect(doubts(held)).toEqual([]);
  });

  test('a band that nobody approves', () => {
    const text = sound
      .replace('roles: []', 'roles: [manager]')
      .replace('act: approve }] }', 'act: review }] }');
    expect(doubts(text)).toEqual([
      '27 warn authority-approvers: In this band the amount is submitted, reviewed or notified, and nobody approves it.',
    ]);
  });

  test('without a list of people nobody is missing', () => {
    const text = `name: x
roles: { a: { name: 甲 } }
authority:
  x: { name: 事, bounds: up_to, bands: [{ approvers: [{ role: a, act: approve }] }] }
`;
    expect(doubts(text)).toEqual([]);
  });

  test('mistakes come first, alone', () => {
    expect(doubts(sound.replace('head: chen', 'head: chan'))).toEqual([
      '4 error organisation: There is no person “chan”. Did you mean “chen”?',
    ]);
  });
});
