/** Ant Design Mobile, the look of Alipay's own pages: a toast that is removed again, and a dialog that stays. */
import { Dialog, Toast, unstableSetRender } from 'antd-mobile';
import { createRoot } from 'react-dom/client';
import { onPay } from './pay.ts';

// React 19 took `ReactDOM.render` away, which this version still calls; this is its documented way around it.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- will go when antd-mobile 6 knows React 19
unstableSetRender((node, container) => {
  const root = createRoot(container);
  root.render(node);
  return async () => {
    await Promise.resolve();
    root.unmount();
  };
});

onPay((message, kind) => {
  if (kind === 'dialog') void Dialog.alert({ content: message });
  else Toast.show(message);
});
