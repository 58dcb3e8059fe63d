/** The catalogue as a build holds it: compiled once for all files of tests that match texts. */
import { data as codes } from 'virtual:payhint/codes';
import { data as model } from 'virtual:payhint/model';
import { data as pinyin } from 'virtual:payhint/pinyin';
import { data as signals } from 'virtual:payhint/signals';
import { data as spotter } from 'virtual:payhint/spotter';
import { createReader, type ReaderData } from '../../utils/cli/reader.ts';

export const compiled: ReaderData = { codes, model, pinyin, signals, spotter };
export const reader = createReader(compiled);
