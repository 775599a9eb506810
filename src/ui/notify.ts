// Notifications of the desktop, for pages that nobody looks at.

/** `none`: this browser has no notifications here. */
export const noticePermission = (): NotificationPermission | 'none' =>
  typeof Notification === 'function' ? Notification.permission : 'none';

export interface Notice {
  title: string;
  body: string;
  /** One of several with the same tag is shown. */
  tag: string;
  /** Language and direction of the words. */
  lang: string;
}

/** Shows it until the answer is called; a press brings the page to the front. */
export function notify({ title, ...words }: Notice): () => void {
  try {
    const notice = new Notification(title, { ...words, dir: 'auto', requireInteraction: true });
    notice.onclick = () => {
      window.focus();
      notice.close();
    };
    return () => notice.close();
  } catch {
    // Telephones take notifications from service workers only.
    return () => {};
  }
}
