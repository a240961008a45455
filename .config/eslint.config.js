import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**', 'docs/api/**', 'node_modules/**']},
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'docs/try/**/*.ts', 'tsup.config.ts', '.config/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      regexp.configs.recommended,
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: `${import.meta.dirname}/..`}},
    rules: {
      // numbers are what offsets and labels are made of
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // typed arrays and tables are read by indices that the loop bounds; `as` says so where `!` would hide it
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // a reader chooses by what it finds first, in the order that the code gives
      '@typescript-eslint/prefer-regexp-exec': 'error',
      // many characters of these pages are confusable by nature: the tables say which
      'no-irregular-whitespace': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/prefer-named-capture-group': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [{group: ['node:*', 'fs', 'path'], message: 'a browser imports this'}]},
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', 'require', 'global'],
    },
  },
)
