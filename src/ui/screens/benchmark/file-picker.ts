import { h } from '../../kit/dom.ts';
import { button, type ButtonKind } from '../../kit/button.ts';
import type { BenchView } from './bench-view.ts';

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
