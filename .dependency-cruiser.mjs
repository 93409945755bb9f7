/**
 * Who may import whom: the rings of docs/architecture.md. Each comment says what to do instead.
 * `npm run check:rings` runs it; test/guards.test.ts proves that each rule fires.
 */

const ring = (name) => `^src/${name}/`;
const packages = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** A ring may import these parts of src and nothing else of it. */
function onlyParts(from, allowed, comment) {
  const pathNot = [ring(from), ...allowed.map((part) => `^src/${part}`)];
  return {
    name: `${from}-imports`,
    severity: 'error',
    comment,
    from: { path: ring(from) },
    to: { path: '^src/', pathNot },
  };
}

/** A ring may use these packages and nothing else of node_modules. */
function onlyPackages(from, allowed, comment) {
  const pathNot = allowed.length === 0 ? {} : { pathNot: `node_modules/(${allowed.join('|')})/` };
  return {
    name: `${from}-packages`,
    severity: 'error',
    comment,
    from: { path: ring(from) },
    to: { dependencyTypes: packages, ...pathNot },
  };
}

/** A ring may use these modules of Node and no others. */
function onlyBuiltins(from, allowed, comment) {
  const pathNot = allowed.length === 0 ? {} : { pathNot: `^(node:)?(${allowed.join('|')})$` };
  return {
    name: `${from}-builtins`,
    severity: 'error',
    comment,
    from: { path: ring(from) },
    to: { dependencyTypes: ['core'], ...pathNot },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both need into a third file, or hand it in as an argument.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-missing',
      severity: 'error',
      comment: 'Correct the path; run `npm run gen` where a generated file is missing.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'src-imports-only-src',
      severity: 'error',
      comment:
        'The product stands alone: move what it needs into src, and let tests and tools import it from there.',
      from: { path: '^src/' },
      to: { path: '^(test|bench|\\.tools|bin|dist)/' },
    },
    onlyParts('shared', [], 'Shared knows nobody. What needs the domain belongs to core.'),
    onlyPackages('shared', [], 'Shared uses no package. Put the code where its package is at home.'),
    onlyBuiltins('shared', [], 'Shared is plain language. What needs Node belongs to an adapter.'),
    onlyParts(
      'core',
      ['shared/', 'generated/(?!messages|commands|version)'],
      'Core is the domain: pure. Put IO behind a port in src/ports and join the two in src/app; put words into src/i18n.',
    ),
    onlyPackages(
      'core',
      ['yaml', 'js-yaml', 'ajv', 'feelin', 'lezer-feel'],
      'Core computes with these packages only. Others belong to render (looks) or to an adapter (the world).',
    ),
    onlyBuiltins(
      'core',
      ['crypto'],
      'Core has no files, clock, network or process: take what it needs as an argument. Hashing is pure and allowed.',
    ),
    onlyParts(
      'ports',
      ['core/', 'shared/'],
      'A port is an interface in the words of the domain. Code that implements it belongs to src/adapters.',
    ),
    onlyPackages('ports', [], 'A port names no package: describe what is needed, not who does it.'),
    onlyBuiltins('ports', [], 'A port names nothing of Node: describe what is needed, not who does it.'),
    onlyParts(
      'app',
      ['core/', 'ports/', 'shared/', 'generated/(?!messages|commands|version)'],
      'A use case sees the world through src/ports only; let src/cli hand it the adapter. Words and looks are for render.',
    ),
    onlyPackages(
      'app',
      [],
      'A use case uses no package: computing belongs to core, the world to an adapter.',
    ),
    onlyBuiltins(
      'app',
      [],
      'A use case uses nothing of Node: ask a port, such as src/ports/files.ts for paths and files.',
    ),
    onlyParts(
      'i18n',
      ['core/', 'shared/', 'generated/messages'],
      'Catalogues hold words. What decides which words are needed belongs to render or cli.',
    ),
    {
      name: 'i18n-core-types',
      severity: 'error',
      comment:
        'Catalogues may know the types of core, never call it: take the finished value as an argument.',
      from: { path: ring('i18n') },
      to: { path: ring('core'), dependencyTypesNot: ['type-only'] },
    },
    onlyPackages('i18n', [], 'Catalogues use no package.'),
    onlyBuiltins('i18n', [], 'Catalogues use nothing of Node.'),
    onlyParts(
      'render',
      ['core/', 'i18n/', 'shared/', 'generated/(?!messages|commands|version)'],
      'A renderer turns data into text: take the data as an argument and let src/app fetch it.',
    ),
    onlyPackages(
      'render',
      ['chalk', 'cli-table3', 'd3-scale', 'd3-shape', 'diff', 'fast-string-width', 'fast-wrap-ansi'],
      'Renderers use packages for looks only. Another writer (xlsx, docx) is added to the list by name.',
    ),
    onlyBuiltins('render', [], 'A renderer is pure: no files, no terminal, no clock. Return the text.'),
    onlyParts(
      'adapters',
      ['ports/', 'core/', 'shared/', 'generated/(?!messages|commands|version)'],
      'An adapter knows its port and the domain. Words come in as arguments from src/cli.',
    ),
    {
      name: 'adapters-apart',
      severity: 'error',
      comment:
        'Adapters do not know each other: let src/cli hand one what it needs of another through a port.',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'adapters-packages',
      severity: 'error',
      comment: 'Each package of the outer world has one adapter: go through the port of that adapter.',
      from: {
        path: ring('adapters'),
        pathNot: '^src/adapters/(store|prompt|calendar|files|language-server)/',
      },
      to: { dependencyTypes: packages },
    },
    ownPackages('store', ['better-sqlite3', '@types/better-sqlite3']),
    ownPackages('prompt', ['inquirer', '@inquirer/[^/]+', 'fast-string-width', 'fast-wrap-ansi', 'chalk']),
    ownPackages('calendar', ['chinese-days']),
    ownPackages('language-server', ['vscode-languageserver', 'vscode-languageserver-textdocument']),
    ownPackages('files', ['picomatch', '@types/picomatch']),
    {
      name: 'library-imports',
      severity: 'error',
      comment:
        'What others import must run in a browser: it leads to core, shared and pure use cases, never to an adapter or the command line.',
      from: { path: '^src/(index|testing)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(app|core|shared|generated)/' },
    },
    onlyPackages(
      'cli',
      ['commander'],
      'The command line uses commander only: put looks into render, the world into an adapter.',
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};

function ownPackages(adapter, allowed) {
  return {
    ...onlyPackages(
      `adapters/${adapter}`,
      allowed,
      `The ${adapter} adapter uses its own packages only: ${allowed.join(', ')}.`,
    ),
    name: `adapters-${adapter}-packages`,
  };
}
