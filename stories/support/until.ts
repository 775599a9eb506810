// Waits for something that the page will show or know in a moment; says what it waited for if it never comes.

const usual = 4_000;

export async function until<Value>(
  condition: () => Value | Promise<Value>,
  longest = usual,
): Promise<NonNullable<Exclude<Value, false | 0 | ''>>> {
  const end = Date.now() + longest;
  for (;;) {
    const value = await condition();
    if (value) return value as NonNullable<Exclude<Value, false | 0 | ''>>;
    if (Date.now() > end) throw new Error(`Waited in vain until ${String(condition).replace(/^\(\) => /, '')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
