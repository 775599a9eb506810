// The library of standard responses, as one session reads it: once, and whole, so that it can be searched without asking.
import type { StandardResponseCategory, StandardResponseSummary } from '../../../api/index.js';
import { Source } from '../../../core/source.js';
import type { Session } from '../../../session/index.js';
import { Answer, type Category } from './answer.js';

/** Requests at a time: what the agent does meanwhile does not wait for a library. */
const atOnce = 3;

type Status = 'unread' | 'reading' | 'read' | 'failed';

export class Library extends Source<{ change: void }> {
  readonly #session: Session;
  readonly #answers = new Map<string, readonly Answer[]>();
  /** Responses whose words are under way. */
  readonly #asked = new Map<Answer, Promise<void>>();
  #categories: readonly Category[] = [];
  #favourites: ReadonlySet<string> = new Set();
  #status: Status = 'unread';
  #reading: Promise<void> = Promise.resolve();

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  /** `failed`: something is missing, and `read` asks for that alone. */
  get status(): Status {
    return this.#status;
  }

  /** In the library's order: a category, then what is below it. */
  get categories(): readonly Category[] {
    return this.#categories;
  }

  /** In the order of their categories; more come while it is read. */
  get answers(): readonly Answer[] {
    return this.#categories.flatMap(({ id }) => this.#answers.get(id) ?? []);
  }

  isFavourite({ id }: Answer): boolean {
    return this.#favourites.has(id);
  }

  /** Names and categories. Who comes second waits for the first. */
  read(): Promise<void> {
    if (this.#status === 'unread' || this.#status === 'failed') this.#reading = this.#read();
    return this.#reading;
  }

  /** The words of all, so that they are found by them, too; as long as somebody looks. */
  async readWords(signal: AbortSignal): Promise<void> {
    const read = (answer: Answer) => {
      signal.throwIfAborted();
      return this.readWordsOf(answer);
    };
    // They are still found by their names, and read when they are looked at.
    await inTurns(this.answers, read).catch(() => {});
  }

  /** The words of one; who comes second waits for the first. */
  async readWordsOf(answer: Answer): Promise<void> {
    if (answer.template) return;
    const asked = this.#asked.get(answer) ?? this.#readTemplate(answer);
    this.#asked.set(answer, asked);
    await asked.finally(() => this.#asked.delete(answer));
  }

  /** Adds a response to the agent's favourites, or takes it out. */
  async setFavourite({ id }: Answer, isFavourite: boolean): Promise<void> {
    const how = isFavourite ? 'Add' : 'Delete';
    await this.#session.request(`POST /platform/contactserver/${how}StandardResponseFavorite/{standardResponseId}`, {
      path: { standardResponseId: id },
    });
    const favourites = new Set(this.#favourites);
    if (isFavourite) favourites.add(id);
    else favourites.delete(id);
    this.#favourites = favourites;
    this.tell('change', undefined);
  }

  async #read(): Promise<void> {
    this.#become('reading');
    try {
      await Promise.all([this.#readAnswers(), this.#readFavourites()]);
      this.#become('read');
    } catch {
      // Why it cannot be read helps nobody here: that it cannot is said, with a way to try again.
      this.#become('failed');
    }
  }

  async #readAnswers(): Promise<void> {
    const { data } = await this.#session.request('POST /platform/contactserver/GetApprovedRootCategories');
    const trees = await Promise.all(
      data.categories.map(async (root) => ({
        // A tree does not say of its root which it is.
        ...(await this.#category(root.categoryId, { returnChildrenCategories: true })),
        ...root,
      })),
    );
    this.#categories = trees.flatMap((tree) => branch(tree));
    const unread = this.#categories.filter(({ id }) => !this.#answers.has(id));
    await inTurns(unread, async (category) => {
      // A category tells its own responses, not those of the ones below it.
      const { childrenStdResponses = [] } = await this.#category(category.id, { returnChildrenSRInfo: true });
      this.#answers.set(category.id, childrenStdResponses.map(answerIn(category)));
      this.tell('change', undefined);
    });
  }

  async #category(categoryId: string, wanted: object): Promise<StandardResponseCategory> {
    const { data } = await this.#session.request('POST /platform/contactserver/GetApprovedCategory', {
      body: { categoryId, ...wanted },
    });
    return data.category;
  }

  async #readFavourites(): Promise<void> {
    const { data } = await this.#session.request('POST /platform/contactserver/GetStandardResponseFavorites');
    this.#favourites = new Set(data.standardResponses);
    this.tell('change', undefined);
  }

  async #readTemplate(answer: Answer): Promise<void> {
    const { data } = await this.#session.request('POST /platform/contactserver/RequestGetStandardResponse', {
      body: { standardResponseId: answer.id },
    });
    answer.template = data.standardResponse;
    this.tell('change', undefined);
  }

  #become(status: Status): void {
    this.#status = status;
    this.tell('change', undefined);
  }
}

const libraries = new WeakMap<Session, Library>();

/** The one library of a session: it is not read for each conversation anew. */
export function libraryOf(session: Session): Library {
  const library = libraries.get(session) ?? new Library(session);
  libraries.set(session, library);
  return library;
}

/** A category and all that are below it. */
function branch(
  { categoryId: id, name, childrenCategories = [] }: StandardResponseCategory,
  above?: Category,
): Category[] {
  const category: Category = { id, name, above, depth: above ? above.depth + 1 : 0 };
  return [category, ...childrenCategories.flatMap((child) => branch(child, category))];
}

const answerIn =
  (category: Category) =>
  ({ standardResponseId, theName }: StandardResponseSummary): Answer =>
    new Answer(standardResponseId, theName, category);

/** Some at a time; none any more once one has failed. */
async function inTurns<One>(all: readonly One[], task: (one: One) => Promise<unknown>): Promise<void> {
  const rest = [...all];
  const work = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await task(one);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    rest.length = 0;
    throw error;
  }
}
