/** Version 2: hints can be snoozed, and the language chosen. Some data of version 1 holds these fields already. */
import type { Migration } from './migration.ts';

export const to2: Migration = {
  settings: (fields) => ({ snoozedUntil: 0, language: 'auto', ...fields }),
};
