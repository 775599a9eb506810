// Files over the API: a form on the way there, bytes on the way back.

/** The form's parts as `multipart/form-data`. */
export function formData(form: object): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.append(name, value as Blob | string);
  return data;
}

/** What is neither JSON nor another text is a file. */
export function readFile(response: Response): Promise<Blob> | undefined {
  const type = response.headers.get('Content-Type') ?? 'text';
  return /json|text/.test(type) ? undefined : response.blob();
}
