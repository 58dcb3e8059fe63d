/**
 * `npm run --silent eval -- [--misses] [--open | --held-out] FILE...`: measures the matcher on labelled texts, one JSON object a file. The
 * format of rows and figures is that of the README's "Measuring".
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { loadCompiled } from '../build/compiled.ts';
import { createReader, type Reader, type ReaderData } from './reader.ts';

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(['message', 'negative', 'query']),
  text: z.string(),
  primary: z.string(),
  accept: z.array(z.string()),
  code: z.boolean().optional(),
});
type Row = z.infer<typeof rowSchema>;

interface Judged {
  row: Row;
  group: 'message' | 'negative' | 'query' | 'other' | 'code';
  /** Entry ids, best first. */
  ids: string[];
  isConfident: boolean;
}

class InputError extends Error {}

function parseLine(file: string, line: string, number: number): Row {
  try {
    const parsed = rowSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new InputError(`${file}:${String(number)}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'malformed'}`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file}:${String(number)}: ${(error as Error).message}`);
  }
}

async function readRows(file: string): Promise<Row[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError(`${file}:0: ${(error as Error).message}`);
  });
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(file, line, index + 1)]));
}

function groupOf({ kind, primary, code }: Row): Judged['group'] {
  if (kind === 'query') return primary === 'other' ? 'other' : 'query';
  return code === true && kind === 'message' ? 'code' : kind;
}

function judge(row: Row, reader: Reader): Judged {
  const group = groupOf(row);
  const matches = group === 'message' || group === 'negative' ? reader.auto(row.text) : reader.lookup(row.text);
  return { row, group, ids: matches.map(({ id }) => id), isConfident: matches[0]?.confidence === 'likely' };
}

const isRight = ({ row, ids }: Judged, places: number): boolean =>
  ids.slice(0, places).some((id) => row.accept.includes(id));
const isQuiet = (judged: Judged): boolean => !judged.isConfident || isRight(judged, 1);

function isMiss(judged: Judged): boolean {
  if (judged.group === 'negative') return judged.ids.length > 0;
  return judged.group === 'other' ? !isQuiet(judged) : !isRight(judged, 1);
}

function figures(file: string, all: readonly Judged[]): object {
  const of = (group: Judged['group']): Judged[] => all.filter((judged) => judged.group === group);
  const share = (list: readonly Judged[], test: (judged: Judged) => boolean): number =>
    list.length === 0 ? 0 : Number((list.filter(test).length / list.length).toFixed(4));
  const right = (list: readonly Judged[], places: number): number => share(list, (judged) => isRight(judged, places));
  const [message, negative, query, other, code] = (['message', 'negative', 'query', 'other', 'code'] as const).map(of);
  if (!message || !negative || !query || !other || !code) return {};
  return {
    file,
    message: {
      n: message.length,
      spotted: share(message, ({ ids }) => ids.length > 0),
      right1: right(message, 1),
      right3: right(message, 3),
    },
    negative: { n: negative.length, falseAlarms: share(negative, ({ ids }) => ids.length > 0) },
    query: {
      n: query.length,
      primary1: share(query, ({ row, ids }) => ids[0] === row.primary),
      right1: right(query, 1),
      right3: right(query, 3),
    },
    other: { n: other.length, quiet: share(other, isQuiet) },
    code: { n: code.length, right1: right(code, 1) },
  };
}

function describeMiss({ row, group, ids }: Judged): string {
  return `${group}\t${row.id}\t${row.primary}\t${row.text.replaceAll('\n', ' ')}\t=> ${ids.slice(0, 3).join(' ') || '-'}`;
}

/** One row in three is held out: rules are written without reading it, and it is looked at for figures only. */
function isHeldOut({ id }: Row): boolean {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0;
}

/** @returns the rows of the part that was asked for; all of them when none was */
function partOf(rows: readonly Row[], args: readonly string[]): Row[] {
  if (args.includes('--held-out')) return rows.filter(isHeldOut);
  return args.includes('--open') ? rows.filter((row) => !isHeldOut(row)) : [...rows];
}

async function measure(args: readonly string[], load: () => Promise<ReaderData>): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0)
    throw new InputError('usage: npm run --silent eval -- [--misses] [--open | --held-out] FILE...');
  const rows = new Map(await Promise.all(files.map(async (file) => [file, await readRows(file)] as const)));
  const reader = createReader(await load());
  for (const [file, list] of rows) {
    const judged = partOf(list, args).map((row) => judge(row, reader));
    if (args.includes('--misses')) for (const miss of judged.filter(isMiss)) console.log(describeMiss(miss));
    else console.log(JSON.stringify(figures(file, judged)));
  }
}

/**
 * @param load gives the catalogue
 * @returns the exit code
 */
export async function main(args: readonly string[], load: () => Promise<ReaderData> = loadCompiled): Promise<number> {
  try {
    await measure(args, load);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
