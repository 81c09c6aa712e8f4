type Attributes = Readonly<Record<string, string | boolean | number | undefined>>;
type Child = Node | string | null;

/** Makes an element. `true` sets a bare attribute, `false` and undefined none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Sets text only where it changes, so that nothing is announced or laid out twice. */
export function setText(element: Node, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
