import { end, type Jump, type Step } from '../../../../src/core/standard/process-standard.ts';
import { line } from './line.ts';
import { type Story, type Told, type Visit, visitOf } from './story.ts';

/** Steps that are unknown, out of turn, done again, or missing. */
export function inOrder(story: Story): readonly string[] {
  const unknown = story.visits
    .filter((visit) => !visit.definition)
    .map((visit) => line('step_extra', visit, null, visit.events[0]?.event.occurredAt ?? 0, 'counts'));
  return [...unknown, ...story.visits.flatMap(unknownChecks), ...outOfTurn(story), ...missing(story)];
}

function unknownChecks(visit: Visit): readonly string[] {
  const { definition } = visit;
  if (!definition) return [];
  const unknown = visit.events.flatMap(({ event }) =>
    event.type === 'check.answered' && !definition.checks.some(({ id }) => id === event.body.check)
      ? [{ id: event.body.check, at: event.occurredAt }]
      : [],
  );
  return unknown
    .filter(({ id }, place) => unknown.findIndex((other) => other.id === id) === place)
    .map(({ id, at }) => line('step_extra', visit, id, at, 'counts'));
}

function outOfTurn(story: Story): readonly string[] {
  return story.visits.flatMap((visit) =>
    visit.begins.flatMap((index) => {
      const step = visit.definition;
      if (!step || isTurn(story, step, index)) return [];
      const before = story.visits.some(
        (other) => other.step === visit.step && other.begins.some((begin) => begin < index),
      );
      const at = story.events[index]?.event.occurredAt ?? 0;
      return [line(before ? 'step_repeated' : 'step_out_of_order', visit, null, at, 'counts')];
    }),
  );
}

/** Whether it is a step's turn at a place: the steps that may come are worked out from the beginning. */
function isTurn(story: Story, step: Step, index: number): boolean {
  return turnsUpTo(story, index).some(
    (expected) => expected === step.id || leadsPast(story, expected, step.id, index),
  );
}

function turnsUpTo(story: Story, upTo: number): readonly string[] {
  let turns: readonly string[] = [story.standard.steps[0]?.id ?? end];
  for (const told of story.events.slice(0, upTo)) {
    const visit = visitAt(story, told);
    if (!visit?.definition) continue;
    const step = visit.definition;
    if (visit.begins.includes(told.index)) {
      const source = turns.includes(step.id)
        ? step.id
        : turns.find((expected) => leadsPast(story, expected, step.id, told.index));
      turns = turns.filter((one) => one !== source);
    }
    const targets = targetsAt(story, told);
    if (told.event.type === 'step.skipped') turns = turns.filter((one) => one !== step.id);
    turns = [...turns, ...targets.filter((target) => !turns.includes(target))];
  }
  return turns;
}

/** Whether from an expected step, over steps whose condition does not hold, one comes to another. */
function leadsPast(story: Story, from: string, to: string, index: number): boolean {
  let at = from;
  for (let passed = 0; passed < story.standard.steps.length; passed += 1) {
    const step = story.standard.stepById.get(at);
    if (!step || step.when === null || story.holds(step.when, index)) return false;
    at = (step.on?.approved ?? step.next).to;
    if (at === to) return true;
  }
  return false;
}

/** Where an event leads: the end of a step, or passing it over. */
function targetsAt(story: Story, told: Told): readonly string[] {
  const visit = visitAt(story, told);
  const step = visit?.definition;
  if (!step || !visit) return [];
  if (told.event.type === 'step.skipped') return [(step.on?.approved ?? step.next).to];
  if (told.event.type !== 'step.done') return [];
  const outcome = outcomeOf(visit, told);
  if (!step.on && step.branches.length === 0) return [follow(story, step, step.next, told)];
  const jump = jumpOf(step, outcome);
  if (jump) return [follow(story, step, jump, told)];
  const all = step.on
    ? [step.on.approved, step.on.returned, step.on.rejected].filter((one) => one !== null)
    : step.branches;
  return [
    ...new Set(all.flatMap((one) => [one.to, ...(one.atMost === null ? [] : [beyondOf(story, step, one)])])),
  ];
}

function outcomeOf(visit: Visit, { event, index }: Told): string | null {
  if (event.type !== 'step.done') return null;
  const last = (type: string) =>
    visit.events.filter((one) => one.index < index && one.event.type === type).at(-1)?.event.body;
  const decided = last('decision.made');
  const given = last('approval.given');
  if (event.body.outcome !== null) return event.body.outcome;
  if (decided && 'outcome' in decided) return decided.outcome;
  return given && 'outcome' in given ? given.outcome : null;
}

function jumpOf(step: Step, outcome: string | null): Jump | null {
  if (step.on) {
    if (outcome !== 'approved' && outcome !== 'returned' && outcome !== 'rejected') return null;
    return step.on[outcome] ?? step.on.approved;
  }
  return step.branches.find((branch) => branch.id === outcome) ?? null;
}

/** A jump's target, by how often it was taken before. */
function follow(story: Story, step: Step, jump: Jump, told: Told): string {
  if (jump.atMost === null) return jump.to;
  const isPlain = !step.on && step.branches.length === 0;
  const taken = story.events.filter((other) => {
    const visit = visitAt(story, other);
    if (other.index >= told.index || visit?.step !== step.id) return false;
    if (other.event.type === 'step.skipped') return isPlain;
    return other.event.type === 'step.done' && (isPlain || jumpOf(step, outcomeOf(visit, other)) === jump);
  });
  return taken.length < jump.atMost ? jump.to : beyondOf(story, step, jump);
}

function beyondOf(story: Story, step: Step, jump: Jump): string {
  return jump.beyond?.to ?? story.standard.steps[step.index + 1]?.id ?? end;
}

/** The path that a closed run should have taken, as far as it can be told, and what of it was not done. */
function missing(story: Story): readonly string[] {
  if (story.status !== 'closed') return [];
  const said: string[] = [];
  const walked: string[] = [];
  const undone: string[] = [];
  let step = story.standard.steps[0];
  while (step) {
    const { id } = step;
    const times = walked.filter((one) => one === id).length;
    const finish = finishesOf(story, id)[times];
    if (!finish && undone.includes(id)) break;
    if (!finish) undone.push(id);
    const upTo = finish?.index ?? story.events.length - 1;
    const isMissing = story.holds(step.when, upTo) && finish?.event.type !== 'step.done';
    if (isMissing)
      said.push(line('step_missing', { step: id, round: times + 1 }, null, story.endedAt ?? 0, 'counts'));
    walked.push(id);
    const open = isMissing && !step.on && step.branches.length > 0;
    const assumed = open ? everyTarget(story, step) : [(step.on?.approved ?? step.next).to];
    const targets = finish ? targetsAt(story, finish) : assumed;
    const next =
      targets.length === 1
        ? targets[0]
        : targets.find((one) => finishesOf(story, one).length > walked.filter((seen) => seen === one).length);
    step = story.standard.stepById.get(next ?? end);
  }
  return said;
}

function everyTarget(story: Story, step: Step): readonly string[] {
  return [
    ...new Set(
      step.branches.flatMap((one) => [one.to, ...(one.atMost === null ? [] : [beyondOf(story, step, one)])]),
    ),
  ];
}

function finishesOf(story: Story, id: string): readonly Told[] {
  return story.events.filter(
    (told) =>
      (told.event.type === 'step.done' || told.event.type === 'step.skipped') &&
      visitAt(story, told)?.step === id,
  );
}

function visitAt(story: Story, { event }: Told): Visit | undefined {
  const of = visitOf(event);
  return story.visits.find((visit) => visit.step === of?.step && visit.round === of.round);
}
