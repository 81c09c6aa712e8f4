import type { Language } from '../../contracts/language.ts';

/** Writes numbers as a language does. */
export function decimalIn(language: Language): (value: number, places: number) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, places) => {
    const options = { minimumFractionDigits: places, maximumFractionDigits: places };
    const format = formats.get(places) ?? new Intl.NumberFormat(language, options);
    formats.set(places, format);
    return format.format(value);
  };
}
