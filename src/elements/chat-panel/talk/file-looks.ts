// How a file is shown: by a sign of its kind, with a name whose ending stays, and with its size.
import type { IconShape } from '../../../ui/draw-icon.js';
import { fileArchive, fileText, image } from '../../../ui/icons.generated.js';

const kinds: readonly (readonly [RegExp, IconShape])[] = [
  [/\.(png|jpe?g|gif|webp|heic|svg|avif)$/i, image],
  [/\.(zip|rar|7z|gz|tgz)$/i, fileArchive],
];

export const fileIcon = (name: string): IconShape => kinds.find(([ending]) => ending.test(name))?.[1] ?? fileText;

/** Cut in the middle. */
export const shortName = (name: string): string => (name.length <= 18 ? name : `${name.slice(0, 8)}…${name.slice(-7)}`);

/** `320 kB`, `2.4 MB`, as the language writes it. */
export function fileSize(bytes: number, language: string): string {
  const [unit, length] =
    bytes >= 1_000_000
      ? (['megabyte', 1_000_000] as const)
      : bytes >= 1_000
        ? (['kilobyte', 1_000] as const)
        : (['byte', 1] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: bytes >= 1_000_000 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, format).format(bytes / length);
}
