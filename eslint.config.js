import tseslint from 'typescript-eslint';

/** One style of what the formatter does not see: private members are `#names`, and what counts by one counts with `++`. */
const STYLES = [
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"], AccessorProperty, TSParameterProperty)[accessibility=/private|protected/]',
    message: 'Private members are named #name.',
  },
  {
    selector:
      ':matches(ExpressionStatement, ForStatement, SequenceExpression) > AssignmentExpression[operator=/^[+-]=$/][right.value=1]',
    message: 'Count with ++ or --.',
  },
];

export default tseslint.config(
  { ignores: ['dist', '.cache', 'node_modules', '*.config.js', '*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './workers/tsconfig.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...STYLES],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
);
