/**
 * WeChat Pay, v2 (`NOTENOUGH`) and v3 (`NOT_ENOUGH`), which differ in underscores only and count as one code.
 * `wcpay.*` is how the page's own call ends: `get_brand_wcpay_request:cancel`, `requestPayment:fail cancel`.
 */
export const wechat = {
  source: 'wechat-codes',
  codes: {
    SYSTEMERROR: 'system-busy',
    BANKERROR: 'system-busy',
    USERPAYING: 'result-unknown',
    NOTENOUGH: 'balance-insufficient',
    ORDERPAID: 'already-paid',
    OUT_TRADE_NO_USED: 'already-paid',
    ORDERCLOSED: 'order-expired',
    ORDERREVERSED: 'order-expired',
    ORDERNOTEXIST: 'order-expired',
    AUTHCODEEXPIRE: 'payment-code-expired',
    AUTH_CODE_ERROR: 'payment-code-expired',
    AUTH_CODE_INVALID: 'payment-code-expired',
    NOTSUPORTCARD: 'card-not-supported',
    NOTSUPPORTCARD: 'card-not-supported',
    BUYER_MISMATCH: 'payer-mismatch',
    NOAUTH: 'merchant-restricted',
    RULELIMIT: 'risk-blocked',
    // The reason stands in the text beside it, never in the code.
    TRADE_ERROR: 'payment-failed',
    PAYERROR: 'payment-failed',
    FREQUENCY_LIMIT: 'purchase-limit',
    FREQUENCY_LIMITED: 'purchase-limit',
    FREQ_LIMIT: 'purchase-limit',
    RATELIMIT_EXCEEDED: 'purchase-limit',
    ACCOUNT_ERROR: 'account-abnormal',
    ACCOUNT_ABNORMAL: 'account-abnormal',
    USER_ACCOUNT_ABNORMAL: 'account-abnormal',
    V2_ACCOUNT_SIMPLE_BAN: 'realname-required',
    NAME_MISMATCH: 'verification-failed',
    CONTRACT_NOT_EXIST: 'not-activated',
    'wcpay.cancel': 'user-cancelled',
    'wcpay.fail cancel': 'user-cancelled',
    'wcpay.fail': 'payment-failed',
  },
};
