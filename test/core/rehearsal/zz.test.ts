import fc from 'fast-check';
import { test } from 'vitest';
import { anyStandard } from '/work/main/test/core/conformance/random-standards.ts';
import { plainWeek } from '/work/main/test/core/conformance/tell.ts';
import { setStage } from '/work/main/src/core/rehearsal/stage.ts';
import { playRun } from '/work/main/src/core/rehearsal/play-run.ts';
import { playClean } from '/work/main/src/core/rehearsal/clean-run.ts';
import { plantRun } from '/work/main/src/core/rehearsal/plant-run.ts';
import { listTargets } from '/work/main/src/core/rehearsal/list-targets.ts';
import { createRandom } from '/work/main/src/core/rehearsal/random.ts';
import { prepareJudge } from '/work/main/src/core/conformance/assess.ts';
import { deviationKinds } from '/work/main/src/core/conformance/facts.ts';
const from = Date.parse('2026-07-06T09:00+08:00'), until = Date.parse('2026-09-06T00:00+08:00');
test('x', () => {
  const seen: Record<string, number> = {}; const note=(k:string)=>{seen[k]=(seen[k]??0)+1;};
  const bad: string[] = [];
  for (const standard of fc.sample(anyStandard, { numRuns: Number(process.env.N ?? 300), seed: Number(process.env.S ?? 1) })) {
    const stage = setStage({ standard, calendar: plainWeek, pins: { standard: 's', calendar: 'c', organisation: null, judge: '1' }, toleranceMinutes: 15, departments: new Map(), seed: 'q', untilAt: until, evidence: null });
    const judge = prepareJudge(standard, plainWeek);
    const key = (d: any) => [d.kind, d.step, d.round, d.subject].join(' ');
    const startOf = (a: number, r: any) => from + Math.floor(r.between(0, 480)) * 60000;
    try { const s = playRun(stage, createRandom('n'), { kind: 'natural' }, from); note('natural ' + s.state.status);
      const d = judge(s.events).deviations.filter((x) => ['check_unanswered','field_missing','output_missing','step_missing','step_extra','step_out_of_order','step_repeated','wrong_role','self_approval','not_approved','exception_unresolved'].includes(x.kind));
      if (d.length && s.state.status==='closed') { note('natural judged'); if (bad.length<15) bad.push('NAT ' + d.map(key).join('; ') + JSON.stringify(standard.document.steps)+ JSON.stringify(s.events.map(e=>e.type+' '+((e.body as any).step??'')+' '+e.actor.person+' '+e.actor.role))); }
    } catch (e: any) { note("natural " + (e.code ? e.code+" "+(e.args.why??"").split(" ")[0] : e.stack)); }
    try { const c = playClean(stage, 0, startOf as any); note('clean ok'); const d = judge(c.events).deviations; if (d.length) {note('clean BAD'); if (bad.length<15) bad.push('CLEAN ' + d.map(key).join('; ') + JSON.stringify(standard.document.steps)); } } catch (e: any) { note('clean ' + (e.code ?? e.stack)); continue; }
    for (const kind of deviationKinds) {
      const plant = { kind }; const targets = listTargets(standard, plant as any);
      if (!targets.length) { note(kind + ' none'); continue; }
      try { const m = plantRun(stage, 1, { plant: plant as any, targets }, startOf as any); const a = m.planted.map(key).sort().join('; '), b = judge(m.events).deviations.map(key).sort().join('; ');
        if (a === b) note(kind + ' ok'); else { note(kind + ' BAD'); if (bad.length < 15) bad.push(`${kind}\n  planted ${a}\n  judged  ${b}\n ${JSON.stringify(standard.document.steps)} ${JSON.stringify(standard.document.clocks)}`); } }
      catch (e: any) { note(kind + ' ' + (e.code ?? e.stack)); }
    }
  }
  console.log(JSON.stringify(seen, null, 1)); console.log(bad.join('\n\n'));
}, 600000);
