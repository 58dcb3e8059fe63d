/** The fixture pages of the browser tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A checkout in which nothing is wrong. @param extra markup for the end of the body */
export function cashier(extra = ''): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>收银台</title>
  </head>
  <body>
    <main>
      <h1>收银台</h1>
      <p>山茶书店 · 《江南园林小记》1 本</p>
      <p>应付金额 <b>¥58.00</b></p>
      <fieldset>
        <legend>付款方式</legend>
        <label><input type="radio" name="method" checked> 花呗</label>
        <label><input type="radio" name="method"> 银行卡</label>
      </fieldset>
      <button id="pay" type="button">确认付款</button>
    </main>
    ${extra}
  </body>
</html>`;
}

/** @returns the fixture `pages/<name>.html` */
export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');
}
