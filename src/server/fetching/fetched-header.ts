/** Of what `/v1/fetch` passes on: it tells an answer of the other host from one of the service's own. */
export const FETCHED_HEADER = 'skyrefer-fetched';
