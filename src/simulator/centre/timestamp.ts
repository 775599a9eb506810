/** `2016-07-21 19:25:03.000+0000`, as the newer samples write times. */
export const timestamp = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace('Z', '+0000');
