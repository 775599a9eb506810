/** The path of an nginx that runs here. */
export function findNginx(): Promise<string>;
