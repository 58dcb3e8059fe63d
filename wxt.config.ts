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
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [cataloguePlugin()] }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: HOST_PATTERNS,
    // Asked for one site at a time, when the person wants hints there too.
    [manifestVersion === 3 ? 'optional_host_permissions' : 'optional_permissions']: ['*://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      [manifestVersion === 3 ? '_execute_action' : '_execute_browser_action']: {
        suggested_key: { default: 'Alt+Shift+F' },
      },
    },
    // Nothing is fetched, from anywhere.
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    },
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : {}),
  }),
});
