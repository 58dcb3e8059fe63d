/**
 * Starts Firefox with the extension as it was built for it, and with real host names that lead to a local server.
 * Pages are driven by Puppeteer; what it has no call for is asked of the browser over the same connection, in the
 * protocol that both speak (WebDriver BiDi).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { test } from 'vitest';
import { findFirefox } from '../../../utils/cli/browser-path.mjs';
import { serve, type Site } from '../server.ts';
import { proxyTo } from './proxy.ts';

/** Of the extension's pages; by default a new one for every profile. */
const UUID = '6f1c2a52-5b0e-4b6c-9a56-0f8b0c4f7a11';
export const EXTENSION_ID = 'payhint@payhint.example';
export const PAGES = `moz-extension://${UUID}`;
const BUILD = resolve(
  process.env['PAYHINT_FIREFOX_BUILD'] ?? join(import.meta.dirname, '../../../.output/firefox-mv3'),
);
/** For a click or a locator. */
export const ACTION_TIMEOUT_MS = 10_000;

/** Calls of the protocol, which is checked by the browser and not by types. */
export interface Protocol {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
}

export interface Firefox {
  browser: Browser;
  protocol: Protocol;
  close: () => Promise<void>;
}

/** The protocol's id of a page or of a frame. */
export function contextOf(target: Page | Frame): string {
  const frame = 'mainFrame' in target ? target.mainFrame() : target;
  return (frame as unknown as { _id: string })._id;
}

const prefsOf = (proxyPort: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  ...Object.fromEntries(['http', 'ssl'].map((kind) => [`network.proxy.${kind}`, '127.0.0.1'])),
  ...Object.fromEntries(['http', 'ssl'].map((kind) => [`network.proxy.${kind}_port`, proxyPort])),
  // Firefox speaks what its language packs hold, and the extension follows it.
  'intl.locale.requested': 'en-US',
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
});

/** @throws Error when there is no build or no browser */
export async function startFirefox(site: Site): Promise<Firefox> {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error(`No build in ${BUILD}: run npm run build:firefox.`);
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install one or set PAYHINT_FIREFOX.');
  const server = await serve(site);
  const proxy = await proxyTo(server.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // So that the browser's own buttons and prompts can be reached.
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: prefsOf(proxy.port),
  });
  const close = async (): Promise<void> => {
    await browser.close();
    proxy.close();
    server.close();
  };
  await browser.installExtension(BUILD).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { browser, protocol: (browser as unknown as { connection: Protocol }).connection, close };
}

/** One browser for a file, one fresh tab for each test. @param createSite makes the site that every host leads to */
export function firefoxTest(createSite: () => Site | Promise<Site>) {
  return test.extend<{ firefox: Firefox; page: Page }>({
    firefox: [
      // Vitest reads from the pattern which fixtures are needed: none.
      async ({}, use) => {
        const firefox = await startFirefox(await createSite());
        await use(firefox);
        await firefox.close();
      },
      { scope: 'file' },
    ],
    page: async ({ firefox }, use) => {
      const page = await firefox.browser.newPage();
      page.setDefaultTimeout(ACTION_TIMEOUT_MS);
      await use(page);
      await page.close();
    },
  });
}
