import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'linked-loan overdue =86',
    'cashloan overdue paylater =84',
    'cashloan overdue no-use paylater =88',
    'overdue "其他" =70',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'xinyongdai', 'beiyongjin', 'wangshangdai'],
  title: { zh: '别的贷款逾期受牵连', en: 'Another loan is overdue' },
  sentence: {
    zh: '同一账户下的借呗、备用金或网商贷等有逾期，这个产品也跟着被停。',
    en: 'Another loan on the same account, such as Jiebei, Beiyongjin or Wangshangdai, is overdue and has stopped this product too.',
    basis: ['csai', 'freeze-guide'],
  },
  why: [
    {
      zh: '借呗、备用金逾期时，不只它们自己停用，花呗也会一起停用，哪怕花呗每期都按时还。',
      en: 'When Jiebei or Beiyongjin is overdue, not only does it stop working: Huabei stops as well, even if every Huabei bill was paid on time.',
      basis: ['csai'],
    },
    {
      zh: '有文章说，借呗、网商贷、备用金和花呗一样接入了央行征信，逾期比较严重时会间接影响花呗的额度。',
      en: 'One article says Jiebei, Wangshangdai and Beiyongjin are connected to the central bank’s credit system as Huabei is, so falling seriously behind on them indirectly affects Huabei’s limit.',
      basis: ['freeze-guide'],
    },
    {
      zh: '这些产品的出资方可能不同：花呗是重庆蚂蚁消费金融，信用购、信用贷是页面写明的银行。欠谁的，就还给谁、找谁商量。',
      en: 'The lenders can differ: Huabei is Chongqing Ant Consumer Finance, while Credit Pay (信用购) and Credit Loan (信用贷) come from the bank named on the page. Repay, and talk to, the one you owe.',
      basis: ['brand-split'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App，分别搜索“借呗”“信用贷”“网商贷”“备用金”“信用购”，看哪一个显示逾期。',
      en: 'In the Alipay app, search “借呗”, “信用贷”, “网商贷”, “备用金” and “信用购” in turn and see which one shows overdue.',
      basis: ['csai', 'ant-questions', 'brand-split'],
    },
    {
      zh: '再搜索“花呗”，确认花呗自己没有逾期账单。',
      en: 'Then search “花呗” to make sure that Huabei itself has no overdue bill.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      zh: '都没有显示逾期，就问官方客服是哪一笔；授权过征信的，也可以看个人信用报告。',
      en: 'If none of them shows it, ask official support which one it is; if you authorised credit reporting, your credit report may show it too.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '找到逾期的那个产品，在它自己的还款页看清金额。',
      en: 'Find the product that is overdue and read the amount on its own repayment page.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '有能力就先把这笔逾期全部还清，解除逾期状态。',
      en: 'If you can, clear that overdue amount in full first, so that the overdue state is lifted.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '一次还不起，就找这个产品的出资机构或官方客服申请合理的还款计划，同意后按计划还。',
      en: 'If you cannot pay at once, ask that product’s lender or official support for a workable plan and follow it once it is agreed.',
      basis: ['unlock-guide', 'brand-split'],
    },
    {
      who: 'you',
      zh: '还清后打开花呗页面，看状态是否正常。',
      en: 'After repaying, open the Huabei page and see whether its state is normal.',
      basis: ['csai'],
    },
    {
      who: 'platform',
      zh: '仍未恢复就等系统重新评估；其间各项账单都按时还，慢慢积累好的记录。',
      en: 'If it is still not back, the system has to evaluate it again; meanwhile pay every bill on time and let a good record build up.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '都还清了仍显示“微贷逾期”之类：可能还没入账，或另有一笔没还。带还款凭证请官方客服查。',
      en: 'All repaid, yet “微贷逾期” (small loan overdue) or the like still shows: it may not have been posted, or there is another one. Ask official support to check, with your proof of repayment.',
      basis: ['ant-questions', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要从另一个贷款里借钱来填这一笔，欠款只会换个地方。',
      en: 'Do not borrow from one loan to fill another; the debt only moves.',
      basis: ['background'],
    },
    {
      zh: '只在产品自己的还款页还款，不要转给自称客服或催收的个人。',
      en: 'Repay only on the product’s own page; do not transfer to a person who claims to be support or a collector.',
      basis: ['collection-pact', 'police-warnings'],
    },
  ],
  recovery: {
    min: 3,
    max: 6,
    unit: 'month',
    from: { zh: '关联的逾期全部还清', en: 'the other overdue loan being repaid in full' },
    basis: ['freeze-guide'],
    note: {
      zh: '这是估计，不是承诺：3–6 个月只见于一篇文章，另一篇只说等系统重新评估，没有写时间。',
      en: 'An estimate, not a promise: 3–6 months comes from one article; another only says to wait for a new evaluation and gives no time.',
      basis: ['freeze-guide', 'csai'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先还清逾期的那个产品，看到页面正常了再试。',
    en: 'Clear the overdue product first, and try again once the page looks normal.',
  },
  payNow: ['other-method'],
  evidence: ['general', 'paid-but-overdue'],
  contacts: ['alipay', 'regulator'],
  scams: ['unfreeze', 'credit-repair', 'impersonation'],
  related: ['overdue', 'hardship', 'borrow-failed', 'lender-declined', 'limit-not-restored', 'unfreeze-scam'],
  disagreements: [
    {
      about: { zh: '还清关联贷款后多久恢复', en: 'How long it takes after the other loan is cleared' },
      views: [
        {
          zh: '先看花呗页面，没恢复就等系统重新评估，没有写时间。',
          en: 'Look at the Huabei page; if not back, wait for a new evaluation. No time is given.',
          basis: ['csai'],
        },
        {
          zh: '还清后养信用，大约 3–6 个月。',
          en: 'Rebuild credit after repaying, in about 3–6 months.',
          basis: ['freeze-guide'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的借呗有逾期欠款，花呗暂不可用',
    '因您名下其他贷款逾期，暂时无法使用花呗',
    '您存在关联信贷产品逾期，请先还款',
    '网商贷逾期未还，花呗服务已暂停',
    '备用金未按时归还，花呗已停用',
    '微贷逾期，花呗无法付款',
    '您在其他信贷产品中有未结清的逾期，本付款方式不可用',
    '检测到您的信用贷已逾期，信用购功能暂停',
    '抱歉，由于您的借呗账单逾期，花呗已限制使用，请结清后重试',
    '金条有逾期，白条暂停使用',
    '您名下另有貸款逾期，暫時無法使用花唄付款',
    '因借唄逾期未還，花唄已停用',
    'Another loan on your account is overdue, so this payment method is unavailable.',
    'You can’t use Pay Later because a linked credit product is past due.',
  ],
  lookup: [
    '借呗逾期了花呗也不能用了吗',
    '我花呗从没逾期为什么说我有别的贷款没还',
    '借贝没还花被就给停了',
    '网商贷逾期影响花呗怎么恢复',
    '备用金忘了还,花呗用不了了',
    '提示微贷逾期花呗付不了款',
    '借呗还清了花呗怎么还没恢复',
    '花呗每个月都按时还 就因为借呗逾期把我花呗停了',
    '信用贷逾期会连累花呗吗现在花呗被停了',
    '借吧逾期花吧被限制怎么弄',
    '500块备用金到期没还 花呗显示不可用',
    '是不是别的网贷产品逾期导致花呗停用',
    '花呗说我关联产品逾期是什么意思',
    '借唄遲還,花唄也被停了怎麼辦',
    'jiebei overdue and now huabei blocked',
  ],
  miss: [
    '借呗逾期可能影响花呗等其他产品的使用',
    '借呗、花呗逾期会互相影响吗？',
    '请按时归还备用金，以免影响其他信用服务',
    '关联产品：借呗、网商贷、备用金',
    '网商贷已结清，感谢您的按时还款',
    '若任一贷款产品逾期，我们有权暂停相关服务',
    '查看我的贷款',
  ],
} satisfies Examples;
