/** Version 3: problems are followed up, and those met are kept in a history that can be switched off. */
import type { Migration } from './migration.ts';

export const to3: Migration = {
  settings: (fields) => ({ keepsHistory: true, ...fields }),
};
