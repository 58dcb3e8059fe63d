/**
 * `npm run --silent explain -- [--json] "TEXT"`: what automatic and lookup mode make of a text, with the words, the
 * rules and the moods that led there.
 */
import type { CompiledSignals } from '../match/compile.ts';
import type { Evidence } from '../match/evidence.ts';
import type { Reading } from '../match/matcher.ts';
import type { Match } from '../match/types.ts';
import { createReader } from './reader.ts';

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

const args = process.argv.slice(2);
const text = args.filter((arg) => arg !== '--json').join(' ');
if (text.trim() === '') {
  console.error('explain:0: no text given; usage: npm run --silent explain -- [--json] "TEXT"');
  process.exitCode = 2;
} else {
  // Reading the catalogue takes a second, which a wrong call need not wait for.
  const { loadCompiled } = await import('../build/compiled.ts');
  const compiled = await loadCompiled();
  const reader = createReader(compiled);
  const auto = reader.auto(text);
  const lookup = reader.lookup(text);
  if (args.includes('--json')) {
    const plain = (matches: readonly Match[]): object[] =>
      matches.map(({ id, score, quote }) => ({ id, score, quote }));
    console.log(JSON.stringify({ auto: plain(auto), lookup: plain(lookup) }));
  } else {
    console.log('automatic mode' + (reader.isSpotted(text) ? '' : ' (the detector does not pass this on)'));
    console.log(describeMatches(auto).join('\n'));
    console.log(
      describeReading(reader.matcher.read(text, 'auto'), compiled.signals)
        .map((line) => `    ${line}`)
        .join('\n'),
    );
    console.log('lookup mode');
    console.log(describeMatches(lookup).join('\n'));
    console.log(
      describeReading(reader.matcher.read(text, 'lookup'), compiled.signals)
        .map((line) => `    ${line}`)
        .join('\n'),
    );
  }
}
