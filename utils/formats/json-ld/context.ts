// The names that an export's keys come from.

export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** What the prefix of Sourcemark's own keys stands for. */
export const SOURCEMARK = "https://sourcemark.org/ns#";

/** Stands on the collection and on every annotation, so that each can be taken out and still be understood. */
export const CONTEXT: [typeof ANNOTATION_CONTEXT, { sourcemark: typeof SOURCEMARK }] = [
  ANNOTATION_CONTEXT,
  { sourcemark: SOURCEMARK },
];
