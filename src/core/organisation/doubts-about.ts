import type { Authority, Organisation as OrganisationDocument } from '../../generated/organisation.ts';
import { both } from '../standard/read/bilingual.ts';
import type { OrganisationMistake } from './check-organisation.ts';
import { type Organisation, toOrganisation } from './organisation.ts';
import { actingRole } from './who-may.ts';

/** What fits together in an organisation and still cannot be meant: amounts that go through hands, and no one decides. */
export function doubtsAbout(document: OrganisationDocument): readonly OrganisationMistake[] {
  const organisation = toOrganisation(document);
  const held = new Set(Object.values(document.people ?? {}).flatMap(({ roles = [] }) => roles));
  return Object.entries(document.authority ?? {}).flatMap(([item, authority]) => [
    ...undecided(item, authority),
    // Without a list of people nobody is missing.
    ...(document.people === undefined ? [] : unheld(item, authority, { organisation, held })),
  ]);
}

function undecided(item: string, { bands }: Authority): OrganisationMistake[] {
  return bands.flatMap(({ approvers }, band): OrganisationMistake[] => {
    if (approvers.some(({ act }) => act === 'approve' || act === 'ratify')) return [];
    return [
      {
        rule: 'authority-approvers',
        path: ['authority', item, 'bands', band, 'approvers'],
        message: both(
          '这一档只有主报、审核或报备，没有人审批。',
          'In this band the amount is submitted, reviewed or notified, and nobody approves it.',
        ),
        hint: both(
          '给其中一个写 act: approve（审批）或 ratify（核准）。',
          'Give one of them act: approve, or ratify.',
        ),
      },
    ];
  });
}

interface Staff {
  readonly organisation: Organisation;
  /** Roles that somebody holds. */
  readonly held: ReadonlySet<string>;
}

/** Approvers of whose role, or the one that acts for it, nobody is a holder. */
function unheld(item: string, { bands }: Authority, { organisation, held }: Staff): OrganisationMistake[] {
  const told = new Set<string>();
  return bands.flatMap(({ approvers }, band) =>
    approvers.flatMap(({ role }, at): OrganisationMistake[] => {
      const acting = actingRole(organisation, role);
      if ((acting !== null && held.has(acting)) || told.has(role)) return [];
      told.add(role);
      return [
        {
          rule: 'authority-approvers',
          path: ['authority', item, 'bands', band, 'approvers', at, 'role'],
          message: both(`没有人担任「${role}」。`, `Nobody holds the role “${role}”.`),
          hint: both(
            '在 people 里写明谁担任，或把岗位标为空缺（vacant）并写明上一级（above）。',
            'Say under people who holds it, or mark it vacant and name the role above it.',
          ),
        },
      ];
    }),
  );
}
