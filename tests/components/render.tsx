/** What the tests of components share: findings as a page gives them, and rendering in a language with trust. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { LanguageProvider } from '../../components/language.tsx';
import { TrustProvider } from '../../components/trusted.tsx';
import type { Language } from '../../utils/language/language.ts';
import type { Match } from '../../utils/match/types.ts';
import type { Finding } from '../../utils/page/types.ts';

export function matchOf(id: string, message: string, words: string, more: Partial<Match> = {}): Match {
  const start = message.indexOf(words);
  const spans = [{ start, end: start + words.length }];
  return { id, score: 0.9, confidence: 'likely', quote: words, spans, outcome: 'failed', ...more };
}

export function findingOf(message: string, ...matches: Match[]): Finding {
  return { key: message, message, matches, at: 0 };
}

const SHORT = '花呗可用额度不足，请更换付款方式';
export const limitFinding = findingOf(
  SHORT,
  matchOf('limit-insufficient', SHORT, '可用额度不足', { product: 'huabei' }),
  matchOf('pay-unavailable', SHORT, '更换付款方式', { confidence: 'possible', score: 0.4 }),
);

const RISK = '交易存在风险，不支持花呗付款';
export const tiedFinding = findingOf(
  RISK,
  matchOf('risk-blocked', RISK, '存在风险', { confidence: 'possible', score: 0.6 }),
  matchOf('scene-not-supported', RISK, '不支持花呗付款', { confidence: 'possible', score: 0.55 }),
);

const UNKNOWN = '支付结果未知，请稍后查询';
export const unknownFinding = findingOf(
  UNKNOWN,
  matchOf('result-unknown', UNKNOWN, '支付结果未知', { outcome: 'unknown' }),
);

/** Renders as the entrypoints do. @returns the user who acts and what render gives */
export function show(
  element: ReactElement,
  { language = 'zh-CN', trustAll = true }: { language?: Language; trustAll?: boolean } = {},
) {
  const wrap = (inner: ReactElement) => (
    <LanguageProvider language={language}>
      <TrustProvider trustAll={trustAll}>{inner}</TrustProvider>
    </LanguageProvider>
  );
  const result = render(wrap(element));
  return { ...result, user: userEvent.setup(), update: (next: ReactElement) => result.rerender(wrap(next)) };
}

/** Ids of the entries shown, in order. */
export function shownEntries(root: ParentNode = document): (string | undefined)[] {
  return [...root.querySelectorAll<HTMLElement>('[data-entry-id]')].map((element) => element.dataset['entryId']);
}
