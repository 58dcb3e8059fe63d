/** What a browser test is given: one browser for its file, one fresh tab for itself. */
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { startSession, type Session } from './browser.ts';
import type { Site } from './server.ts';

let windows = 0;

async function openWindow({ context }: Session): Promise<Page> {
  windows += 1;
  const url = `about:blank#${windows}`;
  const opened = context.waitForEvent('page', (page) => page.url() === url);
  const cdp = await context.browser()!.newBrowserCDPSession();
  await cdp.send('Target.createTarget', { url, newWindow: true });
  await cdp.detach();
  return opened;
}

/** @param createSite makes the site that every host name leads to */
export function browserTest(createSite: () => Site | Promise<Site>) {
  return test.extend<{ session: Session; page: Page; ownWindow: Page }>({
    session: [
      // Vitest reads from the pattern which fixtures are needed: none.
      async ({}, use) => {
        const session = await startSession(await createSite());
        await use(session);
        await session.close();
      },
      { scope: 'file' },
    ],
    page: async ({ session }, use) => {
      const page = await session.context.newPage();
      await use(page);
      await page.close();
    },
    /** For tests that run side by side: the browser draws no frames for a tab that is behind another. */
    ownWindow: async ({ session }, use) => {
      const page = await openWindow(session);
      await use(page);
      await page.close();
    },
  });
}
