export type IconShape = string;
export type ShortcutKeys<Action extends string> = Readonly<Partial<Record<Action, string>>>;
