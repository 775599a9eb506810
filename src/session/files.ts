// Files over the API: a form on the way there, bytes on the way back.

/** The form's parts as `multipart/form-data`. */
export function formData(form: object): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.append(name, value as Blob | string);
  return data;
}

/** What is asked for here is a file, which may itself be a text or JSON. */
const asksForFile = /\/(attachments|GetDocument)\/\{\w+\}$/;

/** How the answer to such a request is read; no other one is a file. */
export const fileReader = (key: string): ((response: Response) => Promise<Blob | undefined>) | undefined =>
  asksForFile.test(key) ? readFile : undefined;

async function readFile(response: Response): Promise<Blob | undefined> {
  return (await isVerdict(response.clone())) ? undefined : response.blob();
}

/** A refusal may come with HTTP 200, in place of the file. */
async function isVerdict(response: Response): Promise<boolean> {
  if (!response.headers.get('Content-Type')?.includes('json')) return false;
  const answer: unknown = await response.json().catch(() => undefined);
  return typeof answer === 'object' && answer !== null && 'statusCode' in answer;
}
