import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['repay network =84', 'repay busy =84', 'repay network fail|timeout|error|busy =90', 'repay timeout =82', 'repay system busy =86', 'repay "网络" =86', 'repay "稍后"|"重试" fail =74'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'repay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '网络不稳，还款没走完', en: 'The repayment did not get through' },
  sentence: {
    zh: '还款时网络繁忙或信号不稳，请求没有走完。先看账单，再换个网络还。',
    en: 'The network was busy or unstable, so the request was not completed. Check the bill, then try another network.',
    basis: ['repay-guide'],
  },
  why: [
    {
      zh: '还款要联网提交，网络拥堵或断断续续时就会失败，和你的账户好坏无关。',
      en: 'A repayment is sent over the network; when that is congested or unsteady it fails, whatever the state of your account.',
      basis: ['repay-guide'],
    },
    {
      zh: '平台维护升级的时候也还不了；来源说维护结束后再还即可，不影响按时还款。',
      en: 'It also fails while the service is being maintained; the source says to repay afterwards and that on-time repayment is not affected.',
      basis: ['repay-guide'],
    },
    {
      zh: '“系统繁忙”有时不是网络问题：用户的提问里，背后也有被风险拦截、身份校验没过或另有一个账户的情况。',
      en: '“System busy” is not always the network: in customers’ questions it also hid risk blocks, failed identity checks or a second account.',
      basis: ['ant-questions'],
    },
  ],
  check: [
    {
      zh: '换到家里的 Wi-Fi 或手机流量，重新打开还款页。换了就好，原因就是网络。',
      en: 'Switch to home Wi-Fi or mobile data and reopen the repayment page. If that works, it was the network.',
      basis: ['repay-guide'],
    },
    {
      zh: '看 App 里有没有维护公告，问问别人现在能不能还。只有你不行、换了设备也不行，就更像别的原因。',
      en: 'Look for a maintenance notice and ask whether others can repay now. If only you cannot, on any device, it is probably something else.',
      basis: ['ant-questions', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看还款记录和银行卡明细有没有扣款。已经扣了就不要再还，等入账。',
      en: 'First look at the repayment record and the card statement. If money was taken, do not repay again; wait for it to post.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '没有扣款，就把网络弄通畅：用家里的 Wi-Fi 或手机自己的网络。',
      en: 'If nothing was taken, get a clear connection: home Wi-Fi or the phone’s own network.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '不用公共网络还款，它既不安全也不稳定。',
      en: 'Do not repay over a public network: it is neither safe nor stable.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '网络好了再还一次；如果是系统维护，等它结束再还，通常在当天。',
      en: 'Repay once the network is good; if it is maintenance, repay when it ends, usually the same day.',
      basis: ['repay-guide'],
    },
    {
      who: 'platform',
      zh: '换了网络仍不行、还款日又近了，请联系官方客服，说明时间并留下失败截图。',
      en: 'If it still fails and the due day is near, contact official support, give the time and keep a screenshot of the failure.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要连续点“还款”，以免重复扣款。',
      en: 'Do not keep pressing “repay”: you may be charged twice.',
      basis: ['background'],
    },
    {
      zh: '不要点陌生人发来的还款链接，也不要改成转账给个人。',
      en: 'Do not use a repayment link from a stranger, and do not transfer to a private person instead.',
      basis: ['collection-pact', 'background'],
    },
  ],
  recovery: {
    min: 0,
    max: 0,
    unit: 'minute',
    from: { zh: '网络恢复通畅', en: 'the connection being good again' },
    basis: ['repay-guide'],
    note: {
      zh: '这是估计：来源只是说网络好了就能还。若是系统维护，来源说通常当天结束。',
      en: 'An estimate: the source only implies that it works once the network is good. Maintenance, it says, usually ends the same day.',
      basis: ['repay-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '确认没有扣款、换好网络以后再还一次。',
    en: 'Try once more after checking that nothing was taken and changing the network.',
  },
  payNow: ['check-bill'],
  evidence: ['general', 'paid-but-overdue'],
  contacts: ['alipay', 'jd-finance'],
  scams: [],
  related: ['repay-failed', 'maintenance', 'system-busy', 'repay-source-insufficient', 'result-unknown'],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '还款失败，网络不稳定，请稍后重试',
    '网络繁忙，本次还款未提交成功',
    '还款请求超时，请检查网络后再试',
    '当前还款人数较多，系统繁忙',
    '花呗还款页面加载失败，请检查网络',
    '网络异常,还款未完成',
    '白条还款提交超时，请勿重复操作',
    '提前还款失败，网络开小差了',
    '还款系统忙，请稍后',
    '月付还款服务拥挤，请您稍候再试一次',
    '很抱歉，由于网络连接中断，您刚才的还款申请没有提交成功，请切换网络后重新还款。',
    '信用卡还款失败:网络连接超时',
    '網絡不穩定，還款失敗',
    '還款連線逾時，請確認網路狀態後再試',
    'Repayment failed because of a network error. Please try again.',
    'Your repayment request timed out. Check your connection.',
    '还款超时',
    '网络异常，还款失败',
    '还款通道拥堵，请稍后',
    '还款提交失败，系统繁忙',
    '还款请求未送达，请检查网络',
    '還款連線失敗',
    '繳款系統忙碌中',
    '網絡逾時，還款未送出',
    'Repayment timed out',
    'Network problem: your bill payment was not sent',
    'Server busy while submitting your repayment.',
  ],
  lookup: [
    '还花呗一直转圈圈还不进去',
    '还款的时候显示网络繁忙怎么办',
    '花被还款老是说网络异常',
    '今天还借呗系统繁忙还不了',
    '为什么还款提示网络不稳定',
    '还款页面打不开一直加载',
    '点还款就说请求超时 急',
    '白条还款网络错误',
    '还花呗没信号失败了会不会扣两次',
    '还款時顯示網路連線失敗',
    '在外面连公共wifi还款失败',
    '月付还款卡住不动网络不好',
    '借贝还款超时了到底还上没有',
  ],
  miss: [
    '还款成功。如网络延迟，账单将在几分钟内更新',
    '请在网络良好的环境下还款',
    '还款时网络繁忙怎么办？',
    '如果还款时网络中断，系统将不会重复扣款',
    '建议使用 Wi-Fi 或移动网络办理还款业务',
    '还款高峰期网络繁忙的五个原因',
    '网络信号良好,可以还款',
  ],
} satisfies Examples;
