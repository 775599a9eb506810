// Enter sends, Shift+Enter begins a line, and an input method's Enter ends a word, not the message.

/** Safari ends the composition before it tells of the key, which then has this code: https://bugs.webkit.org/show_bug.cgi?id=165004 */
const composingCode = 229;

export const isSendKey = ({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !isComposing && keyCode !== composingCode;
