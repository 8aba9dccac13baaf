/** Parameters that only tell who shared a link or clicked on it, whatever the site. */
const trackers = new RegExp(
  `^(?:${[
    'utm_\\w+',
    // Advertisements: Google, Facebook, Microsoft, Yandex, X, TikTok, LinkedIn.
    'gclid|gclsrc|dclid|gbraid|wbraid|_gl|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id',
    // Newsletters: Mailchimp, HubSpot, Marketo, Vero.
    'mc_[ce]id|_hsenc|_hsmi|__hs\\w+|mkt_tok|vero_(?:id|conv)',
    // Sharing: Instagram, X, Alibaba, Bilibili, WeChat.
    'igsh|igshid|ref_src|ref_url|spm|scm|spm_id_from|vd_source|share_(?:source|medium|plat|tag|token|from|session_id)|sharer_\\w+|isappinstalled',
    // Consent pages of Yahoo and its sites.
    'guccounter|guce_referrer\\w*',
  ].join('|')})$`,
  'i',
);

/** Parameters that have other uses as well, with the values that tell where a link was shared. */
const sharing: Record<string, RegExp> = {
  from: /^(?:singlemessage|groupmessage|timeline|\w*share\w*)$/i,
  source: /^(?:\w*share\w*)$/i,
  ref: /^(?:twitter|x|facebook|linkedin|producthunt|hackernews|hn|newsletter|rss|share|(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|ai|dev|news))$/i,
};

function isTracking(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=', 2);
  return trackers.test(name) || (Object.hasOwn(sharing, name) && (sharing[name]?.test(value) ?? false));
}

/**
 * Takes the parameters off an address that only track readers; everything else stays as it is written.
 *
 * @returns the address without them, and their names in the order in which they stood
 */
export function withoutTracking(address: string): { address: string; names: string[] } {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?((?:#.*)?)$/s.exec(address) ?? [];
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => !isTracking(parameter));
  if (kept.length === parameters.length) return { address, names: [] };
  const names = parameters.filter(isTracking).map((parameter) => parameter.split('=', 1)[0] ?? '');
  return { address: path + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment, names };
}
