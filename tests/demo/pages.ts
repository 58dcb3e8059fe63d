/** The five demo checkouts: what each says when the button is pressed, and the entry that should explain it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DEMO_HOST = 'cashier.alipay.com';
const FOLDER = '/demo';

export interface DemoPage {
  id: string;
  /** For the list of demos. */
  title: string;
  note: string;
  /** How the message is shown, in the words of `site/checkout.js`. */
  show: 'toast' | 'dialog' | 'inline' | 'result' | 'none';
  /** The failure message; empty for the checkout that works. */
  message: string;
  /** Id of the only entry that the hint should show; undefined where no hint belongs. */
  entry: string | undefined;
}

export const demoPages: readonly DemoPage[] = [
  {
    id: 'toast',
    title: '轻提示',
    note: '两秒后自动消失的一句话',
    show: 'toast',
    message: '花呗可用额度不足，请更换付款方式',
    entry: 'limit-insufficient',
  },
  {
    id: 'dialog',
    title: '对话框',
    note: '要点“知道了”才会关上',
    show: 'dialog',
    message: '当前操作存在风险，为了您的账户安全已中断',
    entry: 'risk-blocked',
  },
  {
    id: 'inline',
    title: '行内文字',
    note: '出现在付款方式下面的一行字',
    show: 'inline',
    message: '该商品不支持花呗付款',
    entry: 'scene-not-supported',
  },
  {
    id: 'result',
    title: '结果页',
    note: '整个页面换成付款结果',
    show: 'result',
    message: '交易失败，银行卡已过期',
    entry: 'card-invalid',
  },
  {
    id: 'healthy',
    title: '一切正常',
    note: '付款成功，助手不该出声',
    show: 'none',
    message: '',
    entry: undefined,
  },
];

const file = (name: string): string => readFileSync(join(import.meta.dirname, 'site', name), 'utf8');

/** Puts values into `{{name}}` places. Values are our own and hold no markup but where they are meant to. */
function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function index(): string {
  const items = demoPages.map(
    ({ id, title, note }) => `<li><a href="${FOLDER}/${id}"><b>${title}</b><span>${note}</span></a></li>`,
  );
  return fill(file('index.html'), { items: items.join('\n') });
}

export const demoUrl = (page?: DemoPage): string => `https://${DEMO_HOST}${FOLDER}/${page?.id ?? ''}`;

/** The whole site, for `serve`. */
export function demoSite({ pathname }: URL): string | undefined {
  if (pathname === `${FOLDER}/`) return index();
  if (pathname === `${FOLDER}/style.css`) return file('style.css');
  if (pathname === `${FOLDER}/checkout.js`) return file('checkout.js');
  const [, id, result] = /^\/demo\/(\w+)(\/result)?$/.exec(pathname) ?? [];
  const page = demoPages.find((candidate) => candidate.id === id);
  if (!page) return undefined;
  return fill(file(result ? 'result.html' : 'checkout.html'), { show: page.show, message: page.message });
}
