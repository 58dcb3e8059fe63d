/** The person's own data: taken along, brought back, deleted; and what could not be read. */
import { useState, type ChangeEvent } from 'react';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import type { ImportProblem } from '../../utils/storage/own-data.ts';
import type { SetAside } from '../../utils/storage/set-aside.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { saveText } from '../controls/save-text.ts';
import { useText, type TextTools } from '../language.tsx';
import { dataStrings, problemStrings } from './strings.ts';

const JSON_TYPE = 'application/json';

export interface OwnDataProps {
  setAside: SetAside['items'];
  /** @returns the text of the file */
  onExport: () => Promise<string>;
  /** @returns why the file was refused, or undefined */
  onImport: (text: string) => Promise<ImportProblem | undefined>;
  onDelete: () => Promise<void>;
  onDiscardSetAside: () => void;
  now?: Date;
}

function refusal(problem: ImportProblem, { t }: TextTools): string {
  const why = t(problemStrings[problem.kind], 'place' in problem ? { place: problem.place } : {});
  return t(dataStrings.refused, { why });
}

const fileName = (what: string, now = new Date()): string => `payhint-${what}-${dayOf(now)}.json`;

function SetAsideItems({ setAside, onDiscardSetAside, now }: OwnDataProps) {
  const { t } = useText();
  if (setAside.length === 0) return null;
  const save = (): void => saveText(fileName('set-aside', now), JSON.stringify(setAside, undefined, 2), JSON_TYPE);
  return (
    <div className="options-aside">
      <p className="options-note">{t(dataStrings.setAside, { n: setAside.length })}</p>
      <div className="field-line">
        <button type="button" className="button" onClick={save}>
          {t(dataStrings.saveSetAside)}
        </button>
        <ConfirmButton
          label={dataStrings.discardSetAside}
          sure={dataStrings.discardSure}
          onConfirm={onDiscardSetAside}
        />
      </div>
    </div>
  );
}

function ImportButton({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useText();
  const choose = ({ currentTarget: field }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = field.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again after it was mended.
    field.value = '';
  };
  return (
    <label className="button file-button">
      {t(dataStrings.import)}
      <input type="file" className="visually-hidden" accept={`.json,${JSON_TYPE}`} onChange={choose} />
    </label>
  );
}

export function OwnData(props: OwnDataProps) {
  const { onExport, onImport, onDelete, now } = props;
  const text = useText();
  const { t } = text;
  const [said, setSaid] = useState('');
  const act = (task: () => Promise<string>): void => {
    task().then(setSaid, (error: unknown) => setSaid(t(dataStrings.failed, { reason: String(error) })));
  };
  const exportAll = async (): Promise<string> => {
    saveText(fileName('data', now), await onExport(), JSON_TYPE);
    return '';
  };
  const importFrom = async (file: File): Promise<string> => {
    const problem = await onImport(await file.text());
    return problem ? refusal(problem, text) : t(dataStrings.imported);
  };
  const deleteAll = async (): Promise<string> => {
    await onDelete();
    return t(dataStrings.deleted);
  };
  return (
    <section className="options-group" aria-label={t(dataStrings.title)}>
      <h2>{t(dataStrings.title)}</h2>
      <p className="options-note">{t(dataStrings.about)}</p>
      <SetAsideItems {...props} />
      <div className="field-line">
        <button type="button" className="button" onClick={() => act(exportAll)}>
          {t(dataStrings.export)}
        </button>
        <ImportButton onFile={(file) => act(() => importFrom(file))} />
        <ConfirmButton label={dataStrings.delete} sure={dataStrings.deleteSure} onConfirm={() => act(deleteAll)} />
      </div>
      <p className="options-said" role="status">
        {said}
      </p>
    </section>
  );
}
