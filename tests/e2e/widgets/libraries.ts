/**
 * How shops show a failure: the widgets of the libraries that they use, as published on npm, at their default durations.
 * `message` in a call is the text that is to be shown.
 */

interface Library {
  /** Under `node_modules`, or made from this folder where it starts with `./`; in the order in which a page loads them. */
  files: string[];
  /** Widgets whose message goes by itself: name and what a shop's code calls. */
  passing?: Record<string, string>;
  /** Widgets that wait for a click on their button. */
  staying?: Record<string, string>;
  /** That button, where its text alone does not lead to it. */
  confirm?: string;
}

const VUE_2 = 'vue2/dist/vue.min.js';
const VUE_3 = 'vue/dist/vue.global.prod.js';
/** React is no longer published for plain pages, so it is bundled for them. */
const REACT = './react.js';

const LIBRARIES: Record<string, Library> = {
  vant: {
    files: [VUE_3, 'vant/lib/vant.min.js', 'vant/lib/index.css'],
    passing: {
      Toast: 'vant.showToast(message)',
      'Toast.fail': 'vant.showFailToast(message)',
      Notify: 'vant.showNotify({ type: "danger", message })',
    },
    staying: { Dialog: 'vant.showDialog({ message })' },
  },
  vant2: {
    files: [VUE_2, 'vant2/lib/vant.min.js', 'vant2/lib/index.css'],
    passing: { Toast: 'vant.Toast(message)', Notify: 'vant.Notify(message)' },
    staying: { Dialog: 'vant.Dialog.alert({ message })' },
  },
  antd: {
    files: [REACT, 'dayjs/dayjs.min.js', 'antd/dist/antd.min.js'],
    passing: {
      message: 'antd.message.error(message)',
      notification: 'antd.notification.error({ title: "提示", description: message })',
    },
    staying: { Modal: 'antd.Modal.error({ title: "提示", content: message })' },
  },
  'antd-mobile': {
    files: [REACT, 'antd-mobile/umd/antd-mobile.js'],
    passing: { Toast: 'antdMobile.Toast.show(message)' },
    staying: { Dialog: 'antdMobile.Dialog.alert({ content: message, confirmText: "确定" })' },
  },
  'element-plus': {
    files: [VUE_3, 'element-plus/dist/index.full.min.js', 'element-plus/dist/index.css'],
    passing: {
      Message: 'ElementPlus.ElMessage.error(message)',
      Notification: 'ElementPlus.ElNotification.error({ title: "提示", message })',
    },
    staying: { MessageBox: 'ElementPlus.ElMessageBox.alert(message, "提示")' },
  },
  'tdesign-vue-next': {
    files: [VUE_3, 'tdesign-vue-next/dist/tdesign.min.js', 'tdesign-vue-next/dist/tdesign.min.css'],
    passing: {
      Message: 'TDesign.MessagePlugin.error(message)',
      Notify: 'TDesign.NotifyPlugin.error({ title: "提示", content: message })',
    },
    staying: {
      Dialog: 'const d = TDesign.DialogPlugin.alert({ header: "提示", body: message, onConfirm: () => d.hide() })',
    },
  },
  'tdesign-mobile-vue': {
    files: [VUE_3, 'tdesign-mobile-vue/dist/tdesign.min.js', 'tdesign-mobile-vue/dist/tdesign.min.css'],
    passing: { Toast: 'TDesign.Toast(message)' },
  },
  '@arco-design/web-vue': {
    files: [VUE_3, '@arco-design/web-vue/dist/arco-vue.min.js', '@arco-design/web-vue/dist/arco.min.css'],
    passing: {
      Message: 'ArcoVue.Message.error(message)',
      Notification: 'ArcoVue.Notification.error({ title: "提示", content: message })',
    },
  },
  '@nutui/nutui': {
    files: [VUE_3, '@nutui/nutui/dist/nutui.umd.js', '@nutui/nutui/dist/style.css'],
    passing: { Toast: 'nutui.showToast.text(message)' },
    staying: { Dialog: 'nutui.showDialog({ content: message, noCancelBtn: true })' },
    confirm: '.nut-dialog__footer-ok',
  },
  'weui.js': {
    files: ['weui.js/dist/weui.min.js', 'weui/dist/style/weui.min.css'],
    passing: { toast: 'weui.toast(message)', topTips: 'weui.topTips(message)' },
    staying: { alert: 'weui.alert(message)' },
  },
  layui: {
    files: ['layui/dist/layui.js', 'layui/dist/css/layui.css'],
    passing: { msg: 'layui.layer.msg(message)' },
    staying: { alert: 'layui.layer.alert(message)' },
  },
  sweetalert2: {
    files: ['sweetalert2/dist/sweetalert2.all.min.js'],
    passing: {
      toast: 'Swal.fire({ toast: true, timer: 3000, icon: "error", title: message, showConfirmButton: false })',
    },
    staying: { fire: 'Swal.fire({ icon: "error", title: "提示", text: message })' },
  },
  'view-ui-plus': {
    files: [VUE_3, 'view-ui-plus/dist/viewuiplus.min.js', 'view-ui-plus/dist/styles/viewuiplus.css'],
    passing: {
      Message: 'ViewUIPlus.Message.error(message)',
      Notice: 'ViewUIPlus.Notice.error({ title: "提示", desc: message })',
    },
  },
  'uni-h5': {
    files: ['./uni-h5.js'],
    passing: { showToast: 'uni.showToast({ title: message, icon: "none" })' },
  },
};

export interface Widget {
  library: string;
  name: string;
  call: string;
  stays: boolean;
  confirm: string | undefined;
}

/** @returns the files of a library's page; undefined for a name that is none */
export const filesOf = (library: string): string[] | undefined => LIBRARIES[library]?.files;

export const widgets: Widget[] = Object.entries(LIBRARIES).flatMap(([library, { passing, staying, confirm }]) => [
  ...Object.entries(passing ?? {}).map(([name, call]) => ({ library, name, call, stays: false, confirm })),
  ...Object.entries(staying ?? {}).map(([name, call]) => ({ library, name, call, stays: true, confirm })),
]);
