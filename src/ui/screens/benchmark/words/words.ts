import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { BenchmarkWords } from './words-type.ts';

export const BENCHMARK_WORDS: Readonly<Record<Language, BenchmarkWords>> = { en: ENGLISH, de: GERMAN };
