import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'no-ship =84',
    'address unsupported =86',
    'address no-ship =90',
    'delivery unsupported =86',
    'address wrong =80',
    'address cannot =82',
    'address none|needed =76',
    'delivery region unsupported =86',
    'delivery none|no-use =80',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: [],
  title: { zh: '收货地址不支持配送', en: 'No delivery to this address' },
  sentence: {
    zh: '这件商品不能用所选方式送到所填的地址，和付款账户无关。',
    en: 'The item cannot be sent to this address in the chosen way. Your payment account has nothing to do with it.',
    basis: ['background'],
  },
  why: [
    {
      zh: '商家或平台一般会限定配送地区、距离、时段和起送条件。',
      en: 'Shops and platforms usually limit the area, distance, hours and minimum for delivery.',
      basis: ['background'],
    },
    {
      zh: '地址不完整、定位不准，或某些商品不能走所选的物流，也会出现这个提示。',
      en: 'An incomplete address, a wrong location, or goods that the chosen carrier does not take can cause the same message.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '换一个你确实能收货的地址看看；能提交，就是原来的地址不在配送范围。',
      en: 'Choose another address where you can really receive it. If that is accepted, the first one is outside the area.',
      basis: ['background'],
    },
    {
      zh: '一单有多件的，看提示只针对某一件还是全部。',
      en: 'With several items, see whether the message is about one of them or all.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '检查省市区、门牌和电话是否完整，外卖和同城订单再核对定位。',
      en: 'Check that region, street number and phone are complete; for food and local orders, check the map position as well.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '换配送方式、自提点或另一个能收货的地址。',
      en: 'Choose another way of delivery, a pick-up point, or another address where you can receive it.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '只有某一件不能送的，把它移出，其余的先付。',
      en: 'If only one item cannot be sent, remove it and pay for the rest.',
      basis: ['background'],
    },
    {
      who: 'merchant',
      zh: '问商家能否改用别的物流，或换一家能送到的店。',
      en: 'Ask the seller about another carrier, or choose a shop that delivers to you.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要随便填一个能通过的地址，付款后多半收不到货。',
      en: 'Do not enter just any address that is accepted; the goods will probably not reach you.',
      basis: ['background'],
    },
    {
      zh: '不要私下转运费给自称快递或卖家的人。',
      en: 'Do not send a delivery fee privately to someone who says they are the courier or the seller.',
      basis: ['csai'],
    },
  ],
  recovery: {
    unknown: {
      zh: '换成能送的地址或方式后就可以再提交；暂停配送的地区何时恢复，没有来源给出时间，以商家公告为准。',
      en: 'With an address or way of delivery that is served you can submit again. No source says when a suspended area returns; go by the shop’s notice.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '改了地址、配送方式或商品后再提交。',
    en: 'Submit again after changing the address, the delivery or the items.',
  },
  payNow: ['split-order', 'smaller-order', 'keep-order'],
  evidence: ['order-refused'],
  contacts: ['taobao', 'jd', 'pinduoduo', 'meituan', 'douyin'],
  scams: [],
  related: [
    'stock-or-price-changed',
    'purchase-limit',
    'coupon-not-usable',
    'method-region-unsupported',
    'order-expired',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '当前地址不支持配送',
    '该商品在所选区域无法送达，请更换收货地址',
    '超出配送范围',
    '您的收货地址不在商家配送范围内，暂时无法下单',
    '所选地区暂不发货',
    '收货地址信息不完整，请补充后再提交订单',
    '部分商品不支持送至该地址，请移除后结算',
    '商家已打烊，当前时段不提供配送',
    '该商品不支持自提，请选择其他配送方式',
    '受天气影响，本区域暂停配送，订单提交失败',
    '距离过远，该门店无法为您送货上门',
    '此地址不在配送範圍內，無法結帳',
    '所選商品無法配送至您的地區',
    'This item cannot be shipped to your selected location.',
    'Sorry, we do not deliver to this address.',
    'No shipping methods available for your address.',
  ],
  lookup: [
    '为什么我的地址不支持配送',
    '下单提示超出配送范围怎么办',
    '收货地址不能送达付不了款',
    '外卖说地址太远下不了单',
    '新疆不发货付不了款怎么办',
    '提交订单说我们这个区不能送',
    '收货地址明明是对的却提示无法送达',
    '快递停发订单提交不了',
    '换了个地址就不让买了',
    '选了自提点说不支持',
    '农村地址说配送不到怎么买',
    '地址無法配送怎麼辦',
    'cant ship to my address at checkout',
  ],
  miss: [
    '配送范围：全国（港澳台除外）',
    '偏远地区不支持配送，具体以结算页为准',
    '请填写收货地址',
    '不支持七天无理由退货',
    '配送至：北京市朝阳区 现货，预计明天送达',
    '管理收货地址 新增地址',
    '超出配送范围的订单，商家可能会与您电话联系',
    'Shipping policy: we do not ship to P.O. boxes.',
  ],
} satisfies Examples;
