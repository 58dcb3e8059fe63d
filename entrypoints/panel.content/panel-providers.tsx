/** What the hint shares with the extension's own pages: the reader's language, and what is followed up. */
import { browser } from '#imports';
import { useMemo, type ReactNode } from 'react';
import { FollowingProvider, type Following } from '../../components/follow/following.tsx';
import { LanguageProvider } from '../../components/language.tsx';
import { useLive } from '../../components/use-live.ts';
import { chosenLanguage, type Language } from '../../utils/language/language.ts';
import type { Request } from '../../utils/messages/messages.ts';
import { incidentsStore, settingsStore } from '../../utils/storage/stores.ts';

const tell = (request: Request): void => void browser.runtime.sendMessage(request);

/** A page's own storage locks are not the extension's: the background writes. */
function useFollowingThere(): Following {
  const incidents = useLive(incidentsStore);
  return useMemo(
    () => ({
      incidents: incidents ?? [],
      isPrivate: browser.extension.inIncognitoContext,
      follow: ({ entry, product, ticks }) => tell({ type: 'follow', entry, product, ticks }),
      tick: ({ entry }, step, done) => tell({ type: 'ticked', entry, step, done }),
      openPage: ({ id }) => tell({ type: 'open-incident', id }),
    }),
    [incidents],
  );
}

/** @param language until the settings have been read */
export function PanelProviders({ language, children }: { language: Language; children: ReactNode }) {
  const settings = useLive(settingsStore);
  const tags = [browser.i18n.getUILanguage(), ...navigator.languages];
  return (
    <LanguageProvider language={settings ? chosenLanguage(settings.language, tags) : language}>
      <FollowingProvider value={useFollowingThere()}>{children}</FollowingProvider>
    </LanguageProvider>
  );
}
