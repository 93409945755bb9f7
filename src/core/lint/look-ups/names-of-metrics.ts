import { suggest } from '../../standard/read/suggest.ts';
import type { StandardView } from './standard-view.ts';

/** A name in a metric's data or formula that finds nothing, with the whole name that was probably meant. */
export interface LostName {
  readonly name: string;
  readonly meant: string | null;
}

/** What metrics may look at: ids by the word that stands before the first dot. */
export interface MetricSources {
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly clocks: ReadonlySet<string>;
  readonly suggest: typeof suggest;
}

/** To look for what was meant takes time: beyond this many lost names nothing is suggested. */
const MAX_SEARCHES = 20;

/** What every step and every clock has, whatever its id. */
const partsOfStep = [
  'ready',
  'opened',
  'done',
  'limit',
  'minimum',
  'checks',
  'evidence',
  'exceptions',
  'people',
];

/** Lists what metrics of a standard may look at. */
export function sourcesOf({ document, stepById, exceptions, classIds }: StandardView): MetricSources {
  const { clocks, params, forms = {}, roles, departments, pause_reasons } = document;
  let searches = 0;
  return {
    clocks: keys(clocks),
    suggest(word, candidates) {
      searches += 1;
      return searches > MAX_SEARCHES ? null : suggest(word, candidates);
    },
    tables: new Map<string, ReadonlySet<string>>([
      ['steps', new Set([...stepById.keys(), ...partsOfStep])],
      ['clocks', keys(clocks)],
      ['param', keys(params)],
      ['params', keys(params)],
      ['forms', keys(forms)],
      ['roles', keys(roles)],
      ['departments', keys(departments)],
      ['pauses', keys(pause_reasons)],
      ['exceptions', new Set(exceptions.map(({ exception }) => exception.id))],
      ['classes', new Set(classIds)],
    ]),
    fields: new Map([
      ...[...stepById.keys()].map((id) => [id, new Set(partsOfStep)] as const),
      ...Object.entries(forms).map(
        ([id, { fields }]) =>
          [id, new Set([...keys(fields), ...(stepById.has(id) ? partsOfStep : [])])] as const,
      ),
    ]),
  };
}

/** Names such as `steps.analyse`, `clocks.total`, `follow_up.score` in a text; files such as `sales.xlsx` are none. */
const dotted = /(?<![\w.])[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*(?![\w])/g;
const isFile = /\.(?:xlsx?|csv|docx?|pdf|txt|db|json|ya?ml|com|cn|net|org)$/;

/** The names with a dot in a metric's text, outside of quotation marks, each once. */
export function namesIn(text: string): readonly string[] {
  if (!text.includes('.')) return [];
  const said = text.includes('"') ? text.replaceAll(/"[^"]*"/g, '') : text;
  const found = said.match(dotted);
  return found ? [...new Set(found)] : [];
}

/** Those names that lead to nothing in the standard. Words without a dot may mean anything. */
export function lostNames(names: readonly string[], sources: MetricSources): readonly LostName[] {
  return names.flatMap((name) => {
    const [first = '', second = '', ...rest] = name.split('.');
    const known = sources.tables.get(first) ?? sources.fields.get(first);
    if (known?.has(second) || sources.clocks.has(first) || (known === undefined && isFile.test(name)))
      return [];
    if (known) return [{ name, meant: joined(first, sources.suggest(second, known), rest) }];
    const head = sources.suggest(first, headsOf(second, sources));
    return [{ name, meant: head === null ? null : joined(head, second, rest) }];
  });
}

/** Forms, steps and tables that have such a part. */
function* headsOf(part: string, { tables, fields }: MetricSources): Generator<string> {
  for (const table of [tables, fields]) for (const [head, parts] of table) if (parts.has(part)) yield head;
}

function joined(first: string, second: string | null, rest: readonly string[]): string | null {
  return second === null ? null : [first, second, ...rest].join('.');
}

function keys(table: object | undefined): ReadonlySet<string> {
  return new Set(Object.keys(table ?? {}));
}
