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

/** The rules that colours decide. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Legacy mode saves a second tab for each call; it leaves out frames, of which there are none.
 *
 * @param checked a rule that must have had something to look at
 * @throws when axe finds anything, or nothing for that rule
 */
export async function expectNothing(axe: AxeBuilder, checked?: string): Promise<void> {
  const { violations, passes } = await axe.setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
  );
  expect(found).toEqual([]);
  if (checked) expect(passes.map(({ id }) => id)).toContain(checked);
}

/**
 * Looks at the page in light colours, and in dark ones at what colours decide.
 *
 * @param within a selector of what is looked at
 * @param hasMeasuredColours false where axe may find no contrast that it can measure
 * @throws when axe finds anything, or finds nothing to look at
 */
export async function expectAccessible(page: Page, within: string, hasMeasuredColours = true): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNothing(new AxeBuilder({ page }).include(within).withTags(RULES), 'button-name');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const colours = new AxeBuilder({ page }).include(within).withRules(COLOURS);
  await expectNothing(colours, hasMeasuredColours ? COLOURS[0] : undefined);
}

/** Looks into the hint, whatever it shows now. */
export async function expectHintAccessible(page: Page): Promise<void> {
  await shadowOfHint(page);
  await expectAccessible(page, 'pay-hint', false);
}
