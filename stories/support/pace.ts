// How fast a story of several steps goes: people read what happens next, tests do not.

/** How long a step stays before it happens, in milliseconds, by what the toolbar says. */
const paces: Readonly<Record<string, number>> = { people: 2_200, slow: 5_000, atOnce: 0 };

/** Says on the page what happens next, and leaves the time to read it. */
export function paceOf(canvas: HTMLElement, globals: Record<string, unknown>): (words: string) => Promise<void> {
  const line = canvas.querySelector('.step')!;
  return async (words) => {
    line.textContent = words;
    const time = paces[String(globals['pace'])];
    if (time) await new Promise((resolve) => setTimeout(resolve, time));
  };
}
