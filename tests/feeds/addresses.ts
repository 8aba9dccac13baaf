const uriCharacters = String.raw`(?:[\w;/?:@&=+$.\-~!*'(),#]|%[\dA-Fa-f]{2})`;
const webAddress = new RegExp(`^https?://(?![/?#])${uriCharacters}+$`, 'i');
const tag = new RegExp(
  String.raw`^tag:(?:[\w.-]+@)?[a-z\d.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:${uriCharacters}*$`,
  'i',
);
const iri = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;

/** What is wrong with an address of the web, which is absolute and written in the characters of a URI. */
export function webAddressProblem(text: string): string | undefined {
  return webAddress.test(text) && URL.canParse(text)
    ? undefined
    : `“${text}” is not an absolute http or https address`;
}

/** What is wrong with a name for ever, such as an Atom id: an absolute IRI; a `tag:` is one of RFC 4151. */
export function identifierProblem(text: string): string | undefined {
  return (/^tag:/i.test(text) ? tag : iri).test(text) ? undefined : `“${text}” is not an absolute IRI`;
}
