// @vitest-environment jsdom
/** The whole detector on a page that the browser prepares while another still stands on the tab. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import detector from '../../../entrypoints/detect.content/index.ts';
import { setPage, stubLayout } from './page.ts';
import { settle } from './watch.ts';

const MESSAGE = '花呗可用额度不足，请更换付款方式';

const sent = vi.fn();
let ctx: ContentScriptContext;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  stubLayout();
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => void sent(message));
  setPage(`<h1>收银台</h1><p role="alert">${MESSAGE}</p>`);
  ctx = new ContentScriptContext('detect');
});

afterEach(() => {
  ctx.notifyInvalidated();
  sent.mockClear();
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'prerendering');
});

it('says nothing before the person goes there, and then what stands there', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  await detector.main(ctx);
  await settle();
  expect(sent).not.toHaveBeenCalled();

  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  await settle();
  expect(sent.mock.calls).toEqual([
    [expect.objectContaining({ type: 'seen', texts: expect.arrayContaining([MESSAGE]) as string[] })],
  ]);
});
