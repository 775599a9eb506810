// Makes `tel:` links of a page dial.
import { listenOnPage } from '../../ui/page.js';
import type { GwsSoftphone } from './softphone.js';

/** Where to look for links: an element, or a selector for it; `body` for all. */
export type TelLinks = string | Element;

/** `dial` answers whether the number can be dialled; else the browser does what it does with such links. */
export function listenForTelLinks(phone: GwsSoftphone, dial: (number: string) => boolean): void {
  listenOnPage(phone, 'click', (event) => {
    const { telLinks } = phone;
    if (!telLinks || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const elements = event.composedPath().filter((one) => one instanceof Element);
    const link = elements.find((one) => one.matches('a[href^="tel:" i]')) as HTMLAnchorElement | undefined;
    const isInside = elements.some((one) => (typeof telLinks === 'string' ? one.matches(telLinks) : one === telLinks));
    if (link && isInside && dial(numberIn(link.href))) event.preventDefault();
  });
}

/** `tel:+49-30-5550134;ext=12` → `+49-30-5550134`. */
const numberIn = (href: string): string => decodeURIComponent(href.slice(4).split(';')[0]!);
