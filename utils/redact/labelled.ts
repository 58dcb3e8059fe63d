/** What is known for what it is by the word before it: names, addresses, codes, order numbers. */
import type { Rule } from './types.ts';

const PERSON =
  '收款人|收款方|持卡人|付款人|付款方|收货人|收件人|联系人|户名|真实姓名|姓名|' +
  "(?:card\\s?holder|payee|payer|recipient|account holder)(?:[ \\u2019']?s? name)?|account name|full name";
/** The commonest, without those that often begin another word after such a label (余额, 信息, 和, 方, 时, 应). */
const SURNAMES =
  '欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|林|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|' +
  '彭|曾|肖|田|董|袁|潘|蒋|蔡|杜|叶|苏|魏|吕|丁|沈|任|姚|卢|傅|钟|姜|崔|谭|廖|范|汪|陆|石|戴|贾|韦|夏|邱|侯|邹|熊|孟|秦|白|江|阎|薛|尹|' +
  '段|雷|黎|史|龙|陶|贺|顾|毛|郝|龚|邵|万|钱|严|赖|覃|洪|武|莫|孔|張|劉|陳|楊|黃|趙|吳|孫|馬|羅|鄭|謝|許|韓|馮|鄧|蕭|葉|蘇|呂|盧|鍾|譚';
const HAN = '\\p{Script=Han}';
/** 张三, 张*三, 阿迪力·买买提. */
const HAN_NAME = `(?:${HAN}|\\*){1,4}(?:[·•]${HAN}{1,10})*`;
const LATIN_NAME = "[a-z][a-z'.*-]*(?: [a-z][a-z'.*-]*){0,3}";
const LATIN_NAME_IN_CAPITALS = "[A-Z][A-Za-z'.*-]*(?: [A-Z][A-Za-z'.*-]*){0,3}";
const NO_NAME = `(?!${PERSON}|[不未已与與和有为為的无無错錯])`;

const always = (kind: ReturnType<Rule['kindOf']>) => (): typeof kind => kind;

const namesAfterColon: Rule = {
  find: new RegExp(`(?:${PERSON})\\s*[:=]\\s*(?!${PERSON})(?<hide>${HAN_NAME}|${LATIN_NAME})`, 'dgiu'),
  kindOf: always('name'),
};
/** Without a colon only what looks like a name: 收款人账户异常 stays. */
const namesAfterLabel: Rule = {
  find: new RegExp(
    `(?:${PERSON})(?:是|为|為|\\s)*${NO_NAME}(?<hide>(?:${SURNAMES})(?:${HAN}|\\*){1,2}|\\*+${HAN}{1,2}|` +
      `(?<=\\s)(?:${HAN}|\\*){2,4}(?!${HAN}))`,
    'dgiu',
  ),
  kindOf: always('name'),
};
const latinNames: Rule = {
  find: new RegExp(
    `(?:[Cc]ard\\s?[Hh]older|CARD\\s?HOLDER|[Pp]ayee|PAYEE|[Pp]ayer|[Rr]ecipient)\\s+(?<hide>${LATIN_NAME_IN_CAPITALS})`,
    'dgu',
  ),
  kindOf: (found) => (/^name$/i.test(found) ? undefined : 'name'),
};

const PROVINCES =
  '北京|天津|上海|重庆|重慶|河北|山西|辽宁|遼寧|吉林|黑龙江|黑龍江|江苏|江蘇|浙江|安徽|福建|江西|山东|山東|河南|湖北|湖南|广东|廣東|' +
  '海南|四川|贵州|貴州|云南|雲南|陕西|陝西|甘肃|甘肅|青海|台湾|台灣|臺灣|内蒙古|內蒙古|广西|廣西|西藏|宁夏|寧夏|新疆|香港|澳门|澳門';
const addresses: Rule = {
  find: new RegExp(
    `(?:(?:收货|收貨|收件|配送|送货|送貨|家庭|居住|住)地址|(?:shipping|delivery|billing|home) address)` +
      `(?:\\s*[:=]\\s*|\\s+|(?=${PROVINCES}))(?<hide>[^\\s\\[。;\\n][^。;\\n]*)`,
    'dgiu',
  ),
  kindOf: always('address'),
};

const SECRET =
  '验证码|驗證碼|校验码|校驗碼|动态码|動態碼|动态密码|動態密碼|密码|密碼|口令|安全码|安全碼|cvv2?|cvc2?|otp|pin|' +
  'verification code|security code|passcode|password';
/** At least one digit: an error's name is no code. */
const CODE = '(?=[a-z]{0,7}\\d)[a-z\\d]{3,8}(?![a-z\\d])';
const codesAfter: Rule = {
  find: new RegExp(`(?:${SECRET})[^\\d\\n码碼a-z\\[\\]]{0,6}(?:is )?(?<hide>${CODE})`, 'dgiu'),
  kindOf: always('code'),
};
const codesBefore: Rule = {
  find: new RegExp(`(?<!\\d)(?<hide>\\d{4,8})[^\\d\\n码碼\\[\\]]{0,8}(?:${SECRET})`, 'dgiu'),
  kindOf: always('code'),
};

const emails: Rule = {
  find: /(?<hide>[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/dgu,
  kindOf: always('email'),
};

const labelledOrders: Rule = {
  find: new RegExp(
    '(?:订单号|訂單號|订单编号|訂單編號|交易号|交易號|流水号|流水號|单号|單號|(?:order|transaction)\\s?(?:no\\.?|number|id))' +
      '\\s*[:=#]?\\s*(?<hide>(?=[a-z_-]*\\d)[a-z\\d_-]{6,})',
    'dgiu',
  ),
  kindOf: always('order'),
};
/** An error code has a name or is short; a number of an order has neither. */
const ORDER_MIN_CHARS = 12;
const ORDER_MIN_DIGITS = 6;
const orders: Rule = {
  find: /(?<hide>[a-z\d]+(?:-[a-z\d]+)*)/dgiu,
  kindOf: (found) => {
    const length = found.replaceAll('-', '').length;
    const digits = found.replace(/\D/g, '').length;
    return length >= ORDER_MIN_CHARS && digits >= ORDER_MIN_DIGITS ? 'order' : undefined;
  },
};

/** Before the numbers: an address holds some, and a mail box may be one. */
export const rulesBeforeNumbers: readonly Rule[] = [addresses, emails];
/** What is short goes last: what is left of a number is told apart from a code only when the number is gone. */
export const rulesAfterNumbers: readonly Rule[] = [
  orders,
  labelledOrders,
  namesAfterColon,
  namesAfterLabel,
  latinNames,
  codesAfter,
  codesBefore,
];
