/** What each version stored, by part: written down as it was, never made with today's code. */
import type { Part } from '../../../../utils/storage/migrations/migration.ts';

/** Version 1 is the only one that marks nothing with its number. */
export const storedBy: Record<number, Partial<Record<Part, unknown>>> = {
  1: {
    settings: { paused: true, sitesOff: ['buy.tmall.com'], dismissed: ['3-x'] },
  },
  2: {
    settings: {
      version: 2,
      paused: true,
      snoozedUntil: 1_780_000_000_000,
      sitesOff: ['buy.tmall.com'],
      dismissed: ['3-x'],
      language: 'zh-TW',
    },
  },
  3: {
    settings: {
      version: 3,
      paused: true,
      snoozedUntil: 1_780_000_000_000,
      sitesOff: ['buy.tmall.com'],
      dismissed: ['3-x'],
      language: 'zh-TW',
      keepsHistory: false,
    },
    incidents: {
      version: 3,
      list: [
        {
          id: '5a0c7e0e-7d7e-4a55-9d8c-0d4c6ac9a001',
          entry: 'overdue',
          product: 'huabei',
          host: 'cashier.alipay.com',
          at: 1_795_000_000_000,
          ticks: [0, 2],
          note: '已打电话',
          actDay: '2026-11-20',
          reminder: { at: 1_797_000_000_000, wasShown: true },
        },
        {
          id: '5a0c7e0e-7d7e-4a55-9d8c-0d4c6ac9a002',
          entry: 'pay-unavailable',
          at: 1_790_000_000_000,
          ticks: [],
          note: '',
          resolved: { at: 1_791_000_000_000, cause: 'limit-insufficient' },
        },
      ],
    },
    history: {
      version: 3,
      list: [{ entry: 'overdue', product: 'huabei', host: 'cashier.alipay.com', at: 1_795_000_000_000 }],
    },
  },
};
