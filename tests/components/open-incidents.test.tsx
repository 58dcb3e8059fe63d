// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { Incident } from '../../utils/incidents/incident.ts';
import { around, followingOf, incidentOf, MET_AT, NOW } from './followed.tsx';
import { lookFor, lookup, panel, ready, tab } from './open-popup.tsx';
import { limitFinding, show } from './render.tsx';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';

afterEach(cleanup);

const FREEZE = incidentOf({ id: 'b', entry: 'judicial-freeze', host: 'b.example', at: MET_AT - 1 });
const RESOLVED = incidentOf({ id: 'c', entry: 'hardship', resolved: { at: MET_AT, cause: 'other' } });

function open(incidents: Incident[], findings = [] as (typeof limitFinding)[]) {
  const following = followingOf(incidents);
  const props = {
    tab: ready('watching', findings),
    paused: false,
    snoozedUntil: 0,
    lookup: vi.fn(lookup),
    onPause: vi.fn(),
    onResume: vi.fn(),
    onSetSite: vi.fn(),
    onScan: vi.fn(() => Promise.resolve({ found: 0 })),
    onOpenOptions: vi.fn(),
    onReadNotice: vi.fn(),
    now: NOW,
  };
  return { following, ...show(around(following, <Popup {...props} />)) };
}

const list = (): HTMLElement => screen.getByRole('region', { name: /^之前没解决的/ });
const rows = (): HTMLElement[] => within(list()).getAllByRole('button');

test('what is open from earlier stands first, above the areas', () => {
  open([incidentOf({ ticks: [0, 2], actDay: '2026-11-20' }), FREEZE, RESOLVED]);
  expect(list()).toHaveAccessibleName('之前没解决的（2）');
  expect(rows()[0]).toHaveTextContent('2026-11-20 起 · 已做 2 步 · 2027-02-20 起可以再看');
  expect(rows()[1]).toHaveTextContent(explanationOf('judicial-freeze')!.title.zh);
  expect(panel().querySelector('button')).toBe(rows()[0]);
});

test('what is due comes first and says so', () => {
  const due = { ...FREEZE, reminder: { at: NOW.getTime() - 1, wasShown: true } };
  open([incidentOf(), due]);
  expect(rows()[0]).toHaveTextContent(explanationOf('judicial-freeze')!.title.zh);
  expect(rows()[0]).toHaveTextContent('可以再看了');
  expect(rows()[1]).not.toHaveTextContent('可以再看了');
});

test('each opens to its entry with its ticks and its note, and back', async () => {
  const { user } = open([incidentOf({ ticks: [2], note: '已打电话' })]);
  await user.click(rows()[0]!);
  const article = screen.getByRole('article');
  expect(article).toHaveAttribute('data-entry-id', 'overdue');
  expect(within(article).getByRole('textbox', { name: /备注/ })).toHaveValue('已打电话');
  const steps = [...article.querySelectorAll<HTMLInputElement>('.steps input')];
  expect(steps.map((step) => step.checked).indexOf(true)).toBe(2);
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(rows()[0]).toHaveFocus();
});

test('it stands below what was found on the tab, and above an empty tab', async () => {
  const { user, unmount } = open([FREEZE], [limitFinding]);
  const found = panel().querySelector('.finding')!;
  expect(found.compareDocumentPosition(list())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  unmount();
  open([FREEZE]);
  await user.click(tab(/本页/));
  const empty = panel().querySelector('.empty')!;
  expect(empty.compareDocumentPosition(list())).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

test('it makes room for what is typed, and is not there when nothing is open', async () => {
  const { user, unmount } = open([FREEZE]);
  await lookFor(user, '花');
  expect(screen.queryByRole('region', { name: /^之前没解决的/ })).toBeNull();
  unmount();
  open([RESOLVED]);
  expect(screen.queryByRole('region', { name: /^之前没解决的/ })).toBeNull();
});

test('following an entry of the tab takes its host along', async () => {
  const { user, following } = open([], [limitFinding]);
  await user.click(panel().querySelector<HTMLElement>('[data-entry-id="limit-insufficient"]')!);
  await user.click(screen.getByRole('button', { name: '跟进这个问题' }));
  expect(following.follow).toHaveBeenCalledExactlyOnceWith({
    entry: 'limit-insufficient',
    product: 'huabei',
    host: 'buy.tmall.com',
    ticks: [],
  });
});
