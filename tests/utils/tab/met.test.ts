/** What is remembered of failures that were seen. */
import { expect, it } from 'vitest';
import { readHistory } from '../../../utils/storage/history.ts';
import { setKeepsHistory, setPaused } from '../../../utils/storage/settings.ts';
import { FAILURE, HOST, OTHER_FAILURE, see, sender, senderOf, useTab } from './on-a-tab.ts';

useTab();

it('a failure is remembered by its entry, its product, its host and its time, and by no word of the page', async () => {
  await see(OTHER_FAILURE);
  const [met] = await readHistory();
  expect(met).toEqual({ entry: 'limit-insufficient', product: 'huabei', host: HOST, at: met!.at });
  expect(Date.now() - met!.at).toBeLessThan(60_000);
});

it('a page whose address may not be read leaves out the host', async () => {
  await see(FAILURE, senderOf());
  expect(await readHistory()).toMatchObject([{ entry: 'order-expired' }]);
  expect((await readHistory())[0]).not.toHaveProperty('host');
});

it.each([
  ['a private window', async () => see(FAILURE, { ...sender, tab: { ...sender.tab!, incognito: true } })],
  ['a history that is off', async () => setKeepsHistory(false).then(() => see(FAILURE))],
  ['a pause', async () => setPaused(true).then(() => see(FAILURE))],
])('%s: nothing is remembered', async (_, meet) => {
  await meet();
  expect(await readHistory()).toEqual([]);
});
