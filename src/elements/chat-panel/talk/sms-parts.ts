// How many short messages a text becomes on its way through a telephone network, and how much room is left in them.

/** The characters of GSM 03.38, which take seven bits each; those of the second row take two of them. */
const plain = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]$/;
const double = /^[\f^{}\\[~\]|€]$/;

/** Alone, and where a message is one of several and says which. */
const roomInSeven = [160, 153] as const;
const roomInSixteen = [70, 67] as const;

export interface SmsParts {
  /** Of what is in one message, or in all of them together. */
  readonly used: number;
  readonly room: number;
  readonly count: number;
}

export function smsParts(text: string): SmsParts {
  const letters = [...text];
  const isPlain = letters.every((letter) => plain.test(letter) || double.test(letter));
  const sizes = letters.map((letter) => (isPlain ? (double.test(letter) ? 2 : 1) : letter.length));
  const [alone, together] = isPlain ? roomInSeven : roomInSixteen;
  const used = sizes.reduce((sum, size) => sum + size, 0);
  if (used <= alone) return { used, room: alone, count: 1 };
  // Nothing that takes two places is torn apart.
  let count = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > together) {
      count += 1;
      filled = 0;
    }
    filled += size;
  }
  return { used, room: count * together, count };
}
