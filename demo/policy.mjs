/** What the design promises to run under. */
export const policy =
  "default-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
