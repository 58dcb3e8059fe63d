/** An incident in a tab of its own. */
import { browser } from '#imports';

/** Names the incident in the address of the popup's page. */
export const INCIDENT_PARAM = 'incident';

export async function openIncident(id: string): Promise<void> {
  const query = new URLSearchParams({ [INCIDENT_PARAM]: id });
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?${query.toString()}`) });
}
