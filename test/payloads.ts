// What people who mean harm write where words are wanted. Each would set `window.hasRun`, if it ran.

export const payloads = [
  '<script>window.hasRun = 1</script>',
  '<img src=x onerror="window.hasRun = 1">',
  '<svg/onload=window.hasRun=1>',
  '<svg><animate onbegin=window.hasRun=1 attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.hasRun = 1</script>"></iframe>',
  '<b onmouseover=window.hasRun=1 style="position:fixed;inset:0">over</b>',
  '"><script>window.hasRun = 1</script>',
  '</textarea><script>window.hasRun = 1</script>',
  '</style><script>window.hasRun = 1</script>',
  '${window.hasRun = 1}{{constructor.constructor("hasRun = 1")()}}',
  '<!--?lit$1$--><script>window.hasRun = 1</script>',
  'javascript:window.hasRun=1',
  'data:text/html,<script>opener.hasRun = 1</script>',
  '\u202e\u2066gpj.exe\u202d',
  'w'.repeat(2_000),
];

/** Where an address is wanted. */
export const addresses = [
  'javascript:window.hasRun=1',
  'JaVaScRiPt:window.hasRun=1',
  ' javascript:window.hasRun=1',
  'java\nscript:window.hasRun=1',
  'data:text/html,<script>opener.hasRun = 1</script>',
  'vbscript:x',
  'blob:https://shop.example/1',
  'file:///etc/passwd',
  '//shop.example/',
  'https://',
];
