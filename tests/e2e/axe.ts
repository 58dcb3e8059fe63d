/**
 * Runs axe on the real hint on a real page. Its shadow root is closed, so axe could not look in: the debugging protocol
 * hands the root over and the page's `shadowRoot` answers with it, in the test only. The contrast of the hint's card axe
 * leaves undetermined (it does not find the background through a host without a size); that of the popup it measures.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { shadowOfHint } from './hint.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param within a selector of what is looked at. @throws when axe finds anything, or finds nothing to look at */
export async function expectAccessible(page: Page, within: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include(within)
    .withTags(RULES)
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
  );
  expect(found).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('button-name');
}

/** Looks into the hint, whatever it shows now. */
export async function expectHintAccessible(page: Page): Promise<void> {
  await shadowOfHint(page);
  await expectAccessible(page, 'pay-hint');
}
