import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { cataloguePlugin } from './utils/build/catalogue-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), cataloguePlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Vitest leaves one processor to others: on two that is half the time.
    maxWorkers: '100%',
    exclude: ['tests/e2e/**'],
    // Some tests build the catalogue and train its model, which takes as long as it takes.
    testTimeout: 60_000,
  },
});
