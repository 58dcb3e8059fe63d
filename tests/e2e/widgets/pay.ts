/** What the widget pages have in common: a click on the pay button fails with the message that the address asks for. */

/** @param show shows `message`; `kind` picks one of the library's widgets */
export function onPay(show: (message: string, kind: string | null) => void): void {
  const query = new URLSearchParams(location.search);
  document.querySelector('#pay')?.addEventListener('click', () => show(query.get('message') ?? '', query.get('kind')));
}
