/** The handbook, written to a throw-away folder, and a browser to read it from the disk. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findBrowser } from '../../utils/cli/browser-path.mjs';
import { writeHandbook } from '../../utils/cli/handbook.ts';

export interface WrittenHandbook {
  /** In it `en/gone.html` stood before the handbook was written. */
  folder: string;
  /** Opens a page in a context of its own, until the test is over. @returns it, and the addresses that it asked for */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; asked: string[] }>;
  /** Ends the browser and removes the folder. */
  close: () => Promise<void>;
}

/** @throws Error when there is no browser, or the catalogue is wrong */
export async function writtenHandbook(): Promise<WrittenHandbook> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: install one or set PAYHINT_CHROMIUM.');
  const folder = await mkdtemp(join(tmpdir(), 'payhint-handbook-'));
  await mkdir(join(folder, 'en'));
  await writeFile(join(folder, 'en/gone.html'), 'an entry of last year');
  await writeHandbook(folder, new Date('2026-11-23T12:00:00'));
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  return {
    folder,
    open: async (path, options) => {
      const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(join(folder, path)).href);
      return { page, asked };
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
