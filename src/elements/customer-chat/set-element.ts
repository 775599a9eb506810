// What an embedder sets on `<gws-customer-chat>`: its attributes with their properties, and objects as properties alone.
import type { UserData } from '../../api/index.js';
import type { ChatSettings } from './settings.js';

/** By attribute: the property, and its value unless told. */
const attributes = {
  'base-url': ['baseUrl', ''],
  'contact-center-id': ['contactCenterId', ''],
  name: ['name', ''],
  line: ['line', ''],
  nickname: ['nickname', ''],
  subject: ['subject', ''],
  endpoint: ['endpoint', ''],
  inline: ['inline', false],
  'max-length': ['maxLength', 4_000],
  'masks-cards': ['masksCards', false],
  'wait-limit': ['waitLimit', 0],
  'asks-rating': ['asksRating', false],
  alerts: ['alerts', 'sound title notification'],
  'require-consent': ['requireConsent', ''],
  'privacy-url': ['privacyUrl', ''],
  'keep-hours': ['keepHours', 12],
  invitation: ['invitation', ''],
  'invitation-from': ['invitationFrom', ''],
  'invitation-after': ['invitationAfter', 20],
  'invitation-on': ['invitationOn', ''],
  'invitation-on-exit': ['invitationOnExit', false],
  'invitation-limit': ['invitationLimit', 3],
} as const;

/** Properties alone. They are accessors, too, because frameworks look for a setter. */
const objects = ['userData', 'fields', 'texts', 'openingHours', 'contacts', 'takeMessage', 'transport'];

const accessors = (): PropertyDescriptorMap =>
  Object.fromEntries(
    Object.entries(attributes).map(([attribute, [property, usual]]) => [
      property,
      {
        enumerable: true,
        configurable: true,
        get(this: HTMLElement) {
          const value = this.getAttribute(attribute);
          if (typeof usual === 'boolean') return value !== null;
          return value === null ? usual : typeof usual === 'number' ? Number(value) : value;
        },
        set(this: HTMLElement, value: string | number | boolean) {
          if (typeof usual === 'boolean') this.toggleAttribute(attribute, Boolean(value));
          else this.setAttribute(attribute, String(value));
        },
      },
    ]),
  );

// In Node there is no such class; the module must load there all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export class SetElement extends Base {
  static readonly observedAttributes = Object.keys(attributes);

  static {
    Object.defineProperties(this.prototype, accessors());
    for (const name of objects) {
      Object.defineProperty(this.prototype, name, {
        enumerable: true,
        configurable: true,
        get(this: SetElement) {
          return this.#objects[name];
        },
        set(this: SetElement, value: unknown) {
          this.#objects[name] = value;
        },
      });
    }
  }

  readonly #objects: Record<string, unknown> = { userData: {}, contacts: [] };

  /** Address of Web Services, without `/api/v2`; the page's own origin unless told. */
  declare baseUrl: string;
  /** Which contact centre serves the chat. */
  declare contactCenterId: string;
  /** Who one chats with: the company. */
  declare name: string;
  /** A line under the name before the chat. */
  declare line: string;
  /** The visitor's name, where the page knows it; then it is not asked. */
  declare nickname: string;
  /** What it is about; then it is not asked. */
  declare subject: string;
  /** The queue in which the chat starts. */
  declare endpoint: string;
  /** The panel stands where the element stands, always open, without a button. */
  declare inline: boolean;
  /** How many characters a message may have; 4000. */
  declare maxLength: number;
  /** Numbers of payment cards are masked before they leave. */
  declare masksCards: boolean;
  /** After how many minutes of waiting another way is offered. */
  declare waitLimit: number;
  /** The visitor is asked at the end how it was. */
  declare asksRating: boolean;
  /** What may tell of messages while the page is hidden: `sound title notification`. */
  declare alerts: string;
  /** The version of the text that has to be agreed to before anything is stored. */
  declare requireConsent: string;
  /** Where that text can be read. */
  declare privacyUrl: string;
  /** How long the chat is kept in the browser; 12. */
  declare keepHours: number;
  /** A question that invites to the chat. */
  declare invitation: string;
  /** Who asks it. */
  declare invitationFrom: string;
  /** After how many seconds it is shown; 20. */
  declare invitationAfter: number;
  /** It is shown only where the address has these words. */
  declare invitationOn: string;
  /** It is shown when the pointer leaves the page, and not after a time. */
  declare invitationOnExit: boolean;
  /** How often it is shown at most; 3. */
  declare invitationLimit: number;

  /** What the agent's side sees as the chat's user data; may change until the start. */
  declare userData: UserData;
  /** What is asked before the chat: name and subject unless told. */
  declare fields: ChatSettings['fields'];
  /** Words to be said instead of ours. */
  declare texts: ChatSettings['texts'];
  /** When there is somebody to chat with, by the clock of the centre. */
  declare openingHours: ChatSettings['openingHours'];
  /** Other ways to get in touch. */
  declare contacts: ChatSettings['contacts'];
  /** Takes what is left out of hours; without it there is no form for it. */
  declare takeMessage: ChatSettings['takeMessage'];

  /** What a page has set before this class was there lies over the accessors. */
  protected takeEarlyProperties(): void {
    const properties = Object.values(attributes).map(([property]) => property);
    for (const name of [...properties, ...objects] as 'name'[]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<this>)[name];
      this[name] = value;
    }
  }
}
