/**
 * The toast of uni-app's pages, by hand, because uni-h5 is made to be compiled with a whole app: the same elements,
 * classes and duration, and as there one element that Vue keeps, shows and hides.
 */
import { createApp, h, reactive, Transition, vShow, withDirectives } from 'vue';

const DURATION_MS = 1500;
const toast = reactive({ title: '', isShown: false });
let timer = 0;

const text = () => h('div', { class: 'uni-sample-toast' }, h('p', { class: 'uni-simple-toast__text' }, toast.title));
const element = () => withDirectives(h('uni-toast', text()), [[vShow, toast.isShown]]);
const host = document.body.appendChild(document.createElement('div'));
createApp({ render: () => h(Transition, { name: 'uni-fade' }, element) }).mount(host);

const style = document.head.appendChild(document.createElement('style'));
style.textContent = `
  uni-toast { position: fixed; inset: 0; z-index: 999; pointer-events: none; }
  .uni-sample-toast { position: fixed; top: 50%; left: 50%; transform: translate(-50%, -50%); max-width: 80%; }
  .uni-simple-toast__text { padding: 10px 20px; border-radius: 5px; background: #000b; color: #fff; }
  .uni-fade-enter-active, .uni-fade-leave-active { transition: opacity 0.25s; }
  .uni-fade-enter-from, .uni-fade-leave-to { opacity: 0; }`;

function showToast({ title }: { title: string }): void {
  Object.assign(toast, { title, isShown: true });
  clearTimeout(timer);
  timer = window.setTimeout(() => (toast.isShown = false), DURATION_MS);
}

Object.assign(window, { uni: { showToast } });
