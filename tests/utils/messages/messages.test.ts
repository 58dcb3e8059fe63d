import { describe, expect, it } from 'vitest';
import { LOOK_UP_MAX_CHARS, MESSAGE_MAX_CHARS } from '../../../utils/messages/limits.ts';
import { lookedUpSchema, orderSchema, requestSchema, showSchema } from '../../../utils/messages/messages.ts';
import { findingWith } from '../samples.ts';

const seen = { type: 'seen', texts: ['付款失败'], strong: true };
const follow = { type: 'follow', entry: 'overdue', ticks: [0, 2] };
const ticked = { type: 'ticked', entry: 'overdue', step: 2, done: true };
const dismissed = { type: 'dismissed', scope: 'now', key: 'k', host: '' };

describe('requests', () => {
  it.each([
    seen,
    { ...seen, texts: ['失'.repeat(MESSAGE_MAX_CHARS)] },
    { type: 'replaced' },
    { type: 'succeeded' },
    { type: 'ready' },
    dismissed,
    { ...dismissed, scope: 'message' },
    { ...dismissed, scope: 'site', host: 'shop.example' },
    follow,
    { ...follow, product: 'huabei' },
    ticked,
    { type: 'open-incident', id: 'a' },
    { type: 'look-up', text: '失'.repeat(LOOK_UP_MAX_CHARS) },
  ])('takes %j', (message) => {
    expect(requestSchema.parse(message)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'ready',
    {},
    { type: 'erase' },
    { ...seen, texts: ['失'.repeat(MESSAGE_MAX_CHARS + 1)] },
    { ...seen, texts: 5 },
    { type: 'seen', texts: ['付款失败'] },
    { ...seen, tabId: 1 },
    { ...dismissed, scope: 'everything' },
    { type: 'dismissed', scope: 'now', key: 'k' },
    { ...follow, note: '页面上的字' },
    { ...follow, host: 'made-up.example' },
    { ...follow, ticks: Array.from({ length: 101 }, (_, step) => step) },
    { ...ticked, step: -1 },
    { type: 'look-up', text: '失'.repeat(LOOK_UP_MAX_CHARS + 1) },
    { type: 'look-up', text: '付款失败', tabId: 1 },
  ])('does not take %j', (message) => {
    expect(requestSchema.safeParse(message).success).toBe(false);
  });
});

it('takes what the panel is to show', () => {
  expect(showSchema.safeParse({ type: 'show', findings: [] }).success).toBe(true);
  expect(showSchema.safeParse({ type: 'show', findings: [findingWith('a')] }).success).toBe(true);
  expect(showSchema.safeParse({ type: 'show', findings: [{ ...findingWith('a'), html: '<b>' }] }).success).toBe(false);
});

it('takes what was looked up, and no part less or more', () => {
  const answer = { matches: findingWith('a').matches, near: ['overdue'] };
  const scam = { kind: 'fee', spans: [], contact: 'anti-fraud' };
  expect(lookedUpSchema.safeParse(answer).success).toBe(true);
  expect(lookedUpSchema.safeParse({ ...answer, scam }).success).toBe(true);
  expect(lookedUpSchema.safeParse({ matches: [] }).success).toBe(false);
  expect(lookedUpSchema.safeParse({ ...answer, html: '<b>' }).success).toBe(false);
});

it('takes the orders to scan and to leave, and nothing beside them', () => {
  expect(orderSchema.safeParse({ type: 'scan' }).success).toBe(true);
  expect(orderSchema.safeParse({ type: 'leave' }).success).toBe(true);
  expect(orderSchema.safeParse({ type: 'scan', deep: true }).success).toBe(false);
});
