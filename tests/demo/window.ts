/** The demo in a window of the user's browser, with a throw-away profile: nothing of theirs is read or kept. */
import { startSession } from '../e2e/browser.ts';
import { DEMO_HOST, demoSite, demoUrl } from './pages.ts';

/** Stays until the last tab is closed (on macOS the browser itself would live on). @returns exit code */
export async function openWindow(): Promise<number> {
  const { context, close } = await startSession(demoSite, { headed: true, hosts: DEMO_HOST });
  const [page = await context.newPage()] = context.pages();
  await page.goto(demoUrl());
  console.log(`The demo is open at ${demoUrl()} – close its window to end it.`);
  await new Promise<void>((resolve) => {
    const endWhenEmpty = (): void => (context.pages().length === 0 ? resolve() : undefined);
    context.pages().forEach((open) => open.on('close', endWhenEmpty));
    context.on('page', (opened) => opened.on('close', endWhenEmpty));
    context.on('close', () => resolve());
  });
  await close();
  return 0;
}
