/** What is chosen stays in the address, so that a list can be sent to another. */
export type QualitySearch = {
  readonly rule?: string;
  readonly coach?: string;
  readonly accepted?: boolean;
  /** The role that answers for the rules shown. */
  readonly owner?: string;
};
