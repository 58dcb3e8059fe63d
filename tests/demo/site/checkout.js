/**
 * Plays a shop's checkout. It knows nothing of the extension; `data-message-at` on the root element tells the demo when
 * the message came (Date.now()).
 */
const ANSWER_MS = 600;
const TOAST_MS = 2_000;

function element(tag, className, ...contents) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...contents);
  return made;
}

function toast(message) {
  const box = element('div', 'toast', message);
  document.body.append(box);
  setTimeout(() => box.remove(), TOAST_MS);
}

function dialog(message) {
  const close = element('button', '', '知道了');
  const box = element('div', 'dialog', element('p', '', message), close);
  box.setAttribute('role', 'dialog');
  const overlay = element('div', 'overlay', box);
  close.onclick = () => overlay.remove();
  document.body.append(overlay);
}

function inline(message) {
  document.querySelector('#methods').append(element('p', 'inline', message));
}

function healthy() {
  document
    .querySelector('main')
    .replaceChildren(
      element(
        'section',
        'card result',
        element('h1', '', '付款成功'),
        element('p', '', '商家正在备货，预计明天送达。'),
      ),
    );
}

const SHOW = {
  toast,
  dialog,
  inline,
  none: healthy,
  result: () => location.assign(`${location.pathname}/result`),
};

const markMessage = () => (document.documentElement.dataset.messageAt = String(Date.now()));

function pay(button) {
  const { show, message } = document.body.dataset;
  const label = button.textContent;
  button.disabled = true;
  button.textContent = '正在付款…';
  setTimeout(() => {
    button.disabled = false;
    button.textContent = label;
    SHOW[show](message);
    if (show !== 'result') markMessage();
  }, ANSWER_MS);
}

document.querySelector('#pay')?.addEventListener('click', ({ currentTarget }) => pay(currentTarget));
if ('result' in document.body.dataset) markMessage();
