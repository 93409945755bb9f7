import type { Authority } from '../../generated/organisation.ts';
import { type Bilingual, both } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { OrganisationMistake } from './check-organisation.ts';

/**
 * What is wrong with the amount bands of an item: for each reading of the budget they must cover every amount from 0
 * on, without a gap or an overlap. Whether a bound is included is said once for all of them, which the schema asks for.
 */
export function checkBands(item: string, authority: Authority): readonly OrganisationMistake[] {
  const path = ['authority', item, 'bands'];
  return [true, false]
    .flatMap((withinBudget) => checkReading(authority, withinBudget, path))
    .filter(isFirstOfItsPath);
}

function checkReading(
  { bands, bounds }: Authority,
  withinBudget: boolean,
  path: ValuePath,
): OrganisationMistake[] {
  const rows = bands
    .map((band, index) => ({ ...band, index }))
    .filter((band) => band.within_budget === undefined || band.within_budget === withinBudget);
  if (rows.length === 0) return [mistake(path, unread(withinBudget), addReading(withinBudget))];
  return rows.flatMap(({ to, index }, at): OrganisationMistake[] => {
    const own = [...path, index];
    const isLast = at === rows.length - 1;
    if (to === undefined) return isLast ? [] : [mistake(own, openBand, closeIt)];
    if (isLast) return [mistake(own, openEnd(to, bounds), null)];
    const before = rows[at - 1]?.to;
    if (before !== undefined && to <= before) return [mistake([...own, 'to'], notRising(to, before), dropIt)];
    return to === 0 && bounds === 'below' ? [mistake([...own, 'to'], belowNothing, dropIt)] : [];
  });
}

function mistake(path: ValuePath, message: Bilingual, hint: Bilingual | null): OrganisationMistake {
  return { rule: 'authority-bands', path, message, ...(hint && { hint }) };
}

function unread(withinBudget: boolean): Bilingual {
  return withinBudget
    ? both('没有一档写预算内的金额由谁审批。', 'No band says who approves amounts within the budget.')
    : both('没有一档写预算外的金额由谁审批。', 'No band says who approves amounts outside the budget.');
}

function addReading(withinBudget: boolean): Bilingual {
  return both(
    `加上 within_budget: ${withinBudget} 的档，或去掉 within_budget，两种都适用。`,
    `Add bands with within_budget: ${withinBudget}, or leave within_budget out so that a band holds for both.`,
  );
}

const openBand = both('只有最后一档可以不写上限。', 'Only the last band may be without an upper bound.');

const closeIt = both(
  '不写上限的一档包住了后面各档：给它写上 to，或移到最后。',
  'A band without a bound overlaps all that follow: give it one (to) or move it to the end.',
);

function openEnd(to: number, bounds: Authority['bounds']): Bilingual {
  return bounds === 'up_to'
    ? both(
        `超过 ${to} 的金额没有人审批：再加一档不写上限的。`,
        `Nobody approves more than ${to}: add a band without a bound.`,
      )
    : both(
        `${to} 及以上的金额没有人审批：再加一档不写上限的。`,
        `Nobody approves ${to} and more: add a band without a bound.`,
      );
}

function notRising(to: number, before: number): Bilingual {
  return both(
    `上限 ${to} 不大于前一档的 ${before}。`,
    `Its bound ${to} is not above ${before}, that of the band before.`,
  );
}

const belowNothing = both(
  '这一档是“0 以下、不含 0”，没有金额落在里面。',
  'This band is below 0 and does not include it: no amount falls into it.',
);

const dropIt = both(
  '没有金额落进这一档：改上限，或删去它。',
  'No amount falls into this band: correct its bound or delete it.',
);

/** A band for both readings is looked at twice; one message a place is enough. */
function isFirstOfItsPath(
  { path }: OrganisationMistake,
  index: number,
  all: readonly OrganisationMistake[],
): boolean {
  return all.findIndex((other) => other.path.join('/') === path.join('/')) === index;
}
