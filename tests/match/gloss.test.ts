/** Pronunciations that a machine set into a text. */
import { describe, expect, it } from 'vitest';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { normalize } from '../../utils/match/normalize.ts';

const fold = traditionalToSimplified();
const textOf = (original: string): string => normalize(original, fold).text;

describe('pronunciations', () => {
  it.each([
    ['無(wú)法(fǎ)使(shǐ)用', '无法使用'],
    ['無（wú）法（fǎ）', '无法'],
    ['无（ｗú）法', '无法'],
    ['无[wú]法【fǎ】〔fǎ〕', '无法'],
    ['无( wú )法', '无法'],
    ['无 (wú) 法', '无法'],
    ['无(wu\u0301)法', '无法'],
    ['无(W\u00DA)法', '无法'],
    ['花呗(huā bei)不可用', '花呗不可用'],
    ['花呗(bei)的(de)额度', '花呗的额度'],
    ['女(nǚ)绿(lǜ)装(zhuāng)', '女绿装'],
    ['无wú法fǎ使用', '无法使用'],
    ['无(\u200Bw\u200Bú\uFE0F)法', '无法'],
    ['無(ㄨˊ)法ㄈㄚˇ使用', '无法使用'],
    ['申請(qǐng)?zhí)行', '申请行'],
    ['\uFFFD(wú)法', '\uFFFD法'],
  ])('%s goes', (original, text) => {
    expect(textOf(original)).toBe(text);
  });

  it.each([
    ['金额(含)', '金额含'],
    ['提款机(ATM)', '提款机atm'],
    ['客服(24小时)', '客服24小时'],
    ['支付(app)失败', '支付app失败'],
    ['微信(WeChat)失败', '微信wechat失败'],
    ['银行(BOC)', '银行boc'],
    ['编号(8)', '编号8'],
    ['付款 café 失败', '付款café失败'],
    ['PayPal (wú)', 'paypal wú'],
    ['付款(abcdefghijklmnopqrstuvwxyzabcdefghij)', '付款abcdefghijklmnopqrstuvwxyzabcdefghij'],
  ])('%s stays as it is', (original, text) => {
    expect(textOf(original)).toBe(text);
  });
});
