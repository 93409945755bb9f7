import { main } from '/work/main/src/cli/main.ts';
import { clerk, makeClaimsWorld } from '/work/main/test/support/claims-world.ts';

const w = await makeClaimsWorld();
const run = await w.begin({ prefilled: { claim: { customer: '华东' } } });
w.at(5);
let r = await w.takeIn(run, 2000);
w.at(100);
r = await w.say(
  r,
  { person: 'wang.fang', role: 'engineer', department: null, proof: 'declared' },
  { kind: 'check', check: 'photo', answer: 'no', reason: '客户没给' },
);
w.at(110);
const whole = await w.wholeClaim();
await w.close();
process.chdir(w.folder);
for (const line of process.argv.slice(2)) {
  console.log('$ sop', line);
  const c = await main(
    line.split(' ').map((x) => x.replace('RUN1', run.number).replace('RUN2', whole.number)),
  );
  console.log('→', c);
}
await w.remove();
