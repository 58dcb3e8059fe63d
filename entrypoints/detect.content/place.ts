/** Where a text stands: in a message box, or in a part of the page that reports nothing by itself. */
import { isQuestion, PAY_TITLE } from '../../utils/page/page-kind.ts';
import { isSuccess } from '../../utils/page/success.ts';
import { ancestry } from './dom.ts';
import { linkedShare, shortText } from './short-text.ts';
import { isDrawn } from './visible.ts';

const ANCESTORS_MAX = 12;
const MESSAGE_ROLES =
  '[role^=alert],[role=dialog],[role=status],[aria-live=polite],[aria-live=assertive],[aria-modal=true],dialog';
const MESSAGE_CLASS = /toast|message|notif|dialog|modal|popup|alert|tips?\b|layer|snackbar|error/i;
/** A box that holds more is a page, whatever its place and name. */
const BOX_MAX_CHARS = 600;
/** Menus, tabs, links and buttons name things; they do not report. */
const NAMING =
  'a[href],nav,footer,button,th,legend,caption,[role=tab],[role=tablist],[role=menu],[role=navigation],[role=button]';
/** A block that is mostly links is a list of links. */
const LINK_SHARE_MAX = 0.5;
/** So much of a block tells what it is made of. */
const LINKED_MAX_CHARS = 2000;
/** A short text, with all the white space that may stand around it. */
const RAW_MAX_CHARS = 400;
/** Product cards are marked up as articles too, but they are short. */
const ARTICLE_MIN_CHARS = 300;
/** Words of paying, in the scripts that pages are written in: those that name its pages, and more. */
const PAYING = new RegExp(
  `${PAY_TITLE.source}|额度|額度|银行卡|信用卡|月付|繳費|帳戶|賬戶|銀行|購物車|pay now|\\bcard\\b`,
  'i',
);

function hasAncestor(element: Element, test: (current: Element) => boolean, max = ANCESTORS_MAX): boolean {
  for (const current of ancestry(element, max)) {
    if (current.contains(document.body)) return false;
    if (test(current)) return true;
  }
  return false;
}

/** The parser nests no deeper. */
const DEPTH_MAX = 512;

/** @returns what the selector names around the element, itself included, also outside the shadow roots it stands in */
function closest(element: Element, selector: string): Element | undefined {
  for (const current of ancestry(element, DEPTH_MAX)) if (current.matches(selector)) return current;
  return undefined;
}

const classOf = (element: Element): string => element.getAttribute('class') ?? '';
/** @returns the text of the element; '' where that is long */
const labelOf = (element: Element): string => (shortText(element, RAW_MAX_CHARS) ?? '').trim();
const isSmall = (element: Element): boolean => shortText(element, BOX_MAX_CHARS) !== undefined;

/** Of a long list this many on each side are looked at. */
const NEIGHBOURS_MAX = 30;

function* neighbours(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Generator<Element> {
  let current = element[side];
  for (let count = 0; current && count < NEIGHBOURS_MAX; count++) {
    yield current;
    current = current[side];
  }
}

/** @returns the element and its siblings */
function* row(element: Element): Generator<Element> {
  yield element;
  yield* neighbours(element, 'previousElementSibling');
  yield* neighbours(element, 'nextElementSibling');
}

/** @returns whether at least `min` in the element's row, itself included, pass the test */
function hasInRow(element: Element, min: number, test: (other: Element) => boolean): boolean {
  let count = 0;
  for (const other of row(element)) if (test(other) && ++count >= min) return true;
  return false;
}

const isLike = (one: Element, other: Element): boolean =>
  other.tagName === one.tagName && classOf(other) === classOf(one);

/** @returns whether the element is part of a dialog, an alert, a toast or anything else that floats above the page */
export function isMessageBox(element: Element): boolean {
  return (
    isFloating(element) || (!isConversation(element) && hasAncestor(element, isCalledMessage) && !isOfSuccess(element))
  );
}

/** Toasts come one by one or two; the messages of a conversation, which are called so too, come in numbers. */
const LIKES_MIN = 3;

const isCalledMessage = (element: Element): boolean =>
  MESSAGE_CLASS.test(classOf(element)) &&
  isSmall(element) &&
  !hasInRow(element, LIKES_MIN, (other) => isLike(element, other));

/** @returns whether it is one by its role or its place, not by the name of a class alone */
export function isFloating(element: Element): boolean {
  if (isConversation(element)) return false;
  return closest(element, MESSAGE_ROLES) !== undefined || hasAncestor(element, isAbovePage);
}

/** A page, too, may be fixed as a whole, so that only its parts scroll. */
function isAbovePage(element: Element): boolean {
  const { position } = getComputedStyle(element);
  const isAbove = position === 'fixed' || (position === 'absolute' && MESSAGE_CLASS.test(classOf(element)));
  return isAbove && isSmall(element) && !element.querySelector('h1,main,nav,article');
}

const CONVERSATION_CLASS = /(^|[-_ ])(chat|conversation|bubble|comments?|reviews?|faqs?|qa)([-_ ]|$)/i;
const WRITING = 'textarea,[contenteditable=true],[contenteditable=""]';
const SENDING = /发送|發送|发表|發表|回复|回覆|\bsend\b|\breply\b/i;

/** People talk here, in a thread or with a clerk: there is a place to write and a button to send. */
function isConversation(element: Element): boolean {
  if (closest(element, '[role=log],[role=feed]')) return true;
  return hasAncestor(element, (current) => CONVERSATION_CLASS.test(classOf(current)) || holdsWriting(current));
}

/** Messages share their ancestors, and to look through all that a large one holds takes long. */
let writing = new WeakMap<Element, boolean>();

function holdsWriting(element: Element): boolean {
  const known = writing.get(element);
  if (known !== undefined) return known;
  const holds = element.querySelector(WRITING) !== null && SENDING.test(element.textContent);
  writing.set(element, holds);
  return holds;
}

/** Forgets what was seen of the page, which has changed. */
export function forgetPlaces(): void {
  writing = new WeakMap();
}

function isInArticle(element: Element): boolean {
  const article = closest(element, 'article,[itemprop=articleBody]');
  return article !== undefined && shortText(article, ARTICLE_MIN_CHARS - 1) === undefined;
}

const isMostlyLinks = (element: Element): boolean => linkedShare(element, LINKED_MAX_CHARS) > LINK_SHARE_MAX;

const RECORD_ANCESTORS_MAX = 5;
const RECORD_MAX_CHARS = 300;
/** What an order, a bill or a post is told from the others by. */
const RECORD_MARK =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}|(订单|訂單|交易|流水|商户)(编)?[号號]|編號|单号|單號|\d\s?楼|回复|回覆/;

/** An entry in a list of orders, bills or posts: what it says, it has been saying for days. */
function isRecord(element: Element): boolean {
  const isMarked = (one: Element): boolean => {
    const text = shortText(one, RECORD_MAX_CHARS);
    return text !== undefined && RECORD_MARK.test(text);
  };
  const isEntry = (one: Element): boolean =>
    isMarked(one) &&
    (one.matches('li,tr,[role=listitem],[role=row]') ||
      hasInRow(one, 2, (other) => isLike(one, other) && isMarked(other)));
  return hasAncestor(element, isEntry, RECORD_ANCESTORS_MAX);
}

const ANSWER_ANCESTORS_MAX = 4;
const QUESTION_MAX_CHARS = 60;

/** @returns whether the element, or what holds it, comes right after a short text that passes the test */
function follows(element: Element, test: (text: string, before: Element) => boolean): boolean {
  const isAfter = (one: Element): boolean => {
    const before = one.previousElementSibling;
    if (!before) return false;
    const text = labelOf(before);
    return text.length <= QUESTION_MAX_CHARS && test(text, before);
  };
  return hasAncestor(element, isAfter, ANSWER_ANCESTORS_MAX);
}

/** What follows a question answers it. */
const isAnswer = (element: Element): boolean => follows(element, isQuestion);

/** What stands below 付款成功 tells more of that, unless nobody sees it: a template, or a toast that has gone. */
const isOfSuccess = (element: Element): boolean =>
  follows(element, (text, before) => isSuccess(text) && isDrawn(before));

const TEASER_ANCESTORS_MAX = 6;
/** With all the white space that stands in it. */
const TEASER_MAX_CHARS = 1500;
const TEASERS_MIN = 3;
const HEADLINE_MIN_CHARS = 10;
/** In a cart and in a list of ways to pay something can be chosen; what teasers are there for is to be followed. */
const CONTROL = 'input,button,select,[role=radio],[role=button]';
/** Goods that are being bought are links with long names too, but each has its price. */
const PRICE = /[¥￥]\s?\d/;

/** One of a list of headlines that lead elsewhere, each with a line or two of what is told there. */
function isTeaser(element: Element): boolean {
  const isCard = (one: Element): boolean => {
    // First, because it is cheap: what is no card may be as large as the page.
    if (!one.querySelector('a[href]')) return false;
    const text = shortText(one, TEASER_MAX_CHARS);
    if (text === undefined || PRICE.test(text) || one.querySelector(CONTROL)) return false;
    return [...one.querySelectorAll('a[href]')].some((link) => labelOf(link).length >= HEADLINE_MIN_CHARS);
  };
  const isOfList = (one: Element): boolean =>
    isCard(one) && hasInRow(one, TEASERS_MIN, (other) => isLike(one, other) && isCard(other));
  return hasAncestor(element, isOfList, TEASER_ANCESTORS_MAX);
}

const CHOICE_ANCESTORS_MAX = 5;
const CHOICE = 'input[type=radio],[role=radio]';
const CHOSEN = 'input[type=radio]:checked:enabled,[role=radio][aria-checked=true]:not([aria-disabled=true])';
const DISABLED_CLASS = /(^|[-_ ])(disabled|unavailable)([-_ ]|$)/i;

/** @returns whether it is a note to a way to pay that was not chosen: 余额不足 is no news beside a card that has enough */
export function isUnchosen(element: Element): boolean {
  for (const current of ancestry(element, CHOICE_ANCESTORS_MAX)) {
    if (DISABLED_CLASS.test(classOf(current)) || current.getAttribute('aria-disabled') === 'true') return true;
    const choices = current.querySelectorAll(CHOICE).length + Number(current.matches(CHOICE));
    if (choices > 0) return choices === 1 && !current.matches(CHOSEN) && !current.querySelector(CHOSEN);
  }
  return false;
}

/**
 * @param isAsked a person wants to know: notes to ways to pay that were not chosen count too
 * @returns whether a text outside a message box may report something, as a line on a result page does
 */
export function mayReport(element: Element, isAsked = false): boolean {
  const isElsewhere = [isInArticle, isMostlyLinks, isConversation, isRecord, isAnswer, isOfSuccess, isTeaser];
  if (closest(element, NAMING) || isElsewhere.some((test) => test(element))) return false;
  return isAsked || !isUnchosen(element);
}

const STEP_ANCESTORS_MAX = 4;
const STEP = /^\D{2,12}$/;
const STEPS_MIN = 3;

/** One of a row of short labels: 提交订单, 付款, 交易成功. */
function isStep(element: Element): boolean {
  const isLabel = (one: Element): boolean => STEP.test(labelOf(one));
  const isOfRow = (one: Element): boolean =>
    hasInRow(one, STEPS_MIN, (other) => other.tagName === one.tagName && isLabel(other));
  return hasAncestor(element, (one) => isLabel(one) && isOfRow(one), STEP_ANCESTORS_MAX);
}

/** @returns whether a text may be the result of what was done here, and not the name of a step or of a menu's item */
export function isResult(element: Element): boolean {
  return isFloating(element) || (mayReport(element) && !isStep(element));
}

/** @returns whether a text names anything that has to do with paying */
export function speaksOfPaying(text: string): boolean {
  return PAYING.test(text);
}
