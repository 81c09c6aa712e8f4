import type { Estimate } from '../../models/evaluation/statistics/estimate.ts';

export function fixed(value: number, decimals: number): string {
  return Number.isFinite(value) ? value.toFixed(decimals) : '-';
}

type Rows = readonly [head: readonly string[], ...(readonly string[])[]];

/** A Markdown table; the first row is its head. */
export function markdownTable([head, ...rows]: Rows): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A value and its 95 % interval, where there is one. */
export function withInterval({ value, low, high }: Estimate, decimals: number): string {
  const ends = Number.isFinite(low) && Number.isFinite(high);
  return ends
    ? `${fixed(value, decimals)} (${fixed(low, decimals)} to ${fixed(high, decimals)})`
    : fixed(value, decimals);
}

/** A share in per cent. */
export function percent(share: number, decimals = 0): string {
  return Number.isFinite(share) ? `${fixed(100 * share, decimals)} %` : '-';
}

/** A report goes on after this mark; FIGURES.md only says where. */
export const MORE = '<!-- more -->';
