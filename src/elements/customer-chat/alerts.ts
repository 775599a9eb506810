// Tells of messages that come while nobody looks: one low tone, a count in the title, a notification of the desktop.

/** The page's title, while a count stands before it. */
let title: string | undefined;
let count = 0;

export function countInTitle(more: number): void {
  if (!document.hidden) return;
  if (title === undefined) document.addEventListener('visibilitychange', restoreTitle, { once: true });
  title ??= document.title;
  count += more;
  document.title = `(${count}) ${title}`;
}

function restoreTitle(): void {
  // The page may have given itself another meanwhile.
  if (document.title.endsWith(title!)) document.title = title!;
  title = undefined;
  count = 0;
}

export function ring(): void {
  try {
    const context = new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = 330;
    volume.gain.setValueAtTime(0.12, 0);
    volume.gain.exponentialRampToValueAtTime(0.001, 0.35);
    tone.connect(volume).connect(context.destination);
    tone.onended = () => void context.close();
    tone.start();
    tone.stop(0.35);
  } catch {
    // Without a device for sound the picture beside it has to do.
  }
}

export const mayNotify = (): boolean => globalThis.Notification?.permission === 'granted';

export function notify(name: string, text: string, open: () => void): void {
  if (!document.hidden || !mayNotify()) return;
  try {
    const notification = new Notification(name, { body: text, tag: 'gws-chat' });
    notification.onclick = () => {
      notification.close();
      focus();
      open();
    };
  } catch {
    // Phones want a service worker for this; the title has to do.
  }
}
