/** Vant 4, as newbee-mall and many small shops use it: the element of a toast is kept and only hidden. */
import { showFailToast, showToast } from 'vant';
import 'vant/lib/index.css';
import { onPay } from './pay.ts';

onPay((message, kind) => {
  if (kind === 'fail') showFailToast(message);
  else showToast(message);
});
