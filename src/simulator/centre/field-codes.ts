// The placeholders of standard responses, as `<$ Contact.FirstName $>`, and what is written in their places.
import type { Customer } from './customers.js';
import type { PastInteraction } from './history.js';
import type { Person } from './people.js';
import { Refusal } from './refusal.js';
import { timestamp } from './timestamp.js';

/** For whom, by whom and about what an answer is. */
export interface Occasion {
  readonly agent: Person;
  readonly customer: Customer;
  readonly interaction: PastInteraction;
  /** What the client gives for codes of the groups `Custom` and `Agent`, by the code without its group. */
  readonly custom: ReadonlyMap<string, string>;
  readonly ofAgent: ReadonlyMap<string, string>;
}

type Value = (occasion: Occasion) => string | undefined;

/** What the centre fills in by itself; no client's value stands in for these. */
const builtIn: Readonly<Record<string, Value>> = {
  'Agent.FirstName': ({ agent }) => agent.firstName,
  'Agent.LastName': ({ agent }) => agent.lastName,
  'Agent.FullName': ({ agent }) => fullName(agent),
  'Agent.Signature': ({ agent }) => `${fullName(agent)}, Tarnfell Outdoor`,
  'Contact.Id': ({ customer }) => customer.id,
  'Contact.Title': ({ customer }) => customer.title,
  'Contact.FirstName': ({ customer }) => customer.firstName,
  'Contact.LastName': ({ customer }) => customer.lastName,
  'Contact.FullName': ({ customer }) => fullName(customer),
  'Contact.PrimaryEmailAddress': ({ customer }) => customer.emailAddress,
  'Contact.PrimaryPhoneNumber': ({ customer }) => customer.phoneNumber,
  'Interaction.Id': ({ interaction }) => interaction.id,
  'Interaction.Subject': ({ interaction }) => interaction.subject,
  'Interaction.FromAddress': ({ interaction }) => interaction.fromAddress,
  'Interaction.ToAddress': ({ interaction }) => interaction.toAddress,
  'Interaction.DateCreated': ({ interaction }) => timestamp(interaction.startedAt),
  'Interaction.TimeZone': () => 'UTC',
};

const placeholder = /<\$\s*(.*?)\s*\$>/g;

/** Fills in a template; what nothing is known for says `None`. Values are text, which `escape` fits into the rest. */
export const fillIn = (template: string, occasion: Occasion, escape = (text: string) => text): string =>
  template.replace(placeholder, (_, code: string) => escape(valueOf(code, occasion) || 'None'));

/** The codes of the group `Custom`: those that a client has to give values for. */
export const customCodesIn = (template: string): string[] =>
  [...template.matchAll(placeholder)].map(([, code]) => code!).filter((code) => code.startsWith('Custom.'));

export const asHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function valueOf(code: string, occasion: Occasion): string | undefined {
  const key = /^Interaction\.AttachedData\(\s*"([^"]*)"\s*\)$/.exec(code)?.[1];
  if (key !== undefined) return attached(key, occasion.interaction);
  if (Object.hasOwn(builtIn, code)) return builtIn[code]!(occasion);
  const [group, name] = /^(\w+)\.(.+)$/.exec(code)?.slice(1) ?? [];
  if (group === 'Custom') return occasion.custom.get(name!);
  return group === 'Agent' ? occasion.ofAgent.get(name!) : undefined;
}

/** The one code that fails where there is nothing. */
function attached(key: string, { userData }: PastInteraction): string {
  const value = Object.hasOwn(userData, key) ? userData[key] : undefined;
  if (value === undefined || value === null) throw new Refusal(2, `The interaction has no attached data '${key}'`);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const fullName = ({ firstName, lastName }: { readonly firstName?: string; readonly lastName?: string }): string =>
  [firstName, lastName].filter(Boolean).join(' ');
