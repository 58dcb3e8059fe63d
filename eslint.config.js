/**
 * Three things are checked: types used strictly, imports that run one way (knowledge ← utils ← components ← entrypoints)
 * and sizes (files of 250 lines, functions of 40). `tests/lint.test.ts` proves the arrows.
 */
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const MAX_FILE_LINES = 250;
const MAX_FUNCTION_LINES = 40;
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** Folders in the order in which they are tried: a file belongs to the first that holds it. */
const elements = ['utils/build', 'utils/cli', 'knowledge', 'utils', 'components', 'entrypoints', 'tests'].map(
  (pattern) => ({ type: pattern, pattern, partialMatch: false }),
);
const NODE_SIDE = ['utils/build', 'utils/cli'];

/** One arrow: files of `from` may import files of `to`. */
const arrow = (from, ...to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
});

const arrows = [
  arrow('knowledge', 'knowledge'),
  arrow('utils', 'knowledge', 'utils'),
  ...NODE_SIDE.map((from) => arrow(from, 'knowledge', 'utils', ...NODE_SIDE)),
  arrow('components', 'knowledge', 'utils', 'components'),
  arrow('entrypoints', 'knowledge', 'utils', 'components', 'entrypoints'),
  arrow('tests', ...elements.map((element) => element.type)),
];

/** The aliases of WXT's tsconfig would slip past the arrows, whose resolver knows paths only. */
const ALIASES = { regex: '^(@|~|@@|~~)(/|$)', message: 'Import by relative path, with the extension.' };
const REACT = {
  regex: '^(react|react-dom|lucide-react|@testing-library)(/|$)',
  message: 'React belongs in components.',
};
const BROWSER = { regex: '^(wxt|#imports)(/|$)', message: 'Only entrypoints and utils touch the browser.' };
const NODE = { regex: '^(node:|playwright)', message: 'This code runs in the browser.' };
const ZOD = { regex: '^zod$', message: 'Import z from utils/zod.ts, where it is set up.' };
const onlyImports = (files, ignores, ...patterns) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [ALIASES, ...patterns] }] },
});

export default defineConfig(
  globalIgnores(['.output/**', '.wxt/**', 'coverage/**', 'node_modules/**']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': lines(MAX_FILE_LINES),
      'max-lines-per-function': lines(MAX_FUNCTION_LINES),
      eqeqeq: 'error',
      // `{ version: _, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Names that come from data are written as data: `keys['sources']`.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Code points are what the text modules count in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Matching walks code points by index, and says so.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    plugins: { boundaries },
    settings: { 'boundaries/elements': elements, 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } } },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies: arrows }] },
  },
  onlyImports(['**/*.{ts,tsx}'], []),
  onlyImports(['knowledge/**'], [], REACT, BROWSER, NODE),
  onlyImports(['utils/**'], [...NODE_SIDE.map((folder) => `${folder}/**`), 'utils/zod.ts'], REACT, NODE, ZOD),
  onlyImports(
    NODE_SIDE.map((folder) => `${folder}/**`),
    [],
    REACT,
  ),
  onlyImports(['components/**'], [], BROWSER, NODE, ZOD),
  onlyImports(['entrypoints/**'], [], NODE, ZOD),
  { files: ['knowledge/**', 'components/strings.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
