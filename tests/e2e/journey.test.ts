/** One person, from a toast to a problem that is solved; the browser is closed and opened again on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPopup, startSession, type Session } from './browser.ts';
import { clickInHint, hint, readHint, textInHint, tickInHint, until } from './hint.ts';
import { notifyingBuild } from './notifying-build.ts';
import { cashier } from './pages.ts';
import { alarmTimes, clickNotification, keptIncidents, letReminderComeDue, shownNotifications } from './reminders.ts';

const TOAST = `<script>
  pay.onclick = () => {
    const toast = document.createElement('p');
    toast.setAttribute('role', 'alert');
    toast.textContent = '花呗暂不可用';
    document.body.append(toast);
    setTimeout(() => toast.remove(), 2000);
  };
</script>`;

/** What the person reads and presses, in each language. */
const languages = [
  {
    locale: 'zh-CN',
    whatToDo: '看怎么办',
    ask: '问几个问题，找出原因',
    answers: ['都没写', '换了也不行，别的付款方式可以', '以系统评估为准'],
    follow: '跟进这个问题',
    followed: '正在跟进',
    openPage: '打开跟进页',
    note: '备注（只给自己看）',
    remind: '提醒我',
    reminds: /上午提醒一次，通知里不写是什么事/,
    due: '可以再看了',
    stillOpen: '之前没解决的（1）',
    summary: '给客服的说明',
    pasted: '提示的原文（可不填）',
    copy: '复制',
    copied: '已复制',
    tried: /已经做过：\n1\. .+\n2\. .+\n可以提供的材料/,
    solved: '已经解决了',
    keep: '记下',
    again: '再次跟进',
  },
  {
    locale: 'en-US',
    whatToDo: 'What to do',
    ask: 'Answer a few questions',
    answers: ['None of these', 'Still not, but other methods work', 'It is up to the assessment'],
    follow: 'Follow this up',
    followed: 'Being followed up',
    openPage: 'Open the follow-up',
    note: 'Note (for yourself)',
    remind: 'Remind me',
    reminds: /One reminder on the morning of .+; it does not say what about/,
    due: 'Look again',
    stillOpen: 'Still open from earlier (1)',
    summary: 'Summary for customer service',
    pasted: 'What the message says (optional)',
    copy: 'Copy',
    copied: 'Copied',
    tried: /Tried so far:\n1\. .+\n2\. .+\nI can provide/,
    solved: 'It is solved',
    keep: 'Keep',
    again: 'Follow it up again',
  },
];
type Words = (typeof languages)[number];

async function clickAndSee(page: Page, name: string): Promise<void> {
  const before = await textInHint(page);
  await clickInHint(page, name);
  await until(`a change by "${name}"`, async () => ((await textInHint(page)) === before ? undefined : true));
}

/** A page of the extension that opens in a tab of its own. */
async function openedPage({ context }: Session, open: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await open();
  const page = await opened;
  await page.getByRole('article').waitFor();
  return page;
}

/** From the toast over three questions to a problem that is followed, two of its steps done. @returns its own page */
async function followFromToast(session: Session, words: Words): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto('https://cashier.alipay.com/');
  await page.click('#pay');
  expect((await hint(page)).entries).toEqual(['pay-unavailable']);
  for (const name of [words.whatToDo, words.ask, ...words.answers, words.whatToDo]) await clickAndSee(page, name);
  expect((await readHint(page))?.entries[0]).toBe('score-insufficient');
  await clickAndSee(page, words.follow);
  await until('followed', async () => (await textInHint(page)).includes(words.followed) || undefined);
  await tickInHint(page, 0);
  await tickInHint(page, 1);
  await until('two steps kept', async () => (await keptIncidents(session))[0]?.ticks.length === 2 || undefined);
  return openedPage(session, () => clickInHint(page, words.openPage));
}

/** A note and a reminder. @returns when the reminder comes */
async function askForReminder(own: Page, words: Words): Promise<void> {
  await own.getByRole('textbox', { name: words.note }).fill('95188');
  await own.getByRole('button', { name: words.remind, exact: true }).click();
  await own.getByText(words.reminds).waitFor();
}

async function copySummary(own: Page, words: Words): Promise<string> {
  await own.getByText(words.summary).click();
  await own.getByRole('textbox', { name: words.pasted }).fill('花呗暂不可用 13812345678');
  await own.getByRole('button', { name: words.copy, exact: true }).click();
  await own.getByText(words.copied, { exact: true }).waitFor();
  return own.evaluate(() => navigator.clipboard.readText());
}

test.for(languages)('a problem is followed from a toast to its end ($locale)', { timeout: 120_000 }, async (words) => {
  const profile = mkdtempSync(join(tmpdir(), 'payhint-profile-'));
  const build = notifyingBuild();
  const start = async (): Promise<Session> => {
    const session = await startSession(() => cashier(TOAST), { profile, build, locale: words.locale });
    onTestFinished(session.close);
    await session.context.grantPermissions(['clipboard-read']);
    return session;
  };
  onTestFinished(() => {
    for (const folder of [profile, build]) rmSync(folder, { recursive: true, force: true });
  });

  const first = await start();
  await askForReminder(await followFromToast(first, words), words);
  const [before] = await keptIncidents(first);
  expect(before).toMatchObject({
    entry: 'score-insufficient',
    host: 'cashier.alipay.com',
    ticks: [0, 1],
    note: '95188',
  });
  expect(await alarmTimes(first)).toEqual([before!.reminder!.at]);
  expect(new Date(before!.reminder!.at).getHours()).toBe(10);
  await first.close();

  const second = await start();
  expect(await keptIncidents(second)).toEqual([before]);
  await until('the alarm set again', async () => (await alarmTimes(second)).length === 1 || undefined);
  expect(await alarmTimes(second)).toEqual([before!.reminder!.at]);

  await letReminderComeDue(second);
  const shown = await until('a notification', async () => (await shownNotifications(second))[0]);
  expect(shown).toBe(before!.id);
  const own = await openedPage(second, () => clickNotification(second, shown));
  expect(await shownNotifications(second)).toEqual([]);
  expect(await own.locator('.steps input:checked').count()).toBe(2);
  expect(await own.getByRole('textbox', { name: words.note }).inputValue()).toBe('95188');
  await own.getByText(words.due, { exact: true }).waitFor();

  const popup = await openPopup(second, own);
  await popup.getByRole('region', { name: words.stillOpen }).getByText(words.due).waitFor();

  await own.bringToFront();
  const summary = await copySummary(own, words);
  expect(summary).toMatch(words.tried);
  expect(summary).not.toMatch(/13812345678|95188/);

  await own.getByRole('button', { name: words.solved }).click();
  // With the keyboard: events that are made up, as `selectOption` makes them, count for nothing here.
  await own.getByRole('combobox').press('ArrowDown');
  await own.getByRole('button', { name: words.keep, exact: true }).click();
  await own.getByRole('button', { name: words.again }).waitFor();
  expect((await keptIncidents(second))[0]?.resolved?.cause).toBe('score-insufficient');
  expect(await alarmTimes(second)).toEqual([]);
  await popup.getByRole('region', { name: words.stillOpen }).waitFor({ state: 'detached' });
});
