/** The demo without a screen: presses the button on every page, says what the extension showed, and takes pictures. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { openPopup, startSession } from '../e2e/browser.ts';
import { hint, hintBox, noHint, until } from '../e2e/hint.ts';
import { demoPages, demoSite, demoUrl, type DemoPage } from './pages.ts';

const pictures = join(import.meta.dirname, '../../.output/demo');
/** How long the healthy page is watched: longer than any hint on the others has taken. */
const SILENCE_MS = 3_000;
const MARGIN_PX = 16;

const picture = (name: string): string => join(pictures, `${name}.png`);

/** Presses the button. @returns when the message came, in ms since the epoch, by the page's own clock */
async function pay(page: Page): Promise<number> {
  await page.click('#pay');
  const messageAt = await until('the message', () =>
    page
      .locator('html')
      .getAttribute('data-message-at', { timeout: 2_000 })
      .then(
        (value) => value ?? undefined,
        () => undefined, // a result page is on its way
      ),
  );
  return Number(messageAt);
}

interface Outcome {
  shown: string;
  isRight: boolean;
}

async function visit(page: Page, demo: DemoPage): Promise<Outcome> {
  await page.goto(demoUrl(demo));
  const messageAt = await pay(page);
  if (!demo.entry) {
    await noHint(page, SILENCE_MS);
    return { shown: 'nothing, as it should be', isRight: true };
  }
  const { entries } = await hint(page);
  const isRight = entries.join() === demo.entry;
  const wanted = isRight ? '' : ` (WRONG: ${demo.entry} was expected)`;
  return { shown: `${entries.join()} after ${Date.now() - messageAt} ms${wanted}`, isRight };
}

/** Visits a page and prints one line. @returns whether it showed the right thing */
async function report(page: Page, demo: DemoPage): Promise<boolean> {
  const { shown, isRight } = await visit(page, demo).catch((error: unknown) => ({
    shown: `WRONG: ${String(error)}`,
    isRight: false,
  }));
  await page.screenshot({ path: picture(demo.id) });
  console.log(`${demo.id.padEnd(8)} ${demo.message || '–'}\n         → ${shown}`);
  return isRight;
}

/** The hint alone, in both colour schemes. */
async function pictureHint(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const box = await hintBox(page);
    if (!box) throw new Error('The hint is gone before its picture was taken.');
    const clip = {
      x: Math.max(0, box.x - MARGIN_PX),
      y: Math.max(0, box.y - MARGIN_PX),
      width: box.width + 2 * MARGIN_PX,
      height: box.height + 2 * MARGIN_PX,
    };
    await page.screenshot({ path: picture(`hint-${colorScheme}`), clip });
  }
}

/** @returns exit code: 0 when all pages showed the right thing, otherwise 1 */
export async function drive(): Promise<number> {
  mkdirSync(pictures, { recursive: true });
  const session = await startSession(demoSite);
  try {
    let isRight = true;
    const pages = [];
    for (const demo of demoPages) {
      const page = await session.context.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      isRight = (await report(page, demo)) && isRight;
      pages.push(page);
    }
    const [first] = pages;
    if (isRight && first) {
      await pictureHint(first);
      const popup = await openPopup(session, first);
      await popup.screenshot({ path: picture('popup') });
    }
    console.log(
      `\nPictures: ${relative(process.cwd(), pictures)}\nExtension: ${relative(process.cwd(), session.build)}`,
    );
    return isRight ? 0 : 1;
  } finally {
    await session.close();
  }
}
