/** Entries that are easily taken for each other, told apart both ways: on a page, and in lookup. */
import { describe, expect, it } from 'vitest';
import { reader } from './compiled.ts';
import { groups, sayings } from './confusing.ts';

const SAYINGS_MIN = 4;

describe.each(groups.map((group) => [group.join(' ↔ '), group]))('%s', (_, group) => {
  describe.each(group)('%s', (id) => {
    const { messages, questions } = sayings[id]!;

    it('is looked at from both sides', () => {
      expect(messages.length).toBeGreaterThanOrEqual(SAYINGS_MIN);
      expect(questions.length).toBeGreaterThanOrEqual(SAYINGS_MIN);
    });

    it.each(messages)('is what a page reports with: %s', (text) => {
      expect(reader.auto(text)[0]?.id).toBe(id);
    });

    it.each(questions)('is what is asked about with: %s', (text) => {
      expect(reader.lookup(text)[0]?.id).toBe(id);
    });
  });
});
