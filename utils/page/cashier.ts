/** Whose cashier the reader stands at. Pure. */
import type { Cashier } from '../../knowledge/types.ts';

/** Taobao and Tmall pay through Alipay (common knowledge; no source is at hand). */
const BY_DOMAIN: readonly (readonly [domain: string, cashier: Cashier])[] = [
  ['alipay.com', 'alipay'],
  ['taobao.com', 'alipay'],
  ['tmall.com', 'alipay'],
  ['tmall.hk', 'alipay'],
  ['weixin.qq.com', 'wechat'],
  ['jd.com', 'jd'],
];

/** Products that are had in one wallet only. */
const BY_PRODUCT: Readonly<Record<string, Cashier>> = {
  huabei: 'alipay',
  xinyonggou: 'alipay',
  alipay: 'alipay',
  wechat: 'wechat',
  baitiao: 'jd',
};

/**
 * @param host host name of the page; left out where there is none, as with a message typed in
 * @param product key of `products.ts` that the message names
 * @returns the cashier; undefined when nothing tells
 */
export function cashierOf(host: string | undefined, product: string | undefined): Cashier | undefined {
  const own = BY_DOMAIN.find(([domain]) => host === domain || host?.endsWith(`.${domain}`))?.[1];
  return own ?? BY_PRODUCT[product ?? ''] ?? (host === undefined ? undefined : 'other');
}
