/** Semantic version of the API; the major number stands in the address. Every change here is a line in docs/api.md. */
export const apiVersion = '1.1.0';
export const apiRoot = '/api/v1';
