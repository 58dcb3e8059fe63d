/** The options: the language, and every choice that was made along the way, to be looked at and taken back. */
import { useId, type ReactNode } from 'react';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../utils/language/language.ts';
import { useText, type TextTools } from '../language.tsx';
import { restText } from '../popup/rest-text.ts';
import { strings } from '../strings.ts';
import { OptionList } from './option-list.tsx';

export interface OptionsProps {
  language: LanguageChoice;
  paused: boolean;
  /** Milliseconds since the epoch; 0 where nothing is snoozed. */
  snoozedUntil: number;
  /** Match patterns that were allowed beyond the listed hosts. */
  sitesAllowed: readonly string[];
  /** Hosts on which PayHint is off. */
  sitesOff: readonly string[];
  /** How many messages are not to be explained again. */
  dismissed: number;
  /** Keys that open the popup, as the browser writes them; '' where there are none. */
  shortcut: string;
  now?: Date;
  onLanguage: (language: LanguageChoice) => void;
  onResume: () => void;
  onRevoke: (pattern: string) => void;
  onSwitchOn: (host: string) => void;
  onForgetDismissed: () => void;
  onChangeShortcut: () => void;
  /** The history and the data. */
  children?: ReactNode;
}

/** Each language in its own words, so that it is found by whoever reads it. */
const OWN_NAMES: Record<Exclude<LanguageChoice, 'auto'>, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

function LanguageChoices({ language, onLanguage }: Pick<OptionsProps, 'language' | 'onLanguage'>) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className="options-group">
      <legend>{t(strings.languageTitle)}</legend>
      {LANGUAGE_CHOICES.map((choice) => (
        <label key={choice} className="options-choice" lang={choice === 'auto' ? undefined : choice}>
          <input type="radio" name={name} checked={choice === language} onChange={() => onLanguage(choice)} />
          {choice === 'auto' ? t(strings.languageAuto) : OWN_NAMES[choice]}
        </label>
      ))}
    </fieldset>
  );
}

/** A pattern in words: its host, or every site. */
function siteName(pattern: string, { t }: TextTools): string {
  const host = /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1];
  return host === undefined || host === '*' ? t(strings.everySite) : host;
}

function Rest({ paused, snoozedUntil, now, onResume }: OptionsProps) {
  const { t } = useText();
  const { text, values } = restText(snoozedUntil, now ?? new Date());
  const label = paused ? t(strings.paused) : t(text, values);
  return (
    <OptionList
      title={strings.restTitle}
      empty={strings.notResting}
      items={paused || snoozedUntil > 0 ? [{ key: 'rest', label }] : []}
      act={strings.resumeAll}
      onAct={onResume}
    />
  );
}

function Sites({ sitesAllowed, sitesOff, onRevoke, onSwitchOn }: OptionsProps) {
  const text = useText();
  return (
    <>
      <OptionList
        title={strings.sitesAllowedTitle}
        empty={strings.noSitesAllowed}
        items={sitesAllowed.map((pattern) => ({ key: pattern, label: siteName(pattern, text) }))}
        act={strings.revoke}
        actOn={strings.revokeItem}
        onAct={onRevoke}
      />
      <OptionList
        title={strings.sitesOffTitle}
        empty={strings.noSitesOff}
        items={sitesOff.map((host) => ({ key: host, label: host }))}
        act={strings.switchOn}
        actOn={strings.switchOnItem}
        onAct={onSwitchOn}
      />
    </>
  );
}

function Dismissed({ dismissed, onForgetDismissed }: OptionsProps) {
  const { t } = useText();
  return (
    <OptionList
      title={strings.dismissedTitle}
      empty={strings.noDismissed}
      items={dismissed > 0 ? [{ key: 'dismissed', label: t(strings.dismissedCount, { n: dismissed }) }] : []}
      act={strings.forgetDismissed}
      onAct={onForgetDismissed}
    />
  );
}

function Shortcut({ shortcut, onChangeShortcut }: OptionsProps) {
  const { t } = useText();
  return (
    <OptionList
      title={strings.shortcutTitle}
      empty={strings.noShortcut}
      items={[{ key: 'shortcut', label: shortcut || t(strings.noShortcut) }]}
      act={strings.changeShortcut}
      onAct={onChangeShortcut}
    />
  );
}

export function Options(props: OptionsProps) {
  const { t, language } = useText();
  return (
    <main className="ph options" lang={language}>
      <h1>
        {t(strings.name)} · {t(strings.optionsTitle)}
      </h1>
      <LanguageChoices {...props} />
      <Shortcut {...props} />
      <Rest {...props} />
      <Sites {...props} />
      <Dismissed {...props} />
      {props.children}
      <p className="promise">{t(strings.promise)}</p>
    </main>
  );
}
