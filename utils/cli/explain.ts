/**
 * `npm run --silent explain -- [--json] "TEXT"`: what automatic and lookup mode make of a text, with the words, the
 * rules and the moods that led there.
 */
import { loadCompiled } from '../build/compiled.ts';
import type { CompiledSignals } from '../match/compile.ts';
import type { Evidence } from '../match/evidence.ts';
import type { Reading } from '../match/matcher.ts';
import type { Match, Mode } from '../match/types.ts';
import { createReader, type Reader, type ReaderData } from './reader.ts';

const RULES_MAX = 8;

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

function ruleText({ rule }: Evidence, { names }: CompiledSignals): string {
  if (!rule) return 'an error code';
  const term = (concepts: readonly number[]): string => concepts.map((concept) => names[concept] ?? '?').join('|');
  return [...rule.all.map(term), ...rule.none.map((concept) => `-${names[concept] ?? '?'}`)].join(' ');
}

function describeMatches(matches: readonly Match[]): string[] {
  if (matches.length === 0) return ['  nothing'];
  return matches.map(
    ({ id, score, confidence, quote }) => `  ${percent(score).padStart(5)}  ${id}  (${confidence})  “${quote}”`,
  );
}

function describeReading(
  { sentences, silenced, evidence, probabilities, gate }: Reading,
  signals: CompiledSignals,
): string[] {
  const concepts = sentences.map(({ hits }) => `  ${hits.map((hit) => signals.names[hit.concept] ?? '?').join(', ')}`);
  const best = [...evidence].sort((a, b) => b.score - a.score).slice(0, RULES_MAX);
  const likely = [...probabilities].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return [
    'concepts, a line a sentence:',
    ...(concepts.length > 0 ? concepts : ['  none']),
    `silenced: ${silenced.join(', ') || 'no'}`,
    'rules that hold:',
    ...(best.length > 0
      ? best.map((item) => `  ${percent(item.score).padStart(5)}  ${item.entry.id}: ${ruleText(item, signals)}`)
      : ['  none']),
    `model: ${likely.map(([id, share]) => `${id} ${percent(share)}`).join(', ')}; anything to explain: ${percent(gate)}`,
  ];
}

const plain = (matches: readonly Match[]): object[] => matches.map(({ id, score, quote }) => ({ id, score, quote }));

function printForPeople(text: string, reader: Reader, signals: CompiledSignals): void {
  const printMode = (head: string, mode: Mode): void => {
    const reading = describeReading(reader.matcher.read(text, mode), signals);
    console.log([head, ...describeMatches(reader[mode](text)), ...reading.map((line) => `    ${line}`)].join('\n'));
  };
  printMode('automatic mode' + (reader.isSpotted(text) ? '' : ' (the detector does not pass this on)'), 'auto');
  printMode('lookup mode', 'lookup');
}

/**
 * @param load gives the catalogue
 * @returns the exit code
 */
export async function main(args: readonly string[], load: () => Promise<ReaderData> = loadCompiled): Promise<number> {
  const text = args.filter((arg) => arg !== '--json').join(' ');
  if (text.trim() === '') {
    console.error('explain:0: no text given; usage: npm run --silent explain -- [--json] "TEXT"');
    return 2;
  }
  const data = await load();
  const reader = createReader(data);
  if (args.includes('--json'))
    console.log(JSON.stringify({ auto: plain(reader.auto(text)), lookup: plain(reader.lookup(text)) }));
  else printForPeople(text, reader, data.signals);
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
