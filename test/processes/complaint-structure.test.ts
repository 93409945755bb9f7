import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  exception,
  exceptions,
  forms,
  listOf,
  printed,
  roles,
  schema,
  standard,
  startOf,
  step,
  stepIds,
  waysOf,
} from './complaint.ts';

describe('the shipped standard hangs together', () => {
  it('and the printed table too: both keep to the schema', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    for (const document of [standard, printed]) {
      validate(document);
      expect(validate.errors).toBeNull();
    }
  });

  it('has 31 checks, lettered from a in each step, each with an example or a hint and its clause', () => {
    const checks = standard.steps.map((one) =>
      (one.checks ?? []).map((check) => check as Exclude<typeof check, string>),
    );
    expect(checks.map((list) => list.length)).toEqual([4, 4, 3, 5, 3, 4, 4, 4]);
    for (const list of checks) {
      expect(list.map((check) => ('id' in check ? check.id : ''))).toEqual(
        ['a', 'b', 'c', 'd', 'e'].slice(0, list.length),
      );
      for (const check of list)
        expect(check).toMatchObject({ source: expect.stringMatching(/^S3-/) as string });
      expect(list.every((check) => 'example' in check || 'hint' in check)).toBe(true);
    }
  });

  it('names only roles, forms, steps, departments and exceptions that exist', () => {
    const named = standard.steps.flatMap((one) => [one.R, one.A, one.C, one.I].flatMap(listOf<string>));
    named.push(
      ...exceptions.flatMap((one) => listOf<string>(one.escalate)),
      ...listOf<string>(standard.training?.for),
    );
    named.push(...(standard.signatures ?? []).map((one) => one.role), standard.owner?.role ?? 'no owner');
    for (const role of named) expect(roles).toHaveProperty(role);
    for (const role of Object.values(roles))
      if (role.department) expect(standard.departments).toHaveProperty(role.department);
    for (const form of standard.steps.flatMap((one) => one.out ?? [])) expect(forms).toHaveProperty(form);
    for (const way of standard.steps.flatMap(waysOf)) {
      const beyond = 'beyond' in way ? way.beyond : undefined;
      for (const to of [way.to, beyond?.to ?? way.to]) expect([...stepIds, 'end']).toContain(to);
      const raised = ['raise' in way ? way.raise : undefined, beyond?.raise].filter((id) => id !== undefined);
      for (const id of raised) expect(exception(id)?.id).toBe(id);
    }
  });

  it('takes every input from an earlier step or from outside, and fills every form in exactly one step', () => {
    const filled: string[] = [];
    for (const one of standard.steps) {
      for (const input of one.in ?? []) if (typeof input === 'string') expect(filled).toContain(input);
      filled.push(...(one.out ?? []));
    }
    expect(filled.toSorted()).toEqual(Object.keys(forms).toSorted());
  });

  it('has clocks and limits that start and stop at moments of the run', () => {
    const moments = Object.values(standard.clocks ?? {}).flatMap((clock) => [
      ...listOf<string>(clock.from),
      ...listOf<string>(clock.to),
    ]);
    for (const moment of [...moments, ...stepIds.map(startOf)]) {
      const [owner = '', part = ''] = moment.split('.');
      const type = forms[owner]?.fields?.[part]?.type;
      const isStep = stepIds.includes(owner) && ['ready', 'opened', 'done'].includes(part);
      expect(isStep || type === 'instant' || ['start', 'close'].includes(moment), moment).toBe(true);
    }
    expect(Object.keys(forms).filter((id) => stepIds.includes(id))).toEqual([]);
  });

  it('gives every decision its other outcome and every way back an end', () => {
    for (const one of standard.steps) {
      if (one.branches) expect(one.branches.at(-1)?.otherwise, one.id).toBe(true);
      const back = waysOf(one).filter(
        (way) => stepIds.includes(way.to) && stepIds.indexOf(way.to) < stepIds.indexOf(one.id),
      );
      for (const way of back)
        expect(way, one.id).toMatchObject({
          at_most: expect.any(Number) as number,
          beyond: { raise: expect.any(String) as string },
        });
    }
  });

  it.each([
    ['analyse', ['approve', 'revisit']],
    ['approve', ['confirm', 'analyse 2 dispatch approval_deadlock', 'analyse 1 dispatch approval_deadlock']],
    ['confirm', ['execute', 'analyse 2 revisit second_refusal']],
    ['execute', ['revisit', 'analyse 2 revisit result_differs']],
    ['revisit', ['end', 'end', 'analyse 1 end unsatisfied_twice']],
  ])('leads on from %s to %j', (id, ways) => {
    const written = waysOf(step(id)).map((way) => {
      const limited = 'at_most' in way ? [way.at_most, way.beyond?.to, way.beyond?.raise] : [];
      return [way.to, ...limited].join(' ');
    });
    expect(written).toEqual(ways);
  });

  it('lets nothing reach the customer for confirmation but through the approval', () => {
    const into = standard.steps.flatMap((one) =>
      waysOf(one)
        .filter((way) => way.to === 'confirm')
        .map(() => one.id),
    );
    expect(into).toEqual(['approve']);
    expect(step('approve').segregate).toEqual(['analyse']);
  });

  it('gives every exception a limit and somebody it goes to, and every key node its step', () => {
    for (const one of exceptions)
      expect(one, one.id).toMatchObject({
        limit: expect.any(String) as string,
        escalate: expect.anything() as unknown,
      });
    expect(exceptions.filter((one) => !one.proposal).map((one) => one.id)).toEqual(['incomplete', 'overdue']);
    const key = standard.steps.filter((one) => one.key);
    expect(standard.key_nodes?.map((node) => node.step)).toEqual(key.map((one) => one.id));
    for (const one of key)
      expect([one.exceptions?.length, one.example, one.hint], one.id).not.toContain(undefined);
  });

  it('has settled each of the ten doubts of the source and says why', () => {
    const ids = standard.settled?.map((one) => one.id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 10 }, (_, index) => `g${index + 1}`)));
  });
});

describe('every text people read', () => {
  it('is there in Chinese and in English', () => {
    expect(untranslated(standard, '')).toEqual([]);
  });
});

describe('the printed table keeps the defects that lint has to find', () => {
  const printedStep = (id: string) => printed.steps.find((one) => one.id === id);

  it('has nobody accountable, and two responsible without a split in steps 5 and 6', () => {
    expect(printed.steps.every((one) => one.A === undefined && one.split === undefined)).toBe(true);
    expect(printed.steps.filter((one) => listOf(one.R).length > 1).map((one) => one.id)).toEqual([
      'confirm',
      'execute',
    ]);
  });

  it('has a key node without a step, an unbound owner and key steps without example', () => {
    expect(printed.key_nodes?.filter((node) => !node.step).map((node) => node.name)).toEqual([
      '处理方案审批',
    ]);
    expect(printed.roles?.responsible).toEqual({ name: '责任部门' });
    expect(printed.steps.filter((one) => one.key && !one.example && !one.hint).map((one) => one.id)).toEqual([
      'grade',
      'revisit',
    ]);
  });

  it('has classes without a condition, a clock without a start and a wording that differs from its limit', () => {
    expect(printed.classes?.map((one) => [one.id, one.when, one.otherwise])).toEqual([
      ['normal', undefined, undefined],
      ['urgent', undefined, undefined],
    ]);
    expect(printed.clocks?.response).toEqual({ name: '响应', limit: { normal: '24 h', urgent: '2 h' } });
    expect(printedStep('revisit')?.limit).toEqual({ is: '1 wd', wording: '即时' });
  });

  it('has decisions with one outcome only', () => {
    const decisions = printed.steps.filter((one) => one.kind === 'decision');
    expect(decisions.map((one) => [one.id, one.branches?.length])).toEqual([
      ['analyse', 1],
      ['confirm', 1],
      ['revisit', 1],
    ]);
  });

  it('uses forms it does not declare, declares forms it does not use and one form under two names', () => {
    const declared = Object.keys(printed.forms ?? {});
    const used = printed.steps.flatMap((one) => [...(one.in ?? []), ...(one.out ?? [])]);
    expect(used.filter((form) => !declared.includes(String(form))).length).toBeGreaterThan(0);
    expect(declared.filter((form) => !used.includes(form))).toEqual(['result_confirmation', 'result_report']);
    expect(printed.forms?.register?.aliases).toContain(printed.forms?.complaint_form?.name);
  });
});

const textKeys =
  /\/(name|label|text|ask|hint|example|do|question|decision|reason|criteria|content|term|means|evidence|training|outside|contact|trigger|result|handover)$/;
const neutral = /^[A-Z0-9-]+$|^(none|optional|required)$/;

/** Paths of texts that lack one of the two languages. */
function untranslated(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    const isChinese = /\p{Script=Han}/u.test(value) && !/\/(wording|aliases)(\/|$)/.test(path);
    return isChinese || (textKeys.test(path) && !neutral.test(value)) ? [path] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value) {
    const { 'zh-CN': zh, en } = value as Record<string, string>;
    return /\p{Script=Han}/u.test(zh ?? '') && /[A-Za-z]/.test(en ?? '') && !/\p{Script=Han}/u.test(en ?? '')
      ? []
      : [path];
  }
  return Object.entries(value).flatMap(([key, one]) => untranslated(one, `${path}/${key}`));
}
