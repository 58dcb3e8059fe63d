/** What a page is for: on a page to pay on, a line that fails is news; on a page that talks, it is talk. */

/**
 * `paying`: a checkout, cashier, order, repayment or wallet page, or the result of one. `talking`: articles, help, terms,
 * threads, conversations. `other`: products, coupons, offers, settings, and whatever gives no sign.
 */
export type PageKind = 'paying' | 'talking' | 'other';

/** What is read off a page. */
export interface PageTraits {
  /** The path of the address, and the route in its hash. */
  path: string;
  title: string;
  /** Texts of the first headings. */
  headings: readonly string[];
  /** Texts of what looks like a button. */
  buttons: readonly string[];
  /** Ways to pay that can be chosen from. */
  choices: number;
  /** An amount of money stands on it. */
  hasAmount: boolean;
  /** Characters that stand in long blocks. */
  proseChars: number;
  /** Short blocks that ask how or why. */
  questions: number;
  /** All characters. */
  chars: number;
}

/** With this much prose a page is an article, whatever else it says; with this little, if nothing says otherwise. */
const ARTICLE_MIN_CHARS = 800;
const SHORT_ARTICLE_MIN_CHARS = 200;
const QUESTIONS_MIN = 3;
/** A page that says no more than this has been opened to say it. */
const BARE_PAGE_MAX_CHARS = 300;
const LABEL_MAX_CHARS = 14;

const TALK_PATH =
  /^(helps?|faqs?|support|articles?|news|blogs?|posts?|forums?|bbs|threads?|topics?|community|stories|story|questions?|ask|wiki|docs?|document|agreements?|protocols?|terms|policy|privacy|rules?|legal|notices?|announce|announcements?|guides?|tutorials?|discover|learn|comments?|reviews?|chats?)$/i;
const OTHER_PATH =
  /^(items?|products?|goods|search|promos?|promotions?|act|activity|campaign|marketing|ads?|coupons?|settings?)$/i;
const PAY_PATH = /^(cashier|checkout|pay|settle|trades?$|orders?$|confirm|buy|wallet|repay|bills?$|recharge|transfer)/i;
const TALK_TITLE =
  /帮助|幫助|常见问题|常見問題|问题详情|问答|問答|问大家|攻略|指南|课堂|教程|资讯|資訊|新闻|新聞|故事|协议|協議|条款|條款|隐私|隱私|规则|規則|公告|须知|須知|说明|說明|论坛|論壇|社区|社群|评论|評論|评价|会话|會話|聊天|客服|\b(faq|help|support|guide|terms|policy|forum|blog)\b/i;
const OTHER_TITLE = /搜索|搜尋|券|红包|紅包|激活|设置|設置|設定|\b(search|coupons?|settings)\b/i;
/** Names a page to pay on. */
export const PAY_TITLE =
  /收银|收銀|付款|支付|结算|結算|结账|结帐|結帳|订单|訂單|交易|还款|還款|账单|帳單|钱包|錢包|余额|餘額|充值|儲值|转账|轉帳|花呗|借呗|白条|checkout|payment|order|wallet|billing|repay|cashier/i;
const QUESTION =
  /怎么|怎麼|怎样|怎樣|为什么|為什麼|为何|為何|如何|什么意思|什麼意思|[吗嗎呢][?？]?$|^[问問答QA]\s*[:：\s]|^(why|how|what)\b/i;
const ASKING = new RegExp(`${QUESTION.source}|[?？]$`, 'i');
const FAILED =
  /(支付|付款|交易|还款|還款|扣款|充值|开通|借款|转账|结算|下单|payment)\s*(失败|失敗|未成功|异常|failed)/i;
const PAY_BUTTON =
  /^(确认|確認|立即|马上|继续|繼續|重新|去)?(付款|支付|结算|結算|結帳|结账|还款|還款|下单|提交订单|提交訂單)\s*[（(]?\s*([¥￥]?\s*[\d.,]+\s*元?|\d+)?[)）]?$|^(pay( now)?|place (your )?order|check ?out|proceed to (checkout|payment)|submit order|complete (purchase|order|payment)|repay)\b/i;
const SHOP_BUTTON =
  /立即购买|立即購買|马上购买|加入购物车|加入購物車|立即抢|马上抢|立即预订|buy now|add to (cart|bag)/i;
const OFFER_BUTTON = /立即開通|立即开通|马上开通|去开通|领取|领券|咨询|立即申请|马上申请|激活|sign up/i;

const wordsOf = (path: string): string[] => path.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[a-z]+/gi) ?? [];
const titlesOf = ({ title }: PageTraits): string[] => title.split(/\s*[-_|–—·]+\s*/);
const labelsOf = (traits: PageTraits): string[] => [...titlesOf(traits), ...traits.headings];
/** What the whole page is called; a heading further down names a part of it. */
const namesOf = (traits: PageTraits): string[] => [...titlesOf(traits), ...traits.headings.slice(0, 1)];
const isLabel = (text: string): boolean => text.length <= LABEL_MAX_CHARS || /^[ -~]+$/.test(text);

/** @returns whether a text asks how or why */
export const isQuestion = (text: string): boolean => QUESTION.test(text);
/** @returns whether it asks at all; 忘记密码？ names a link */
export const isAsking = (text: string): boolean => ASKING.test(text);

/** A button to pay with, and what is to be paid: no page has both by chance. */
function isTill({ buttons, choices, hasAmount }: PageTraits): boolean {
  return (hasAmount || choices > 1) && buttons.some((text) => PAY_BUTTON.test(text));
}

function isTalking(traits: PageTraits): boolean {
  return (
    traits.proseChars >= ARTICLE_MIN_CHARS ||
    wordsOf(traits.path).some((word) => TALK_PATH.test(word)) ||
    namesOf(traits).some((name) => TALK_TITLE.test(name) || isAsking(name))
  );
}

const isCalledOther = (traits: PageTraits): boolean => namesOf(traits).some((name) => OTHER_TITLE.test(name));

const isResult = (traits: PageTraits): boolean =>
  labelsOf(traits).some((label) => isLabel(label) && FAILED.test(label)) && traits.proseChars < SHORT_ARTICLE_MIN_CHARS;

const isShop = ({ buttons }: PageTraits): boolean => buttons.some((text) => SHOP_BUTTON.test(text));

function isOffer(traits: PageTraits): boolean {
  return (
    wordsOf(traits.path).some((word) => OTHER_PATH.test(word)) || traits.buttons.some((text) => OFFER_BUTTON.test(text))
  );
}

const isCalledPaying = (traits: PageTraits): boolean =>
  wordsOf(traits.path).some((word) => PAY_PATH.test(word)) ||
  labelsOf(traits).some((label) => isLabel(label) && PAY_TITLE.test(label));

/** @returns what the page is for, by its address and what stands on it; the first that fits */
export function pageKindOf(traits: PageTraits): PageKind {
  if (isTill(traits)) return 'paying';
  // Before prose: descriptions are long, and what fails after 立即购买 is a failure.
  if (isShop(traits)) return 'other';
  if (isTalking(traits)) return 'talking';
  if (isCalledOther(traits)) return 'other';
  if (isResult(traits)) return 'paying';
  if (traits.questions >= QUESTIONS_MIN) return 'talking';
  if (isOffer(traits)) return 'other';
  if (isCalledPaying(traits) || traits.chars <= BARE_PAGE_MAX_CHARS) return 'paying';
  return traits.proseChars >= SHORT_ARTICLE_MIN_CHARS ? 'talking' : 'other';
}
