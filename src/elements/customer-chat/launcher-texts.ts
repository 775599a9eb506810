// The launcher's few words in every language, small enough to travel with it.

interface LauncherTexts {
  open: string;
  close: string;
  failed: string;
  dismiss: string;
}

const words: Readonly<Record<string, LauncherTexts>> = {
  en: {
    open: 'Open chat',
    close: 'Minimise chat',
    failed: 'Chat could not be loaded. Try again.',
    dismiss: 'No, thank you',
  },
  de: {
    open: 'Chat öffnen',
    close: 'Chat minimieren',
    failed: 'Der Chat ließ sich nicht laden. Versuchen Sie es noch einmal.',
    dismiss: 'Nein, danke',
  },
  ar: {
    open: 'فتح المحادثة',
    close: 'تصغير المحادثة',
    failed: 'تعذّر تحميل المحادثة. أعد المحاولة.',
    dismiss: 'لا، شكرًا',
  },
};

/** By the nearest `lang`, out of every shadow root. */
export function launcherTexts(element: Element): LauncherTexts {
  const holder = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  if (!holder && root instanceof ShadowRoot) return launcherTexts(root.host);
  return words[holder?.lang.toLowerCase().split('-')[0] ?? 'en'] ?? words['en']!;
}
