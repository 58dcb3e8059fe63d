/**
 * Where the detector runs without being asked: checkouts, cashiers, orders and wallets seen in public code. Whether each
 * is still in use could not be checked.
 */
const HOSTS = [
  'cashier.alipay.com',
  'excashier.alipay.com',
  'unitradeprod.alipay.com',
  'unitradeadapter.alipay.com',
  'mclient.alipay.com',
  'openapi.alipay.com',
  'mapi.alipay.com',
  'buy.taobao.com',
  'cart.taobao.com',
  'buy.tmall.com',
  'cart.tmall.com',
  'buy.tmall.hk',
  'trade.jd.com',
  'cart.jd.com',
  'pcashier.jd.com',
  'mpay.meituan.com',
  'pay.damai.cn',
  'pay.weixin.qq.com',
];

/** Match patterns of those hosts, https and http. */
export const HOST_PATTERNS = HOSTS.map((host) => `*://${host}/*`);
