import type { Plant } from '../../generated/plants.ts';
import type { ProcessStandard } from '../standard/process-standard.ts';
import { type Bilingual, both } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import { suggest } from '../standard/read/suggest.ts';
import { listTargets } from './list-targets.ts';

/** One thing in a list of plants that does not fit the standard. */
export interface PlantMistake {
  readonly path: ValuePath;
  readonly message: Bilingual;
}

type Place = Exclude<keyof Plant, 'kind' | 'runs'>;

/** What may be said of where a kind goes. */
const placesOf: Readonly<Record<Plant['kind'], readonly Place[]>> = {
  check_failed: ['step', 'check'],
  check_unanswered: ['step', 'check'],
  field_missing: ['step', 'field'],
  output_missing: ['step', 'form'],
  step_missing: ['step'],
  step_extra: ['step', 'check'],
  step_out_of_order: ['step'],
  step_repeated: ['step'],
  step_late: ['step'],
  clock_late: ['clock'],
  wrong_role: ['step'],
  self_approval: ['step'],
  not_approved: ['step'],
  exception_unresolved: ['step', 'exception'],
  exception_late: ['step', 'exception'],
  entered_late: ['step'],
  too_fast: ['step'],
};

const words: Readonly<Record<Place, Bilingual>> = {
  step: both('步骤', 'step'),
  check: both('检查项', 'check'),
  field: both('字段', 'field'),
  form: both('表单', 'form'),
  clock: both('计时', 'clock'),
  exception: both('异常', 'exception'),
};

/** Everything in plants of the right shape that a standard cannot have; empty when all can be tried. */
export function checkPlants(standard: ProcessStandard, plants: readonly Plant[]): readonly PlantMistake[] {
  return plants.flatMap((plant, index) => {
    const misplaced = misplacedIn(plant, index);
    if (misplaced.length > 0) return misplaced;
    const unknown = unknownIn(standard, plant, index);
    if (unknown.length > 0) return unknown;
    return listTargets(standard, plant).length > 0 ? [] : [impossible(standard, plant, index)];
  });
}

function misplacedIn(plant: Plant, index: number): readonly PlantMistake[] {
  const allowed = placesOf[plant.kind];
  return placesIn(plant)
    .filter(([place]) => !allowed.includes(place))
    .map(([place]) => ({
      path: [index, place],
      message: both(
        `${plant.kind} 不能指定${words[place]['zh-CN']}；可以写：${allowed.join('、')}`,
        `${plant.kind} does not take a ${words[place].en}; it takes: ${allowed.join(', ')}`,
      ),
    }));
}

function unknownIn(standard: ProcessStandard, plant: Plant, index: number): readonly PlantMistake[] {
  return placesIn(plant)
    .filter(([place]) => !(plant.kind === 'step_extra' && place === 'check'))
    .flatMap(([place, id]) => {
      const known = idsOf(standard, place);
      if (known.includes(id)) return [];
      const meant = suggest(id, known);
      const zh = meant === null ? '' : `，是不是 ${meant}？`;
      const en = meant === null ? '' : `; did you mean ${meant}?`;
      return {
        path: [index, place],
        message: both(
          `${standard.id} 没有${words[place]['zh-CN']} ${id}${zh}`,
          `${standard.id} has no ${words[place].en} ${id}${en}`,
        ),
      };
    });
}

function impossible(standard: ProcessStandard, { kind, ...places }: Plant, index: number): PlantMistake {
  const isOpen = placesIn({ kind, ...places }).length === 0;
  return {
    path: [index, 'kind'],
    message: isOpen
      ? both(`${standard.id} 里不会有 ${kind}`, `${standard.id} cannot have ${kind} anywhere`)
      : both(`${standard.id} 的这个位置不会有 ${kind}`, `${standard.id} cannot have ${kind} in that place`),
  };
}

function idsOf({ steps, forms, clocks, exceptions }: ProcessStandard, place: Place): readonly string[] {
  switch (place) {
    case 'step':
      return steps.map(({ id }) => id);
    case 'check':
      return [...new Set(steps.flatMap(({ checks }) => checks.map(({ id }) => id)))];
    case 'form':
      return [...forms.keys()];
    case 'field':
      return [...forms.values()].flatMap(({ id, fields }) => fields.map((field) => `${id}.${field.id}`));
    case 'clock':
      return clocks.map(({ id }) => id);
    case 'exception':
      return [...exceptions.keys()];
  }
}

function placesIn({ kind: _, runs: __, ...places }: Plant): readonly (readonly [Place, string])[] {
  return Object.entries(places).map(([place, id]) => [place as Place, id]);
}
