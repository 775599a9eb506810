// A standard response as it is looked for: whatever its accents, by its name first, then by where it stands and what it says.
import type { StandardResponse } from '../../../api/index.js';

export interface Category {
  readonly id: string;
  readonly name: string;
  readonly above: Category | undefined;
  /** How many are above it. */
  readonly depth: number;
}

export class Answer {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  #template: StandardResponse | undefined;
  /** By how much they say of it. */
  #folded: readonly string[];

  constructor(id: string, name: string, category: Category) {
    this.id = id;
    this.name = name;
    this.category = category;
    this.#folded = [fold(name), fold(placeOf(category))];
  }

  /** With its words, once they are read. */
  get template(): StandardResponse | undefined {
    return this.#template;
  }

  set template(template: StandardResponse) {
    this.#template = template;
    const { subject, description, body } = template;
    const [name, place] = this.#folded;
    this.#folded = [name!, `${place} ${fold(subject ?? '')} ${fold(description ?? '')}`, fold(body ?? '')];
  }

  /** Its words, once they are read; servers leave out what is empty. */
  get body(): string | undefined {
    return this.#template && (this.#template.body ?? '');
  }

  isIn(categoryId: string): boolean {
    for (let one: Category | undefined = this.category; one; one = one.above) if (one.id === categoryId) return true;
    return false;
  }

  /** Where each of the words is found: 0 for all in the name, more for farther off; undefined for nowhere. */
  rank(folded: readonly string[]): number | undefined {
    const ranks = folded.map((word) => this.#folded.findIndex((text) => text.includes(word)));
    return ranks.includes(-1) ? undefined : Math.max(0, ...ranks);
  }
}

/** A category with those above it. */
export const placeOf = ({ name, above }: Category): string => (above ? `${placeOf(above)} › ${name}` : name);

/** Those that have all the words, the nearest first. */
export function search(answers: readonly Answer[], words: string): Answer[] {
  const folded = wordsOf(words);
  if (folded.length === 0) return [...answers];
  return answers
    .flatMap((answer) => {
      const rank = answer.rank(folded);
      return rank === undefined ? [] : [{ answer, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ answer }) => answer);
}

/** A name cut where words are found in it: every second piece is found. */
export function cutAt(name: string, words: string): string[] {
  const { folded, places } = foldEach(name);
  const isFound = new Array<boolean>(name.length).fill(false);
  for (const word of wordsOf(words)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      isFound.fill(true, places[at], places[at + word.length]);
    }
  }
  const pieces = [''];
  for (let at = 0; at < name.length; at += 1) {
    if (isFound[at] !== (pieces.length % 2 === 0)) pieces.push('');
    pieces[pieces.length - 1] += name[at]!;
  }
  return pieces;
}

const wordsOf = (words: string): string[] => fold(words).split(/\s+/).filter(Boolean);

/** Without what people leave out when they type in a hurry. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** The same, with where in the text each letter came from. */
function foldEach(text: string): { folded: string; places: readonly number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    folded += plain;
    places.push(...new Array<number>(plain.length).fill(at));
    at += letter.length;
  }
  return { folded, places: [...places, at] };
}
