/** All that the person keeps, as one file: to take along, to bring back, or to be rid of. */
import { browser, storage } from '#imports';
import { historyItem, historySchema, inOrder } from './history.ts';
import { incidentsItem, incidentsSchema, withoutOldest } from './incidents.ts';
import { DATA_VERSION, isFields, migrate, versionOf } from './migrations/migrate.ts';
import { PARTS, type Part } from './migrations/migration.ts';
import { inTurn, withVersion } from './own-item.ts';
import { settingsItem, settingsSchema } from './settings.ts';
import type { z } from '../zod.ts';

/** Says that a JSON file is one of ours. */
const MARK = { payhint: 'own-data' } as const;

/** The browser gives 5 MB and more; a file of ours is far below that. */
export const FILE_MAX_CHARS = 2_000_000;

const schemas = { settings: settingsSchema, incidents: incidentsSchema, history: historySchema };
type OwnData = { [Name in Part]: z.infer<(typeof schemas)[Name]> };

/** Why a file was refused. `place` leads to the first thing that is wrong, such as `incidents.list[2].at`. */
export type ImportProblem =
  | { kind: 'too-big' | 'not-json' | 'not-ours' | 'other-version' }
  | { kind: 'missing' | 'unknown' | 'wrong'; place: string };

type Checked = { data: Partial<OwnData> } | { problem: ImportProblem };

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}${place && '.'}${String(step)}`),
    '',
  );

function problemOf(part: Part, { issues }: z.ZodError): ImportProblem {
  const [issue] = issues;
  const path = [part, ...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys')
    return { kind: 'unknown', place: placeOf([...path, ...issue.keys.slice(0, 1)]) };
  const isMissing = issue?.code === 'invalid_type' && issue.input === undefined;
  return { kind: isMissing ? 'missing' : 'wrong', place: placeOf(path) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns what the file holds in the shape of this version, or the first reason why it cannot be taken */
export function checkFile(text: string): Checked {
  if (text.length > FILE_MAX_CHARS) return { problem: { kind: 'too-big' } };
  const file = parseJson(text);
  if (file === undefined) return { problem: { kind: 'not-json' } };
  if (!isFields(file) || file['payhint'] !== MARK.payhint) return { problem: { kind: 'not-ours' } };
  const version = versionOf(file);
  if (version === undefined) return { problem: { kind: 'other-version' } };
  const data: Record<string, unknown> = {};
  for (const part of PARTS) {
    if (!(part in file)) continue;
    const value = file[part];
    const migrated = isFields(value) ? migrate(part, { ...value, version }) : value;
    const parsed = schemas[part].safeParse(migrated, { reportInput: true });
    if (!parsed.success) return { problem: problemOf(part, parsed.error) };
    data[part] = parsed.data;
  }
  return { data };
}

/** In turn only. */
const readAll = async (): Promise<OwnData> => ({
  settings: await settingsItem.readInTurn(),
  incidents: await incidentsItem.readInTurn(),
  history: await historyItem.readInTurn(),
});

/** @returns the text of the file */
export const exportData = (now = new Date()): Promise<string> =>
  inTurn(async () => {
    const file = { ...MARK, version: DATA_VERSION, exportedAt: now.toISOString(), ...(await readAll()) };
    return `${JSON.stringify(file, undefined, 2)}\n`;
  });

/** Settings are those of the file; incidents and history are joined with what is there, and the same incident replaced. */
function joined(own: OwnData, file: Partial<OwnData>): OwnData {
  const incidents = new Map([...own.incidents.list, ...(file.incidents?.list ?? [])].map((item) => [item.id, item]));
  return {
    settings: file.settings ?? own.settings,
    incidents: { list: withoutOldest([...incidents.values()].toSorted((a, b) => b.at - a.at)) },
    history: { list: inOrder([...(file.history?.list ?? []), ...own.history.list]) },
  };
}

/** All or nothing: a file with anything wrong in it changes nothing. @returns why it was refused, or undefined */
export async function importData(text: string): Promise<ImportProblem | undefined> {
  const checked = checkFile(text);
  if ('problem' in checked) return checked.problem;
  await inTurn(async () => {
    const data = joined(await readAll(), checked.data);
    await storage.setItems(PARTS.map((part) => ({ key: `local:${part}` as const, value: withVersion(data[part]) })));
  });
  return undefined;
}

/** Settings, incidents, history, what was set aside, and what was found on the tabs: all of it. */
export const deleteAll = (): Promise<void> =>
  inTurn(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
