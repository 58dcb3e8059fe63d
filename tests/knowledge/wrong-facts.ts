/**
 * What circulates and is wrong or contradictory, as data: pages that come up beside the sources give it out as fact. None
 * of it may stand in the catalogue or anywhere else in the project.
 */

/** Numbers given out as official lines that are not, digits only, and where each was met. */
export const WRONG_NUMBERS: Readonly<Record<string, string>> = {
  '95055': 'as a Huabei or Alipay line',
  '10108888': 'as “Huabei support”',
  '4008888888': 'as an Alipay line, with +86',
  '4000009518': 'as an Alipay line',
  '4006789555': 'as a JD Finance line',
  '073185127885': 'the line of a publisher of finance articles, printed under one of the sources',
};

export const WRONG_ADDRESSES: readonly string[] = ['tousu@csai.cn', '400-xxx'];

export interface WrongFact {
  name: string;
  says: RegExp;
  caught: readonly string[];
  allowed: readonly string[];
}

/** A text that names a wrong figure to contradict it. */
export const CONTRADICTS = /和公布的办法不一致|contradicts? the published rules/;

export const WRONG_FACTS: readonly WrongFact[] = [
  {
    name: 'late fee of 0.5 % a day (ten times too much)',
    says: /(?<![\d.])0\.5\s?[%％]|千分之五/,
    caught: ['逾期每天 0.5%', '0.5% a day'],
    allowed: ['每天 0.05%'],
  },
  {
    name: 'days of grace',
    says: /宽限[期日]|\bgrace (days?|period)\b/i,
    caught: ['有三天宽限期', 'three grace days'],
    allowed: ['延期还款'],
  },
  {
    name: 'plans of sixty instalments',
    says: /60\s?[期个]|六十期|\b60 (instal\w+|months|payments)\b/i,
    caught: ['最多可分 60 期', 'up to 60 instalments'],
    allowed: ['160 元', '第 6 期'],
  },
  {
    name: 'postponement by 7, 14, 30 or 60 days',
    says: /延期[^。；]{0,12}(7|14|30|60)\s?天|\bpostpone\w*[^.;]{0,20}\b(7|14|30|60) days/i,
    caught: ['延期还款可延 30 天', 'postponed by 14 days'],
    allowed: ['延期还款延到下个月'],
  },
  {
    name: 'risk interruption of 1–24 hours',
    says: /\b1\s?[-–~至到]\s?24\s?(个)?(小时|hours?)/i,
    caught: ['风控 1–24 小时后解除', '1-24 hours'],
    allowed: ['还有 24 小时、1–3 个工作日等说法'],
  },
  {
    name: 'frozen after seven days overdue',
    says: /逾期\s?(满|超过)?\s?(7|七|15|十五)\s?天/,
    caught: ['逾期 7 天后冻结'],
    allowed: ['逾期还清后'],
  },
  {
    name: 'class II balance at 200,000 or 5,000 a month',
    says: /二类[^，。；]{0,10}(20\s?万|200,000)|每月[^，。；]{0,4}5,?000\s?元|\bclass II\b[^,.;]{0,20}200,000/i,
    caught: ['二类一年 20 万元', '余额每月限 5000 元', 'class II 200,000'],
    allowed: ['二类一年 10 万元，三类一年 20 万元'],
  },
  {
    name: 'class I limit by the year',
    says: /一类[^，。；]{0,6}(一年|每年)[^，。；]{0,4}1,?000/,
    caught: ['一类每年 1,000 元'],
    allowed: ['一类自开户起累计 1,000 元'],
  },
  {
    name: 'a fixed day of the Sesame evaluation',
    says: /芝麻[^。；]{0,12}每月\s?\d+\s?[日号]/,
    caught: ['芝麻分每月 6 日更新'],
    allowed: ['通常每月 1 日出账'],
  },
];
