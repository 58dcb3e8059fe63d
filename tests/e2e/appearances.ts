/** Ways in which a line comes into view: what is on the page at first, and what the page then does. */
export const LIMIT = '花呗可用额度不足，请更换付款方式';

export interface Appearance {
  html: string;
  /** Runs in the page. */
  act: (message: string) => unknown;
}

const nested = (html: string, depth: number): string => '<div>'.repeat(depth) + html + '</div>'.repeat(depth);
const HIDDEN_LINE = `<p id="line">${LIMIT}</p>`;

const shown: Record<string, Appearance> = {
  'its class': {
    html: `<style>.off { display: none }</style><p id="line" class="off">${LIMIT}</p>`,
    act: () => (document.querySelector('#line')!.className = ''),
  },
  'its style, with a fade': {
    html: `<p id="line" style="opacity: 0; transition: opacity 1s">${LIMIT}</p>`,
    act: () => (document.querySelector<HTMLElement>('#line')!.style.opacity = '1'),
  },
  'its visibility': {
    html: `<p id="line" style="visibility: hidden">${LIMIT}</p>`,
    act: () => (document.querySelector<HTMLElement>('#line')!.style.visibility = 'visible'),
  },
  'sliding in from above': {
    html: `<style>#line { position: fixed; top: 0; transform: translateY(-200px); transition: transform .5s }
      #line.in { transform: none }</style>${HIDDEN_LINE}`,
    act: () => (document.querySelector('#line')!.className = 'in'),
  },
  'an animation that begins late': {
    html: `<style>@keyframes in { from { opacity: 0 } } .in { animation: in .3s .8s both }</style>
      <p id="line" hidden>${LIMIT}</p>`,
    act: () => Object.assign(document.querySelector('#line')!, { className: 'in', hidden: false }),
  },
  'its hidden attribute': {
    html: `<p id="line" hidden>${LIMIT}</p>`,
    act: () => (document.querySelector<HTMLElement>('#line')!.hidden = false),
  },
  'its aria-hidden': {
    html: `<style>[aria-hidden=true] { display: none }</style><div id="line" aria-hidden="true"><p>${LIMIT}</p></div>`,
    act: () => document.querySelector('#line')!.setAttribute('aria-hidden', 'false'),
  },
  'a dialog that opens': {
    html: `<dialog id="line">${LIMIT}</dialog>`,
    act: () => document.querySelector<HTMLDialogElement>('#line')!.showModal(),
  },
  'details that open': {
    html: `<details id="line"><summary>付款结果</summary>${LIMIT}</details>`,
    act: () => (document.querySelector<HTMLDetailsElement>('#line')!.open = true),
  },
  'a popover that opens': {
    html: `<p id="line" popover>${LIMIT}</p>`,
    act: () => document.querySelector<HTMLElement>('#line')!.showPopover(),
  },
  'the class of the whole page': {
    html: `<style>body:not(.failed) #line { display: none }</style>${nested(HIDDEN_LINE, 20)}`,
    act: () => document.body.classList.add('failed'),
  },
  'a rule about what stands beside it': {
    html: `<style>#box:not(:checked) ~ #line { display: none }</style><input id="box" type="checkbox">${HIDDEN_LINE}`,
    act: () => (document.querySelector<HTMLInputElement>('#box')!.checked = true),
  },
  'a style sheet that is changed': {
    html: `<style id="sheet">#line { display: none }</style>${HIDDEN_LINE}`,
    act: () => (document.querySelector<HTMLStyleElement>('#sheet')!.sheet!.disabled = true),
  },
};

const written: Record<string, Appearance> = {
  'a text node that changes': {
    html: '<p id="line">正在付款</p>',
    act: (message) => (document.querySelector('#line')!.firstChild!.nodeValue = message),
  },
  'a text that is replaced': {
    html: '<p id="line">正在付款</p>',
    act: (message) => (document.querySelector('#line')!.textContent = message),
  },
  'markup that is replaced': {
    html: '<div id="line"></div>',
    act: (message) => (document.querySelector('#line')!.innerHTML = `<ul><li><em>${message}</em></li></ul>`),
  },
  'a template that is put in': {
    html: `<template><p role="alert">${LIMIT}</p></template>`,
    act: () => document.body.append(document.querySelector('template')!.content.cloneNode(true)),
  },
  'one character after the other': {
    html: '<p id="line"></p>',
    act: async (message) => {
      for (const char of message) {
        document.querySelector('#line')!.append(char);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
  },
  'a few pieces of text': {
    html: '<p id="line"></p>',
    act: (message) =>
      document.querySelector('#line')!.append(message.slice(0, 3), message.slice(3, 6), message.slice(6)),
  },
  'inline elements': {
    html: '<p id="line"></p>',
    act: (message) =>
      (document.querySelector('#line')!.innerHTML =
        `<b>${message.slice(0, 2)}</b>${message.slice(2, 5)}<span><i>${message.slice(5, 9)}</i>${message.slice(9)}</span>`),
  },
};

const shadows: Record<string, Appearance> = {
  'a shadow root that holds it by itself': {
    html: '',
    act: (message) => {
      const host = document.createElement('pay-note');
      host.attachShadow({ mode: 'open' }).append(message);
      document.body.append(host);
    },
  },
  'shadow roots in shadow roots': {
    html: '',
    act: (message) => {
      let root: Node = document.body;
      for (let depth = 0; depth < 4; depth++)
        root = (root.appendChild(document.createElement('div')) as HTMLElement).attachShadow({ mode: 'open' });
      root.textContent = message;
    },
  },
  'a text that changes in a shadow root': {
    html: '<div id="host"><template shadowrootmode="open">正在付款</template></div>',
    act: (message) => (document.querySelector('#host')!.shadowRoot!.firstChild!.nodeValue = message),
  },
  'a shadow root whose box is shown': {
    html: `<div id="host"><template shadowrootmode="open"><p hidden>${LIMIT}</p></template></div>`,
    act: () => document.querySelector('#host')!.shadowRoot!.querySelector('p')!.removeAttribute('hidden'),
  },
  'the slot of a shadow root that is shown': {
    html: `<div id="host" hidden><template shadowrootmode="open"><p><slot></slot></p></template>${LIMIT}</div>`,
    act: () => document.querySelector('#host')!.removeAttribute('hidden'),
  },
  'a shadow root that is attached later': {
    html: '<div id="host"></div>',
    act: (message) => document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(message),
  },
  'a custom element whose class comes later': {
    html: `<pay-note data-text="${LIMIT}"><i>…</i></pay-note>`,
    act: () =>
      customElements.define(
        'pay-note',
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).append(this.dataset['text'] ?? '');
          }
        },
      ),
  },
};

export const appearances = { ...shown, ...written, ...shadows };
