import { h } from '../../dom.ts';
import { button, type ButtonKind } from '../../parts/button.ts';
import type { BenchView } from './view.ts';

/** A button that asks for one file; the same file may be chosen again. */
export function filePicker(
  { scope }: BenchView,
  kind: ButtonKind,
  label: string,
  accept: string,
  take: (file: File) => void,
): { readonly openIt: HTMLButtonElement; readonly picker: HTMLInputElement } {
  const picker = h('input', { type: 'file', accept, hidden: true });
  scope.listen(picker, 'change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) take(file);
  });
  return { openIt: button(scope, kind, label, () => picker.click()), picker };
}
