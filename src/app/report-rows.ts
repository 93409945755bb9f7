import type { ComplianceRows } from '../core/report/reports/compliance.ts';
import type { SlaRows } from '../core/report/reports/sla.ts';
import type { FactQuestion } from '../core/report/tallies.ts';
import type { Facts } from '../ports/facts.ts';

/** Asks for what the compliance report needs; `limit` is how many shortfalls to list, null = all. */
export async function gatherCompliance(
  facts: Facts,
  question: FactQuestion,
  limit: number | null,
): Promise<ComplianceRows> {
  return {
    runs: await facts.runTallies(question),
    steps: await facts.stepTallies(question, 'answers'),
    deviations: await facts.deviationTallies(question),
    shortfalls: await facts.deviationShortfalls(question, limit),
  };
}

/** Asks for what the SLA report needs; `limit` is how many shortfalls to list, null = all. */
export async function gatherSla(
  facts: Facts,
  question: FactQuestion,
  limit: number | null,
): Promise<SlaRows> {
  return {
    steps: await facts.stepTallies(question, 'overruns'),
    cycles: await facts.cycleTimes(question),
    clocks: await facts.clockTallies(question),
    lateSteps: await facts.lateSteps(question, limit),
    lateClocks: await facts.lateClocks(question, limit),
    limit,
  };
}
