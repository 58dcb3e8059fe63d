/** Starts the browser with the extension as it was built, and with real host names that lead to a local server. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../utils/cli/browser-path.mjs';
import { serve, type Site } from './server.ts';

/** `PAYHINT_BUILD` tries another build with the same tests. */
export const buildFolder = process.env['PAYHINT_BUILD'] ?? join(import.meta.dirname, '../../.output/chrome-mv3');

/** For a click or a locator; Playwright's own 30 s twice would hide behind the test's time limit. */
const ACTION_TIMEOUT_MS = 20_000;

export interface Session {
  context: BrowserContext;
  extensionId: string;
  /** Folder of the extension. */
  build: string;
  /** Closes browser and server; Playwright removes the throw-away profile. */
  close: () => Promise<void>;
}

export interface SessionOptions {
  /** A window on the screen, of the size the user gives it; without it the browser is headless. */
  headed?: boolean;
  /** Hosts that lead to the local server; `*` (default) leaves nothing that could reach the network. */
  hosts?: string;
  /** Folder of a profile that is kept; a throw-away one by default. */
  profile?: string;
  /** The browser's language. */
  locale?: string;
  /** Another folder of the extension. */
  build?: string;
}

/**
 * Loads the extension over the debugging pipe. `--load-extension` would do for Chromium, but branded Chrome (137) and
 * Edge no longer take it.
 */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser gave no debugging session.');
  const { id } = await cdp.send('Extensions.loadUnpacked', { path });
  await cdp.detach();
  return id;
}

/** @throws Error when there is no build or no browser */
export async function startSession(site: Site, options: SessionOptions = {}): Promise<Session> {
  const { headed = false, hosts = '*', profile = '', locale = 'zh-CN', build = buildFolder } = options;
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`No build in ${build}: run npm run build.`);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: install one or set PAYHINT_CHROMIUM.');
  const server = await serve(site);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    locale,
    ...(headed && { viewport: null }),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      `--host-resolver-rules=MAP ${hosts} 127.0.0.1:${server.port}`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  context.setDefaultTimeout(ACTION_TIMEOUT_MS);
  const close = async (): Promise<void> => {
    await context.close();
    server.close();
  };
  return { context, extensionId: await loadExtension(context, build), build, close };
}

/**
 * Opens the popup's page for the tab `page`. The popup asks for the active tab, so it is loaded in a tab behind that one.
 */
export async function openPopup({ context, extensionId }: Session, page: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await page.bringToFront();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.getByRole('searchbox').waitFor();
  return popup;
}
