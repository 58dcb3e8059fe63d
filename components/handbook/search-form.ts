/** The script of the page of contents: shows what fits while one types. The page is whole without it. */
import { createSearch, type SearchIndex } from '../../utils/handbook/search.ts';

const form = document.querySelector<HTMLElement>('#search');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const results = document.querySelector('#results');
const contents = document.querySelector<HTMLElement>('#contents');

function start(box: HTMLInputElement, say: HTMLElement, list: Element, all: HTMLElement): void {
  const index = JSON.parse(document.querySelector('#search-index')?.textContent ?? '') as SearchIndex;
  const search = createSearch(index);
  const rowOf = (id: string): Node | undefined =>
    all.querySelector(`[data-entry-id="${id}"]`)?.closest('li')?.cloneNode(true);
  const show = (): void => {
    const rows = search(box.value).flatMap((id) => rowOf(id) ?? []);
    const isAsked = box.value.trim() !== '';
    list.replaceChildren(...rows);
    all.hidden = rows.length > 0;
    if (isAsked)
      say.textContent = rows.length > 0 ? `${say.dataset['found']}${rows.length}` : (say.dataset['nothing'] ?? '');
    else say.textContent = '';
  };
  box.addEventListener('input', show);
  // Coming back to the page, the browser fills in what was typed before.
  window.addEventListener('pageshow', show);
}

if (form && input && status && results && contents) {
  form.hidden = false;
  start(input, status, results, contents);
}
