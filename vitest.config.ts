import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { cataloguePlugin } from './utils/build/catalogue-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), cataloguePlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
  },
});
