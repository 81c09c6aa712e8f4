import { check, integer, isoTimestamp, maxValue, minValue, number, pipe, string } from 'valibot';

/** A number from `least` to `most`, both included. */
export const between = (least: number, most: number) => pipe(number(), minValue(least), maxValue(most));

/** A whole number from 0 to `most`. */
export const countUpTo = (most: number) => pipe(number(), integer(), minValue(0), maxValue(most));

/** 0..1. */
export const share = between(0, 1);

/** A time in ISO 8601 that there is. */
export const timestamp = pipe(
  string(),
  isoTimestamp(),
  check((text) => Number.isFinite(Date.parse(text))),
);
