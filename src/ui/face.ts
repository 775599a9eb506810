// A person without a picture: initials on a hue that the name gives; whoever is a number only, a quiet figure.
import { html, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import { userRound } from './icons.generated.js';

export function face(name: string, size: 'small' | 'medium' | 'large' = 'medium'): TemplateResult {
  const initials = initialsOf(name);
  const hue = initials === '' ? 'quiet' : `hue-${hueOf(name)}`;
  return html`<span class="face ${size} ${hue}" aria-hidden="true">${initials || icon(userRound, 20)}</span>`;
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.filter((word) => /^\p{L}/u.test(word)).map((word) => [...word][0]!);
  return (letters.length > 1 ? letters[0]! + letters.at(-1)! : (letters[0] ?? '')).toUpperCase();
}

function hueOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) % 9973;
  return (sum % 6) + 1;
}
