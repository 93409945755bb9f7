#!/usr/bin/env node
// Plain old JavaScript on purpose: a Node that is too old must still be able to read this file and say so.
const NEEDED = [22, 12];
const found = process.versions.node.split('.').map(Number);
const isOld = found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1]);

process.on('uncaughtException', crash);
(isOld ? underAnotherNode() : here()).then((code) => {
  process.exitCode = code;
}, crash);

async function here() {
  let isPipeBroken = false;
  // The reader has gone away (`sop … | head`): what it wanted to see it has seen. A failure stays a failure.
  const forgive = (code) => (isPipeBroken && code === 1 ? 0 : code);
  const onError = (error) => {
    if (error.code !== 'EPIPE') cannotWrite(error);
    isPipeBroken = true;
    process.exitCode = forgive(process.exitCode);
  };
  process.stdout.on('error', onError);
  const argv = process.argv.slice(2);
  // Node keeps the compiled code in the temporary folder; `--version` has too little of it to gain anything.
  if (argv[0] !== '--version') (await import('node:module')).enableCompileCache();
  // Lint makes much garbage and keeps little of it: a young space that does not grow takes a third less memory and no
  // more time.
  if (argv[0] === 'lint') process.getBuiltinModule('v8').setFlagsFromString('--semi-space-growth-factor=1');
  const { main } = await load();
  if (main === undefined) return 2;
  return forgive(await main(argv));
}

async function load() {
  try {
    return await import('../dist/main.js');
  } catch (error) {
    const { existsSync } = await import('node:fs');
    if (existsSync(new URL('../dist/main.js', import.meta.url))) throw error;
    process.stderr.write('sop 还没有构建：npm run build — sop is not built yet: npm run build\n');
    return {};
  }
}

/** A full disk behind `sop … > file`, and the like. */
function cannotWrite(error) {
  process.stderr.write(`输出写不出去 — the output cannot be written: ${error.message}\n`);
  process.exit(2);
}

/** For what even `main` could not catch: an error thrown by a stream or a timer, or a broken installation. */
function crash(error) {
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.stderr.write('程序缺陷，请反馈 — this is a bug in sop, please report it\n');
  process.exit(70);
}

/** Starts again with the Node that the checkout brought along, where there is one. */
async function underAnotherNode() {
  const { existsSync } = await import('node:fs');
  const { fileURLToPath } = await import('node:url');
  const candidates = process.platform === 'win32' ? ['node/bin/node.exe'] : ['node/bin/node', '.bin/node'];
  const node = candidates
    .map((file) => fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url)))
    .find((file) => existsSync(file));
  if (node === undefined || process.env.SOP_RESTARTED) {
    const versions = `Node.js ≥ ${NEEDED.join('.')} (${process.versions.node})`;
    process.stderr.write(`sop 需要 ${versions} — sop needs ${versions}\n`);
    return 2;
  }
  const { spawn } = await import('node:child_process');
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const env = Object.assign({}, process.env, { SOP_RESTARTED: '1' });
  return waitFor(spawn(node, args, { stdio: 'inherit', env }));
}

/** The exit code of the child; a signal that ends it ends this process the same way. */
function waitFor(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; once is enough.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve(2));
    child.on('exit', (code, signal) => {
      if (signal === null) {
        resolve(code);
        return;
      }
      for (const name of signals) process.removeAllListeners(name);
      process.kill(process.pid, signal);
    });
  });
}
