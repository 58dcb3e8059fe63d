/** Tells that a payment went through: as the whole of a text, not as a word in it. */

const SUCCESS =
  /^(恭喜[您你]?|[您你]?已)?\s*[，,!！]?\s*(订单|訂單|花呗|借呗|白条|账单|帳單)?(支付|付款|交易|还款|還款|扣款)(已)?成功\s*[!！。]?\s*([¥￥]?\s*[\d.,]+\s*元?)?$/;
const SUCCEEDED = /^[您你]?(已经|已經|已)?成功(支付|付款|还款|還款)\s*([¥￥]?\s*[\d.,]+\s*元?)?\s*[!！。]?$/;
const ENGLISH =
  /^((your )?(payment|order|transaction|purchase) (was |is |has been |has )?(successful|succeeded|completed|confirmed|received)|payment success|thank you for your (order|purchase|payment))\s*[.!]?$/i;
const MAX_CHARS = 60;

/** @returns whether the text says that a payment went through, and nothing else */
export function isSuccess(text: string): boolean {
  return text.length <= MAX_CHARS && [SUCCESS, SUCCEEDED, ENGLISH].some((pattern) => pattern.test(text));
}
