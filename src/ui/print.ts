// Prints plain words, in a frame of its own: the page around has its own ideas of paper.

export function printText(title: string, words: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const { document: paper } = frame.contentWindow!;
  const text = paper.createElement('pre');
  text.textContent = words;
  text.style.whiteSpace = 'pre-wrap';
  paper.title = title;
  paper.body.append(text);
  frame.contentWindow!.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow!.print();
}
