/**
 * Pages that talk, and pages of the same shape on which something failed. Each page says in its canonical link where it
 * stands; those that fail may name the entry that explains them, and fail when `#act` is pressed, where there is one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from './fixtures.ts';
import { hint, noHint } from './hint.ts';
import { fixture } from './pages.ts';

/** The pages say all they have to say within their first second. */
const WATCH_MS = 1_500;

interface Case {
  /** Folder and file. */
  name: string;
  address: string;
  html: string;
  entry: string | undefined;
}

const head = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1];

function casesIn(folder: string): Case[] {
  return readdirSync(join(import.meta.dirname, 'pages', folder)).map((file) => {
    const name = `${folder}/${file.replace('.html', '')}`;
    const html = fixture(name);
    const address = head(html, /<link rel="canonical" href="([^"]+)"/);
    if (!address) throw new Error(`${name} does not say where it stands.`);
    return { name, html, address, entry: head(html, /<meta name="entry" content="([^"]+)"/) };
  });
}

const talkative = casesIn('talkative');
const failing = casesIn('failing');

/** An address that says nothing: there the same pages have to be told by what stands on them. */
const MUTE = 'https://mapi.alipay.com/gateway.do';

const test = browserTest(() => ({ searchParams }: URL) => {
  return [...talkative, ...failing].find(({ name }) => name === searchParams.get('page'))?.html;
});

async function open(page: Page, { name }: Case, address: string): Promise<void> {
  const url = new URL(address);
  url.searchParams.set('page', name);
  await page.goto(url.href);
}

const everywhere = (cases: readonly Case[]): { name: string; address: string; page: Case }[] =>
  cases.flatMap((page) => [page.address, MUTE].map((address) => ({ name: page.name, address, page })));

describe('says nothing on', () => {
  test.concurrent.for(everywhere(talkative))('$name at $address', async ({ page: talk, address }, { page }) => {
    await open(page, talk, address);
    await page.mouse.wheel(0, 5_000);
    await noHint(page, WATCH_MS);
  });
});

describe('explains what failed on', () => {
  test.for(everywhere(failing))('$name at $address', async ({ page: failure, address }, { page }) => {
    await open(page, failure, address);
    const act = page.locator('#act');
    if ((await act.count()) > 0) await act.click();
    const { entries } = await hint(page);
    if (failure.entry) expect(entries[0]).toBe(failure.entry);
  });
});
