// How somebody is called on a button: by the first name, and a number as it is.

/** A number stays whole. */
export const firstName = (name: string): string => (/^\p{L}/u.test(name) ? name.split(/\s+/)[0]! : name);
