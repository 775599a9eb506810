// What a call can have come to: a tree of codes, read only.
import type { Disposition, DispositionGroup } from '../../api/index.js';
import { unknownResource } from './refusal.js';
import type { World } from './world.js';

interface Category {
  readonly id: string;
  readonly name: string;
  readonly parent: Category | undefined;
  readonly dispositions: readonly Disposition[];
  readonly categories: Category[];
}

interface CategoryPlan {
  readonly name: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly categories?: readonly CategoryPlan[];
}

const plan: CategoryPlan = {
  name: 'DispositionCode',
  codes: {
    IssueResolved: 'Issue Resolved',
    EscalationCreated: 'Issue Escalated',
    UpdateProvided: 'Update Provided',
    InfoRequested: 'Information Requested',
  },
  categories: [
    {
      name: 'Repair',
      codes: { SparePartSent: 'Spare part sent', ComesToWorkshop: 'Comes to the workshop' },
      categories: [{ name: 'Not repaired', codes: { NotWorthRepairing: 'Not worth repairing' } }],
    },
    {
      name: 'Return or swap',
      codes: { Refunded: 'Refunded', Swapped: 'Swapped' },
      categories: [{ name: 'Faulty', codes: { SentBack: 'Sent back to the maker' } }],
    },
  ],
};

export class Dispositions {
  readonly #address: string;
  readonly root: { readonly id: string };
  readonly #root: Category;

  constructor({ ids, address }: World) {
    const grow = (branch: CategoryPlan, parent?: Category): Category => {
      const category: Category = {
        id: ids.guid(),
        name: branch.name,
        parent,
        dispositions: Object.entries(branch.codes).map(([name, displayName]) => ({ name, displayName })),
        categories: [],
      };
      category.categories.push(...(branch.categories ?? []).map((child) => grow(child, category)));
      return category;
    };
    this.#address = address;
    this.#root = grow(plan);
    this.root = this.#root;
  }

  /** All codes without their tree. */
  all(): Disposition[] {
    return this.#categories().flatMap(({ dispositions }) => dispositions);
  }

  has(id: string): boolean {
    return this.#categories().some((category) => category.id === id);
  }

  /** The codes directly in a category. */
  in(id: string): readonly Disposition[] {
    return this.#find(id).dispositions;
  }

  /** A category alone, with what is directly in it (`*`), or with all that is below (`**`). */
  group(id: string, subresources?: string): DispositionGroup {
    const category = this.#find(id);
    if (subresources === undefined) return this.#view(category);
    const groups = category.categories.map((child) =>
      subresources === '**' ? this.group(child.id, '**') : this.#view(child),
    );
    return {
      ...this.#view(category),
      ...((groups.length > 0 || category === this.#root) && { groups }),
      dispositions: [...category.dispositions],
    };
  }

  #view({ id, name, parent }: Category): DispositionGroup {
    return {
      id,
      uri: parent ? `/groups/${id}` : `${this.#address}/groups/${id}`,
      name,
      contains: 'dispositions',
      ...(parent && { parentUri: `/groups/${parent.id}` }),
    };
  }

  #find(id: string): Category {
    const category = this.#categories().find((one) => one.id === id);
    if (!category) throw unknownResource(id);
    return category;
  }

  #categories(of: Category = this.#root): Category[] {
    return [of, ...of.categories.flatMap((child) => this.#categories(child))];
  }
}
