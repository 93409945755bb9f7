import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    // Tests speak English wherever they run, and never in colour.
    env: { LANG: 'en_US.UTF-8', LC_ALL: '', LC_MESSAGES: '', SOP_LANG: '', NO_COLOR: '1' },
  },
});
