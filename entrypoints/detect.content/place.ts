/** Where a text stands: in a message box, or in a part of the page that reports nothing by itself. */
import { ancestry } from './dom.ts';

const ANCESTORS_MAX = 12;
const MESSAGE_ROLES =
  '[role=alert],[role=alertdialog],[role=dialog],[role=status],[aria-live=polite],[aria-live=assertive],[aria-modal=true],dialog';
const MESSAGE_CLASS = /toast|message|notif|dialog|modal|popup|alert|tips?\b|layer|snackbar|error/i;
/** Menus, tabs, links and buttons name things; they do not report. */
const NAMING =
  'a[href],nav,footer,button,th,legend,caption,[role=tab],[role=tablist],[role=menu],[role=navigation],[role=button]';
/** A block that is mostly links is a list of links. */
const LINK_SHARE_MAX = 0.5;
/** Product cards are marked up as articles too, but they are short. */
const ARTICLE_MIN_CHARS = 300;
/** Words of paying, in the scripts that pages are written in. */
const PAYING =
  /支付|付款|收银|结算|结账|订单|交易|还款|账单|充值|钱包|额度|余额|银行卡|信用卡|花呗|借呗|白条|月付|結帳|收銀|錢包|額度|儲值|還款|繳費|訂單|帳單|帳戶|賬戶|餘額|銀行|購物車|checkout|payment|your order|pay now|wallet|billing|\bcard\b|cashier/i;
const PAGE_TEXT_MAX_CHARS = 50_000;

/** @returns whether the element is part of a dialog, an alert, a toast or anything else that floats above the page */
export function isMessageBox(element: Element): boolean {
  return (
    isFloating(element) || hasAncestor(element, (current) => MESSAGE_CLASS.test(current.getAttribute('class') ?? ''))
  );
}

/** @returns whether it is one by its role or its place, not by the name of a class alone */
export function isFloating(element: Element): boolean {
  if (element.closest(MESSAGE_ROLES)) return true;
  return hasAncestor(element, (current) => getComputedStyle(current).position === 'fixed');
}

function hasAncestor(element: Element, test: (current: Element) => boolean): boolean {
  for (const current of ancestry(element, ANCESTORS_MAX)) {
    if (current === document.body || current === document.documentElement) return false;
    if (test(current)) return true;
  }
  return false;
}

function isInArticle(element: Element): boolean {
  const article = element.closest('article,[itemprop=articleBody]');
  return article !== null && article.textContent.length >= ARTICLE_MIN_CHARS;
}

function isMostlyLinks(element: Element): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += link.textContent.trim().length;
  return linked > element.textContent.trim().length * LINK_SHARE_MAX;
}

/** @returns whether a text outside a message box may report something, as a line on a result page does */
export function mayReport(element: Element): boolean {
  return !element.closest(NAMING) && !isInArticle(element) && !isMostlyLinks(element);
}

/** @returns whether a text names anything that has to do with paying */
export function speaksOfPaying(text: string): boolean {
  return PAYING.test(text);
}

/** @returns whether the page has to do with paying at all */
export function isPayingPage(): boolean {
  return PAYING.test(document.title) || PAYING.test(document.body.textContent.slice(0, PAGE_TEXT_MAX_CHARS));
}
