import { defineConfig } from 'wxt';
import { cataloguePlugin } from './utils/build/catalogue-plugin.ts';
import { HOST_PATTERNS } from './utils/page/hosts.ts';

/** Firefox wants an id, and a word on what is collected: nothing. */
const GECKO = {
  gecko: {
    id: 'payhint@payhint.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};

export default defineConfig({
  imports: false,
  // For Firefox as well, where it would be 2 by default.
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [cataloguePlugin()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    host_permissions: HOST_PATTERNS,
    // Asked for when the person wants a reminder, or hints on one more site.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+F' } } },
    // Nothing is fetched, from anywhere.
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    },
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : {}),
  }),
});
