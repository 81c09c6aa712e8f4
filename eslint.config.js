import tseslint from 'typescript-eslint';

const PURE = ['src/core/**', 'src/face/**', 'src/spotting/**', 'src/coach/**'];

export default tseslint.config(
  { ignores: ['dist', '.cache', 'node_modules', '*.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './workers/tsconfig.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['@mediapipe/*', '@tensorflow/*', 'comlink', 'mediabunny', '**/workers/**', '**/ui/**'] },
      ],
      'no-restricted-globals': ['error', 'performance', 'window', 'document', 'self', 'navigator'],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['workers/landmarker.ts', 'workers/second-face.ts', 'bench/peers/subjects/mediapipe.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@mediapipe/tasks-vision',
              message: 'MediaPipe is imported in workers/landmarker.ts only.',
            },
          ],
        },
      ],
    },
  },
);
