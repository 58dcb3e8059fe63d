/**
 * The background reads like a table of contents: what is seen is matched, kept and shown; what is dismissed stays so;
 * the badge follows.
 */
import { browser, defineBackground } from '#imports';
import { answer } from '../utils/messages/answer.ts';
import { dismiss, forgetTab, onSeen, resend } from '../utils/tab/findings.ts';
import { showBadge } from '../utils/tab/badge.ts';

export default defineBackground(() => {
  answer({
    seen: (message, sender) => onSeen(message, sender),
    ready: (_message, sender) => resend(sender),
    dismissed: (message, sender) => dismiss(message, sender),
  });

  // A new page, or a new address within one: what was found does not hold any more.
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (url !== undefined || status === 'loading') void forgetTab(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  void showBadge.style();
});
