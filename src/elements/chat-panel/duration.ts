// How long something has lasted, in the largest unit that fits: `22 sec`, `4 min`. Clocks are for what runs.

const units = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const formats = new Map<string, Intl.NumberFormat>();

export function duration(time: number, language: string, unitDisplay: 'short' | 'long' = 'short'): string {
  const [unit, length] = units.find(([, length]) => time >= length) ?? units[2];
  const key = `${language} ${unit} ${unitDisplay}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
  formats.set(key, format);
  return format.format(Math.floor(time / length));
}
