// What the centre says when it will not do something; nothing was changed then.

export class Refusal extends Error {
  constructor(
    /** The API's own code: 1 missing, 2 not now, 6 unknown … */
    readonly statusCode: number,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const missing = (parameter: string): Refusal => new Refusal(1, `Parameter '${parameter}' is missing`);
export const invalid = (parameter: string, why: string): Refusal =>
  new Refusal(2, `Parameter '${parameter}' is invalid: ${why}`);
export const notNow = (operation: string, state: string): Refusal =>
  new Refusal(2, `Operation '${operation}' is not valid in state '${state}'`);
export const unknownResource = (id: string): Refusal => new Refusal(6, `Resource '${id}' is not found`, 404);
export const accessDenied = (): Refusal => new Refusal(20, 'Access denied', 403);
export const notPermitted = (operation: string): Refusal =>
  new Refusal(5, `You have no permission for '${operation}'`, 403);
