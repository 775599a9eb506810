/** The element and what it stands in, out of every shadow root. */
export function ancestors(element: Element): Element[] {
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return parent ? [element, ...ancestors(parent)] : [element];
}
