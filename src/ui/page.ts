// What a phone hears of its page.
import type { ReactiveControllerHost } from 'lit';

/** Listens as long as the element is on the page. */
export function listenOnPage<Type extends keyof DocumentEventMap>(
  host: ReactiveControllerHost,
  type: Type,
  heard: (event: DocumentEventMap[Type]) => void,
): void {
  host.addController({
    hostConnected: () => document.addEventListener(type, heard),
    hostDisconnected: () => document.removeEventListener(type, heard),
  });
}
