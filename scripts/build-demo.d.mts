/** Writes the demo into a folder, on top of a package that is built. */
export function buildDemo(folder: string): Promise<void>;
