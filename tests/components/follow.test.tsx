// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EntryView } from '../../components/entry/entry-view.tsx';
import type { Following } from '../../components/follow/following.tsx';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Incident } from '../../utils/incidents/incident.ts';
import type { Language } from '../../utils/language/language.ts';
import { around, followingOf, incidentOf, MET_AT, NOW } from './followed.tsx';
import { show } from './render.tsx';

afterEach(cleanup);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const section = (): HTMLElement => screen.getByRole('region', { name: /跟进|Follow-up/ });
const textOf = (element: HTMLElement): string => element.textContent.replace(/\u2060/g, '');

function entryOf(id: string, onTick = vi.fn()) {
  const explanation = explanationOf(id)!;
  return (
    <EntryView
      id={id}
      explanation={explanation}
      product="huabei"
      host="cashier.alipay.com"
      ticked={[0]}
      onTick={onTick}
      onOpenEntry={vi.fn()}
      now={NOW}
    />
  );
}

function open(id: string, following: Following, language: Language = 'zh-CN') {
  const onTick = vi.fn();
  return { onTick, ...show(around(following, entryOf(id, onTick)), { language }) };
}

/** @returns the incident's callbacks and what `open` gives */
function openIncident(more: Partial<Incident> = {}, language: Language = 'zh-CN', own = {}) {
  const following = followingOf([incidentOf(more)]);
  Object.assign(following.own, own);
  return { ...following.own, tick: following.tick, ...open(more.entry ?? 'overdue', following, language) };
}

describe('an entry that is not followed', () => {
  test('can be followed, with its product, its host and the steps ticked so far', async () => {
    const following = followingOf();
    const { user } = open('overdue', following);
    await user.click(button('跟进这个问题'));
    expect(following.follow).toHaveBeenCalledExactlyOnceWith({
      entry: 'overdue',
      product: 'huabei',
      host: 'cashier.alipay.com',
      ticks: [0],
    });
  });

  test('offers it below the steps, and ticks stay where they were', async () => {
    const { user, onTick } = open('overdue', followingOf());
    const regions = screen.getAllByRole('region').map((region) => region.querySelector('h3')!.textContent);
    expect(regions.indexOf('跟进')).toBeGreaterThan(regions.findIndex((title) => title.startsWith('怎么办')));
    await user.click(screen.getAllByRole('checkbox')[1]!);
    expect(onTick).toHaveBeenCalledExactlyOnceWith(1, true);
  });

  test('in a private window says that nothing is kept', () => {
    open('overdue', followingOf([], { isPrivate: true }));
    expect(section()).toHaveTextContent('隐私窗口里什么都不保存');
    expect(screen.queryByRole('button', { name: /跟进/ })).toBeNull();
  });

  test('in a private window keeps ticks for as long as it is open, whatever is followed elsewhere', async () => {
    const following = followingOf([incidentOf({ ticks: [3] })], { isPrivate: true });
    const { user, onTick } = open('overdue', following);
    const steps = screen.getAllByRole<HTMLInputElement>('checkbox').filter((box) => box.closest('.steps'));
    expect(steps.map((box) => box.checked).indexOf(true)).toBe(0);
    await user.click(steps[1]!);
    expect(onTick).toHaveBeenCalledExactlyOnceWith(1, true);
    expect(following.tick).not.toHaveBeenCalled();
  });

  test('that was solved before says so, and can be followed again', () => {
    const resolved = { at: MET_AT, cause: 'linked-loan-overdue' };
    open('overdue', followingOf([incidentOf({ resolved })]));
    expect(section()).toHaveTextContent(/2026-11-20 已解决：.*再次跟进/);
  });
});

describe('an entry that is followed', () => {
  test('stands at the top with its day and its site, and its ticks are its own', async () => {
    const { user, tick } = openIncident({ ticks: [2] });
    expect(screen.getAllByRole('region')[0]).toBe(section());
    expect(section()).toHaveTextContent('2026-11-20 起 · cashier.alipay.com');
    const steps = screen
      .getAllByRole<HTMLInputElement>('checkbox', { name: /./ })
      .filter((box) => box.closest('.steps'));
    expect(steps.map((box) => box.checked).indexOf(true)).toBe(2);
    await user.click(steps[0]!);
    expect(tick).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }), 0, true);
    expect(steps[0]).toBeChecked();
  });

  test('keeps a note as it is typed', async () => {
    const { user, change } = openIncident({ note: '先' });
    await user.type(screen.getByRole('textbox', { name: '备注（只给自己看）' }), '打');
    expect(change).toHaveBeenLastCalledWith('a', { note: '先打' });
  });

  test('ends with one question: what was it?', async () => {
    const { user, change } = openIncident();
    await user.click(button('已经解决了'));
    const choices = within(screen.getByRole('combobox', { name: '最后是什么原因？' })).getAllByRole('option');
    expect(choices[0]).toHaveTextContent('不知道');
    expect(choices[1]).toHaveTextContent(explanationOf('overdue')!.title.zh);
    expect(choices.at(-1)).toHaveTextContent('别的原因');
    await user.selectOptions(screen.getByRole('combobox'), 'linked-loan-overdue');
    await user.click(button('记下'));
    expect(change).toHaveBeenCalledExactlyOnceWith('a', {
      resolved: { at: NOW.getTime(), cause: 'linked-loan-overdue' },
    });
  });

  test('of a symptom asks for the causes behind it', async () => {
    const { user } = openIncident({ entry: 'pay-unavailable' });
    await user.click(button('已经解决了'));
    const values = screen.getAllByRole<HTMLOptionElement>('option').map(({ value }) => value);
    expect(values).toEqual(['unknown', ...explanationOf('pay-unavailable')!.causes!, 'other']);
  });

  test('is deleted only after a second click', async () => {
    const { user, remove } = openIncident();
    await user.click(button('不再跟进'));
    await user.click(button('取消'));
    expect(remove).not.toHaveBeenCalled();
    await user.click(button('不再跟进'));
    await user.click(button('连同备注一起删除'));
    expect(remove).toHaveBeenCalledExactlyOnceWith('a');
  });

  test('stays where it is while it is read, so that nothing moves under the reader', () => {
    const following = followingOf();
    const { update } = open('overdue', following);
    const places = (): (string | undefined)[] =>
      screen.getAllByRole('region').map((region) => region.querySelector('h3')?.firstChild?.textContent ?? undefined);
    const before = places();
    update(around({ ...following, incidents: [incidentOf()] }, entryOf('overdue')));
    expect(places()).toEqual(before);
    expect(section()).toHaveTextContent('已经解决了');
  });

  test('on a page leads to the extension’s own, where everything else is done', async () => {
    const openPage = vi.fn();
    const following: Following = { ...followingOf([incidentOf()]), openPage };
    delete following.own;
    const { user } = open('overdue', following);
    expect(screen.queryByRole('textbox', { name: /备注/ })).toBeNull();
    await user.click(button('打开跟进页'));
    expect(openPage).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }));
  });
});

describe('the day of the act', () => {
  test('is asked for in the words of the entry, up to today', () => {
    const { change } = openIncident();
    const field = screen.getByLabelText('“逾期款全部还清”是哪一天？');
    expect(field).toHaveAttribute('max', '2026-11-22');
    fireEvent.change(field, { target: { value: '2026-11-23' } });
    expect(change).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '2026-11-20' } });
    expect(change).toHaveBeenCalledExactlyOnceWith('a', { actDay: '2026-11-20' });
  });

  test('gives a range with its source, an estimate and no promise', () => {
    openIncident({ actDay: '2026-11-20' });
    expect(textOf(section().querySelector<HTMLElement>('.expected')!)).toMatch(
      /^2026-11-20：逾期款全部还清3–6 个月，也就是 2027-02-20 到 2027-05-20，之后再看。这是估计，不是承诺。来源 \d/,
    );
  });

  test.each([
    ['2026-08-01', '现在就可以再看一次。'],
    ['2026-01-01', '估计的时间已经过了。'],
  ])('%s: says “%s”', (actDay, says) => {
    openIncident({ actDay });
    expect(section().querySelector('.expected')).toHaveTextContent(says);
  });

  test('of what takes hours names no later day', () => {
    openIncident({ entry: 'limit-insufficient', actDay: '2026-11-22' });
    expect(section().querySelector('.expected')).toHaveTextContent(/过后再看一次。这是估计，不是承诺。/);
  });

  test('is not asked for where nobody knows how long it takes: no date, no promise', () => {
    openIncident({ entry: 'pay-unavailable' });
    expect('unknown' in explanationOf('pay-unavailable')!.recovery).toBe(true);
    expect(section()).toHaveTextContent('要多久没有可靠的说法，所以这里不给日期。隔一阵再看一次就好。');
    expect(screen.queryByLabelText(/是哪一天/)).toBeNull();
  });
});

describe('a reminder', () => {
  test('is offered for the day from which it may be over, tomorrow at the soonest', async () => {
    const { user, remind } = openIncident({ actDay: '2026-11-20' });
    const day = screen.getByLabelText('哪天提醒我再看');
    expect(day).toHaveValue('2027-02-20');
    fireEvent.change(day, { target: { value: '2026-11-22' } });
    expect(button('提醒我')).toBeDisabled();
    fireEvent.change(day, { target: { value: '2026-11-23' } });
    await user.click(button('提醒我'));
    expect(remind).toHaveBeenCalledExactlyOnceWith('a', '2026-11-23');
  });

  const reminder = { at: new Date(2026, 11, 1, 10).getTime(), wasShown: false };
  test('that is set says when, and that it names nothing; it can be taken back', async () => {
    const { user, change } = openIncident({ reminder });
    expect(section()).toHaveTextContent('2026-12-01 上午提醒一次，通知里不写是什么事。');
    await user.click(button('不用提醒'));
    expect(change).toHaveBeenCalledExactlyOnceWith('a', { remindAt: undefined });
  });

  test('without the permission is kept all the same, and says where it will be seen', () => {
    openIncident({ reminder }, 'zh-CN', { mayNotify: false });
    expect(section()).toHaveTextContent('还没有获准显示通知。2026-12-01 起打开本助手，会在最前面看到它。');
  });

  test('that is due says so and offers another', () => {
    openIncident({ reminder: { at: NOW.getTime(), wasShown: true } });
    expect(section()).toHaveTextContent('可以再看了');
    expect(button('提醒我')).toBeEnabled();
  });
});

describe('in English', () => {
  test('an act gives a range', () => {
    openIncident({ actDay: '2026-11-20' }, 'en');
    expect(screen.getByLabelText('On which day: everything overdue being repaid?')).toHaveValue('2026-11-20');
    expect(textOf(section())).toContain(
      '3–6 months, that is 2027-02-20 to 2027-05-20; look again then. An estimate, not a promise.',
    );
  });
});
