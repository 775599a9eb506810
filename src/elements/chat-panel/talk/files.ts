// Files for the customer: linked to the chat as they are chosen, and shown to the customer only when they are sent.
import { keptHere } from '../../../ui/kept.js';
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';

export interface ChosenFile {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly state: 'uploading' | 'ready' | 'failed' | 'too-large';
  /** Of the document, once it is linked. */
  readonly id?: string;
  /** To be looked at, where it is a picture. */
  readonly picture?: string;
}

export class Files {
  readonly #conversation: Conversation;
  readonly #panel: Conversations;
  readonly #kept: string;
  readonly #sources = new Map<number, File>();
  #all: readonly ChosenFile[] = [];
  #lastKey = 0;
  /** One at a time: a document that is linked does not say which file it was. */
  #turn: Promise<unknown> = Promise.resolve();

  /** `key`: where it is kept which documents are linked and not sent yet. */
  constructor(conversation: Conversation, panel: Conversations, key: string) {
    this.#conversation = conversation;
    this.#panel = panel;
    this.#kept = key;
    const ids = keptHere.read<string[]>(key) ?? [];
    const linked = this.#linked.filter(({ id }) => ids.includes(id));
    this.#all = linked.map(({ id, name, size }) => ({ key: ++this.#lastKey, id, name, size, state: 'ready' }));
  }

  get all(): readonly ChosenFile[] {
    return this.#all;
  }

  get ready(): readonly ChosenFile[] {
    return this.#all.filter(({ state }) => state === 'ready');
  }

  get isBusy(): boolean {
    return this.#all.some(({ state }) => state === 'uploading');
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const key = ++this.#lastKey;
      const isTooLarge = file.size > this.#panel.host.maxFileSize * 1_000_000;
      const picture = /^image\//.test(file.type) ? { picture: URL.createObjectURL(file) } : {};
      this.#sources.set(key, file);
      const { name, size } = file;
      this.#put([...this.#all, { key, name, size, state: isTooLarge ? 'too-large' : 'uploading', ...picture }]);
      if (!isTooLarge) this.#queue(key);
    }
  }

  again(key: number): void {
    this.#change(key, { state: 'uploading' });
    this.#queue(key);
  }

  async remove(key: number): Promise<void> {
    const { id } = this.#all.find((one) => one.key === key) ?? {};
    this.#forget(key);
    if (id) await this.#unlink(id);
  }

  /** Shows them to the customer. */
  async send(): Promise<void> {
    for (const { key, id } of this.ready) {
      const error = await this.#panel.attempt(this.#conversation, 'UploadFile', { documentId: id });
      if (error === undefined) this.#forget(key);
      else this.#change(key, { state: 'failed' });
    }
  }

  get #linked() {
    return this.#conversation.data.attachments ?? [];
  }

  #queue(key: number): void {
    this.#turn = this.#turn.then(() => this.#upload(key));
  }

  async #upload(key: number): Promise<void> {
    const attachment = this.#sources.get(key);
    const { session } = this.#panel;
    // Removed while it was waiting.
    if (!attachment || !session) return;
    // Linked already, and not sent.
    if (this.#all.find((one) => one.key === key)?.id) return this.#change(key, { state: 'ready' });
    const before = this.#linked.map(({ id }) => id);
    try {
      const path = { id: this.#conversation.id };
      await session.request('POST /me/chats/{id}/attachments', { path, form: { attachment } });
      const id = await this.#newDocument(before);
      // Removed while it was on its way.
      if (this.#sources.has(key)) this.#change(key, { state: 'ready', id });
      else await this.#unlink(id);
    } catch {
      // What was not taken says so where it stands.
      this.#change(key, { state: 'failed' });
    }
  }

  #unlink(documentId: string): Promise<unknown> {
    return this.#panel.attempt(this.#conversation, 'RemoveAttachment', { documentId });
  }

  /** The id of what was linked, as the notification brings it. */
  #newDocument(before: readonly string[]): Promise<string> {
    const end = AbortSignal.timeout(longestWait);
    const find = () => this.#linked.find(({ id }) => !before.includes(id))?.id;
    return new Promise((resolve, reject) => {
      const look = () => {
        const id = find();
        if (id === undefined) return;
        stop();
        resolve(id);
      };
      const stop = this.#conversation.resource.on('change', look);
      end.addEventListener('abort', () => {
        stop();
        reject(end.reason as Error);
      });
      look();
    });
  }

  #change(key: number, change: Partial<ChosenFile>): void {
    this.#put(this.#all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  #forget(key: number): void {
    const { picture } = this.#all.find((one) => one.key === key) ?? {};
    if (picture) URL.revokeObjectURL(picture);
    this.#sources.delete(key);
    this.#put(this.#all.filter((one) => one.key !== key));
  }

  #put(files: readonly ChosenFile[]): void {
    this.#all = files;
    const ids = files.flatMap(({ id }) => id ?? []);
    if (ids.length > 0) keptHere.write(this.#kept, ids);
    else keptHere.remove(this.#kept);
    this.#panel.update();
  }
}

/** Until the centre tells that a document is linked. */
const longestWait = 30_000;
