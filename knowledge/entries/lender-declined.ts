import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['issuer declined xinyonggou|xinyongdai =92', 'xinyonggou|xinyongdai no-use|unsupported|cannot =86', 'xinyonggou|xinyongdai fail|declined|no-pay|no-open =86', 'xinyonggou|xinyongdai "未通过"|"不通过"|"拒绝" =90', '"出资机构"|"资金方"|"合作银行"|"出资银行"|"放款机构" =80', '"出资"|"资金方"|"资方"|"合作机构"|"合作金融机构"|"放款银行"|"贷款银行"|"贷款机构"|"融资" declined|undone|cannot|frozen|"不通过"|"未通过" =92', '"lending bank"|"funding partner"|"lending partner"|"bank partner"|"financing bank"|"lender" declined|cannot =92', 'xinyonggou|xinyongdai issuer frozen|declined|closed =90'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['xinyonggou', 'xinyongdai', 'huabei', 'jiebei'],
  title: { zh: '出资的银行没有同意', en: 'The funding bank said no' },
  sentence: {
    zh: '信用购、信用贷由页面写明的银行出资，这一次是那家银行没有同意。',
    en: 'Credit Pay (信用购) and Credit Loan (信用贷) are funded by the bank named on the page, and that bank did not agree.',
    basis: ['brand-split'],
  },
  why: [
    {
      zh: '2021 年 11 月起，由银行全额出资的部分单独显示为“信用购”“信用贷”并写明银行；“花呗”则只由重庆蚂蚁消费金融提供。',
      en: 'Since November 2021 the part funded wholly by banks is shown separately as Credit Pay (信用购) or Credit Loan (信用贷) with the bank’s name; “花呗” (Huabei) is provided by Chongqing Ant Consumer Finance alone.',
      basis: ['brand-split'],
    },
    {
      zh: '信用贷的额度和利率由那家银行决定。两边各自判断，所以可能一边能用、另一边不能。',
      en: 'For Credit Loan the bank decides limit and rate. Each side judges for itself, so one may work while the other does not.',
      basis: ['brand-split', 'background'],
    },
  ],
  check: [
    {
      zh: '看付款页选中的是“花呗”还是“某某银行信用购”，记下银行名。',
      en: 'See whether the payment page has “花呗” or a bank’s “信用购” selected, and note the bank.',
      basis: ['brand-split'],
    },
    {
      zh: '打开支付宝 App，分别搜索“花呗”和“信用购”，看是哪一个不能用。',
      en: 'In the Alipay app, search “花呗” and “信用购” in turn and see which of them does not work.',
      basis: ['brand-split', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先分清是哪一部分被拒：花呗，还是哪家银行的信用购或信用贷。',
      en: 'First find out which part was refused: Huabei, or which bank’s Credit Pay or Credit Loan.',
      basis: ['brand-split'],
    },
    {
      who: 'you',
      zh: '付这一单可以换余额或储蓄卡等其他方式。',
      en: 'For this order, use another method such as balance or a debit card.',
      basis: ['background'],
    },
    {
      who: 'bank',
      zh: '原因要问页面写明的那家银行，由它解释和处理；号码到银行官网或 App 里查。',
      en: 'The bank named on the page has to explain and decide; take its number from its own site or app.',
      basis: ['brand-split', 'background'],
    },
    {
      who: 'you',
      zh: '银行不处理的，可以向监管投诉热线反映；分不清是哪家银行，先问支付宝客服。',
      en: 'If the bank does not respond, the regulator’s complaints line takes it; if unsure which bank it is, ask Alipay support first.',
      basis: ['hotline-pages', 'background'],
    },
  ],
  avoid: [
    {
      zh: '一家没同意，也不要连着去别处申请借款。',
      en: 'Do not apply for one loan after another elsewhere because one was refused.',
      basis: ['background'],
    },
    {
      zh: '不要相信“内部渠道”“包过”的人，也不要先付费。',
      en: 'Do not trust anyone with “inside channels” or a sure pass, and pay nothing up front.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间：由出资的那家银行决定，标准和间隔都不公开。',
      en: 'No source gives a time: the funding bank decides, and neither its criteria nor its interval is public.',
      basis: ['brand-split', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '银行那边有变化以前，重试结果通常一样。',
    en: 'Until something changes at the bank, trying again usually gives the same answer.',
  },
  payNow: ['other-method'],
  evidence: ['general'],
  contacts: ['alipay', 'regulator'],
  scams: ['impersonation', 'unfreeze'],
  related: ['score-insufficient', 'borrow-failed', 'limit-reduced', 'linked-loan-overdue', 'credit-report-consent'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '南京银行信用购暂不可用，请选择其他付款方式',
    '信用购申请未通过，由合作银行审批',
    '银行审批未通过，信用购暂不可用',
    '您的信用贷申请被银行拒绝',
    '资金方审核未通过',
    '出资机构拒绝了本次支用',
    '很抱歉，合作金融机构暂不能为您提供本次借款服务',
    '放款银行未通过您的借款申请',
    '信用购由某某银行提供，该银行已终止为您提供服务',
    '宁波银行信用购额度已被银行停用，花呗可正常使用',
    '贷款机构已拒绝您的申请，请勿重复提交',
    '合作銀行未核准您的信用購申請',
    '資金方未通過審核，無法借款',
    'The lending bank declined your Credit Pay application.',
    'Our funding partner was unable to approve this loan.',
    '银行审批拒绝',
    '资方拒绝',
    '合作机构未通过',
    '出资银行暂停服务，信用购无法使用',
    '贷款银行未批准本次支用',
    '联合放款银行拒绝放款',
    '由江苏银行出资的额度被银行停用',
    '合作金融機構審核未過',
    '貸款銀行婉拒您的申請',
    '出資銀行未核准',
    'Lender declined',
    'Bank partner rejected the loan',
    'The financing bank turned down your application.',
    'Affirm\'s lending partner could not approve you',
  ],
  lookup: [
    '信用购用不了花呗可以用是怎么回事',
    '某某银行信用购被拒了怎么办',
    '信用购说银行审核不通过',
    '为什么花呗变成信用购还不让用',
    '信用贷被银行拒了找谁',
    '借呗显示资金方拒绝',
    '出资银行不同意是什么意思',
    '我的信用购是上海银行的突然不能用了',
    '信用够用不了 花被还能用',
    '花呗能付信用购付不了',
    '合作银行把我的信用购停了找支付宝有用吗',
    '机构审批未通过借不了信用贷',
    '银行那边没批信用购额度',
    '信用購被銀行停了要找誰',
    'bank refused my xinyonggou but huabei still works',
  ],
  miss: [
    '信用购服务由合作银行提供',
    '本产品由持牌金融机构提供资金',
    '具体额度以银行审批结果为准',
    '信用购和花呗有什么区别？',
    '银行审批中，预计稍后通知您',
    '信用贷申请已通过，额度已生效',
    '开通信用购，查看合作机构列表',
  ],
} satisfies Examples;
