// Parts of an address that say where a reader came from, and nothing about what they read.

/** Names of query parameters, lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  (
    "fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok " +
    "_ga _gl _hsenc _hsmi ref_src ref_url cmpid cmp ocid ns_campaign ns_mchannel ns_source ns_linkname ns_fee " +
    "at_medium at_campaign at_format at_link_id at_link_type at_link_origin at_ptr_name at_bbc_team at_custom1 at_custom2"
  ).split(" "),
);

/** Beginnings of such names. */
export const TRACKING_PREFIXES: readonly string[] = ["utm_", "pk_", "mtm_"];
