/**
 * `npm run bench`: what the detector costs a page of 20,000 nodes that never stands still, in the production build. The
 * same page is opened at a listed host and at one that is not; every figure is the median of several runs. Figures of
 * one machine say little about another: compare the ratios, and the times with those of an older build.
 */
import type { CDPSession, Page } from 'playwright-core';
import { startSession, type Session } from '../e2e/browser.ts';

const RUNS = 5;
const RUN_MS = 5000;
const ROWS = 6600;
const WITH = 'https://cashier.alipay.com/pay';
const WITHOUT = 'https://shop.example/pay';
/** `SLICE_MS`, one step beyond it, and some of the page's garbage. */
const SLICE_MAX_MS = 5;

const row = '<li class="row"><b>一件商品</b><span>¥9.90</span></li>';
/** 1,250 insertions a second, one in seven of which may be a failure. */
const CHANGES = `
  let count = 0;
  const list = document.querySelector('div');
  setInterval(() => {
    for (let i = 0; i < 20; i++) {
      const line = document.createElement('p');
      line.textContent = (count++ % 7 ? '共几件 ' : '花呗可用额度不足 ') + count;
      list.append(line);
      if (list.childElementCount > 60) list.firstChild.remove();
    }
  }, 16);
  window.longTasks = 0;
  new PerformanceObserver((tasks) => { longTasks += tasks.getEntries().length; }).observe({ type: 'longtask', buffered: true });`;
const PAGE = `<!doctype html><meta charset="utf-8"><title>收银台</title><h1>收银台</h1><p>应付金额 ¥58.00</p>
<button>确认付款</button><ul>${row.repeat(ROWS)}</ul><div></div><script>${CHANGES}</script>`;

type Figures = Record<string, number>;

interface TraceEvent {
  name: string;
  /** Time of the thread's own, in microseconds: what else runs on the machine is not in it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
const sortedNumbers = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const median = (numbers: readonly number[]): number => at(sortedNumbers(numbers), 0.5);

async function costs(page: Page, cdp: CDPSession): Promise<Figures> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const milliseconds = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
  return { tasks: milliseconds('TaskDuration'), layout: milliseconds('LayoutDuration'), longTasks };
}

function slices(trace: Buffer): Figures {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const isSlice = ({ name, args }: TraceEvent): boolean =>
    name === 'FunctionCall' && (args.data?.url ?? '').endsWith('/detect.js');
  const times = sortedNumbers(traceEvents.filter(isSlice).map(({ tdur = 0 }) => tdur / 1000));
  const over = times.filter((time) => time > SLICE_MAX_MS).length;
  return {
    calls: times.length,
    p50: at(times, 0.5),
    p90: at(times, 0.9),
    p99: at(times, 0.99),
    max: times.at(-1) ?? 0,
    over,
  };
}

async function visit({ context }: Session, url: string): Promise<Figures> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const browser = context.browser()!;
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(url);
  await page.waitForTimeout(RUN_MS);
  const figures = { ...(await costs(page, cdp)), ...slices(await browser.stopTracing()) };
  await page.close();
  return figures;
}

const medians = (runs: readonly Figures[]): Figures =>
  Object.fromEntries(Object.keys(runs[0] ?? {}).map((key) => [key, median(runs.map((run) => run[key] ?? 0))]));

const session = await startSession(() => PAGE);
const runs: { own: Figures; plain: Figures }[] = [];
for (let run = 0; run < RUNS; run++)
  runs.push({ plain: await visit(session, WITHOUT), own: await visit(session, WITH) });
await session.close();

const own = medians(runs.map((run) => run.own));
const plain = medians(runs.map((run) => run.plain));
const fixed = (value = 0): string => value.toFixed(2);
const ratio = (key: string): string => fixed((own[key] ?? 0) / (plain[key] ?? 1));
console.log(`${RUNS} runs of ${RUN_MS / 1000} s; medians; milliseconds of the page's own thread`);
console.log(`with : without   tasks ${ratio('tasks')}, layout ${ratio('layout')}`);
console.log(`long tasks       ${own['longTasks']} with, ${plain['longTasks']} without`);
console.log(`calls            ${own['calls']}, of which over ${SLICE_MAX_MS} ms: ${own['over']}`);
console.log(
  `a call           median ${fixed(own['p50'])}, p90 ${fixed(own['p90'])}, p99 ${fixed(own['p99'])}, max ${fixed(own['max'])}`,
);
