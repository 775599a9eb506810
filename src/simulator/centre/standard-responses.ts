// The library of prepared answers: its tree of categories, what each agent likes best, and how often each was used.
import type {
  StandardResponse,
  StandardResponseCategory,
  StandardResponseDocument,
  StandardResponseSummary,
  StandardResponseUsage,
} from '../../api/index.js';
import type { Customers } from './customers.js';
import type { Documents, StoredDocument } from './documents.js';
import { asHtml, customCodesIn, fillIn, type Occasion } from './field-codes.js';
import type { History } from './history.js';
import type { Ids } from './ids.js';
import type { Person } from './people.js';
import { unknownResource } from './refusal.js';
import { library, type CategoryPlan, type Language, type TemplatePlan } from './standard-response-library.js';

interface Category {
  readonly id: string;
  readonly plan: CategoryPlan;
  readonly categories: readonly Category[];
  readonly templates: readonly Template[];
}

interface Template extends StandardResponse {
  readonly attachments: StandardResponseDocument[];
}

export type ResponseUse = NonNullable<StandardResponseUsage['responseType']>;

/** What of a tree is wanted. */
export interface TreeOptions {
  readonly approvedOnly: boolean;
  /** What is below it, whole. */
  readonly categories: boolean;
  /** What is directly in it. */
  readonly responses: boolean;
}

/** What rendering takes beside the template. */
export type RenderingOptions = Pick<Occasion, 'agent' | 'custom' | 'ofAgent'> & {
  readonly interactionId: string;
  readonly plainText: boolean;
};

/** The whole library was written then. */
const modifiedDate = '2025-11-03T09:12:44.310Z';

export class StandardResponses {
  readonly #ids: Ids;
  readonly #documents: Documents;
  readonly #history: History;
  readonly #customers: Customers;
  readonly #roots: readonly (Category & { readonly language: Language })[];
  readonly #favorites = new Map<Person, Set<string>>();
  readonly #uses = new Map<string, Map<ResponseUse, number>>();

  constructor(ids: Ids, documents: Documents, history: History, customers: Customers) {
    this.#ids = ids;
    this.#documents = documents;
    this.#history = history;
    this.#customers = customers;
    this.#roots = library.map(({ language, ...plan }) => ({ ...this.#grow(plan, language), language }));
  }

  roots({
    approvedOnly,
    language,
  }: {
    approvedOnly: boolean;
    language: string | undefined;
  }): StandardResponseCategory[] {
    return this.#roots
      .filter((root) => language === undefined || root.language === language)
      .filter(({ plan }) => !approvedOnly || isApproved(plan))
      .map((root) => ({ ...headOf(root), language: root.language, type: 2 }));
  }

  category(id: string, options: TreeOptions): StandardResponseCategory {
    const category = this.#categories().find((one) => one.id === id);
    if (!category || (options.approvedOnly && !isApproved(category.plan))) throw unknownResource(id);
    return treeOf(category, options);
  }

  /** Without its attachments unless they are asked for. No version but the present one is kept. */
  response(id: string, { version = 0, attachments }: { version?: number; attachments: boolean }): StandardResponse {
    const { attachments: documents, ...response } = this.#find(id);
    if (version !== 0 && version !== response.version) throw unknownResource(`${id}, version ${version}`);
    return { ...response, ...(attachments && { attachments: [...documents] }) };
  }

  /** The words for one customer: formatted if there are formatted ones, unless they are to be plain. */
  render(id: string, { interactionId, plainText, ...rest }: RenderingOptions): string {
    const { body, structuredBody } = this.#find(id);
    const interaction = this.#interaction(interactionId);
    const occasion = { ...rest, interaction, customer: this.#customers.of(interaction) };
    return plainText || structuredBody === '' ? fillIn(body, occasion) : fillIn(structuredBody, occasion, asHtml);
  }

  reportUse(id: string, interactionId: string, use: ResponseUse): void {
    const { standardResponseId } = this.#find(id);
    this.#interaction(interactionId);
    const uses = this.#uses.get(standardResponseId) ?? new Map<ResponseUse, number>();
    this.#uses.set(standardResponseId, uses.set(use, (uses.get(use) ?? 0) + 1));
  }

  /** How often it was used, by the way of using it. */
  usesOf(id: string): ReadonlyMap<ResponseUse, number> {
    return this.#uses.get(this.#find(id).standardResponseId) ?? new Map();
  }

  /** The latest last. */
  favoritesOf(agent: Person): string[] {
    return [...(this.#favorites.get(agent) ?? [])];
  }

  addFavorite(agent: Person, id: string): void {
    const favorites = this.#favorites.get(agent) ?? new Set<string>();
    this.#favorites.set(agent, favorites.add(this.#find(id).standardResponseId));
  }

  deleteFavorite(agent: Person, id: string): void {
    const { standardResponseId } = this.#find(id);
    this.#favorites.get(agent)?.delete(standardResponseId);
  }

  deleteAllFavorites(agent: Person): void {
    this.#favorites.delete(agent);
  }

  /** What is attached to a response; other documents are not the library's to give. */
  document(id: string): StoredDocument {
    const isAttached = this.#templates().some(({ attachments }) => attachments.some((one) => one.documentId === id));
    const document = isAttached ? this.#documents.get(id) : undefined;
    if (!document) throw unknownResource(id);
    return document;
  }

  #grow(plan: CategoryPlan, lang: Language): Category {
    const id = this.#ids.interaction();
    return {
      id,
      plan,
      categories: (plan.categories ?? []).map((child) => this.#grow(child, lang)),
      templates: (plan.responses ?? []).map((response) => this.#write(response, id, lang)),
    };
  }

  #write(plan: TemplatePlan, categoryId: string, lang: Language): Template {
    const { body, html = '' } = plan;
    const allowed = plan.draft ? 'NotAllowed' : 'Allowed';
    return {
      id: this.#ids.interaction(),
      standardResponseId: this.#ids.interaction(),
      theName: plan.name,
      description: plan.description ?? '',
      subject: plan.subject ?? plan.name,
      body,
      structuredBody: html,
      mimeType: html === '' ? 'text/plain' : 'text/html',
      lang,
      categoryId,
      version: plan.version ?? 1,
      status: plan.draft ? 'NotApproved' : 'Approved',
      isActive: !plan.draft,
      ownerId: 1,
      tenantId: 1,
      modifiedDate,
      startDate: '2025-01-01T00:00:00.000Z',
      expirationDate: '2035-12-31T23:59:59.000Z',
      ackUsageType: 'NotAllowed',
      agentDesktopUsageType: allowed,
      autoRespUsageType: 'NotAllowed',
      emailOutUsageType: allowed,
      voiceAutoRespUsageType: 'NotAllowed',
      wssusageType: 'NotAllowed',
      customFieldCodes: [...new Set(customCodesIn(body + html))].join(','),
      attachments: (plan.attachments ?? []).map(({ name, type, description, text }) => {
        const stored = this.#documents.add({ name, type, bytes: new TextEncoder().encode(text) });
        const { id, mimeType, size } = stored;
        return { documentId: id, mimeType, theName: stored.name, theSize: size, description };
      }),
    };
  }

  #interaction(id: string) {
    const interaction = this.#history.find(id);
    if (!interaction) throw unknownResource(id);
    return interaction;
  }

  #find(id: string): Template {
    const template = this.#templates().find((one) => one.standardResponseId === id);
    if (!template) throw unknownResource(id);
    return template;
  }

  #templates(): Template[] {
    return this.#categories().flatMap(({ templates }) => templates);
  }

  #categories(of: readonly Category[] = this.#roots): Category[] {
    return of.flatMap((category) => [category, ...this.#categories(category.categories)]);
  }
}

const isApproved = ({ draft }: { draft?: true }): boolean => !draft;

const headOf = ({ id, plan }: Category): Omit<StandardResponseCategory, 'type'> => ({
  categoryId: id,
  name: plan.name,
  description: plan.description ?? '',
  modifiedDate,
  status: isApproved(plan) ? 'Approved' : 'NotApproved',
});

/** Trees show 1 where there are answers, 0 where there are further categories alone: so we read the samples. */
const treeOf = (category: Category, options: TreeOptions): StandardResponseCategory => ({
  ...headOf(category),
  type: category.templates.length > 0 ? 1 : 0,
  ...(options.categories && {
    childrenCategories: category.categories
      .filter(({ plan }) => !options.approvedOnly || isApproved(plan))
      .map((child) => treeOf(child, { ...options, responses: false })),
  }),
  ...(options.responses && {
    childrenStdResponses: category.templates
      .filter(({ status }) => !options.approvedOnly || status === 'Approved')
      .map(summaryOf),
  }),
});

const summaryOf = ({ id, standardResponseId, theName }: Template): StandardResponseSummary => ({
  id,
  standardResponseId,
  theName,
});
