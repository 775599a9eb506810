// What was found, as it stands in the list: favourites first, then each category at the place of what fits best in it.
import { placeOf, type Answer } from './answer.js';

/** So many rows are drawn at a time; who looks for one among more types. */
const most = 50;

export interface Group {
  readonly name: string;
  /** With the categories above it. */
  readonly place: string;
  readonly answers: Answer[];
}

export function grouped(
  found: readonly Answer[],
  isFavourite: (answer: Answer) => boolean,
  nameOfFavourites: string,
): Group[] {
  const favourites: Group = { name: nameOfFavourites, place: nameOfFavourites, answers: [] };
  const groups = new Map<string, Group>();
  for (const answer of found) {
    if (isFavourite(answer)) favourites.answers.push(answer);
    else {
      const { category } = answer;
      const group = groups.get(category.id) ?? { name: category.name, place: placeOf(category), answers: [] };
      groups.set(category.id, group);
      group.answers.push(answer);
    }
  }
  let room = most;
  return [favourites, ...groups.values()]
    .map((group) => {
      const answers = group.answers.slice(0, room);
      room -= answers.length;
      return { ...group, answers };
    })
    .filter(({ answers }) => answers.length > 0);
}
