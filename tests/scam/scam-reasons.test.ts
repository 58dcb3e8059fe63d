/** Every kind of swindle can be explained to the reader, with sources, in all languages. */
import { expect, test } from 'vitest';
import { claimedOwners } from '../../knowledge/scam-signs.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { SCAM_KINDS } from '../../utils/scam/types.ts';

test.each(SCAM_KINDS)('%s', (kind) => {
  const reason = catalogue.scamReasons[kind];
  expect(reason).toMatchObject({ hant: expect.stringMatching(/[帳會錢碼詐騙戶號這個驗證]/) as string });
  expect(reason?.basis.filter((key) => !(key in catalogue.sources))).toEqual([]);
});

test('no kind is explained that cannot be found', () => {
  expect(Object.keys(catalogue.scamReasons).sort()).toEqual([...SCAM_KINDS].sort());
});

test('whoever a number is claimed to be of has a number of their own', () => {
  const missing = Object.values(claimedOwners).filter((key) => !catalogue.contacts[key]?.number);
  expect(missing).toEqual([]);
});
