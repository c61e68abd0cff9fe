/** An error as Excel answers it; `code` is what `OfficeExtension.Error.code` becomes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string): HostError => new HostError('InvalidArgument', message);
export const itemNotFound = (message: string): HostError => new HostError('ItemNotFound', message, 404);
export const itemAlreadyExists = (message: string): HostError =>
  new HostError('ItemAlreadyExists', message, 409);
export const accessDenied = (message: string): HostError => new HostError('AccessDenied', message, 403);
export const apiNotFound = (message: string): HostError => new HostError('ApiNotFound', message, 404);
