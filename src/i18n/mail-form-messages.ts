/** The words of the form by which readers subscribe by mail. */
export interface MailFormMessages {
  title: string;
  note: string;
  /** Of the field for the address. */
  address: string;
  submit: string;
  /** What happens next, where the service asks readers to confirm. */
  confirmation: string;
  leaving: string;
  /** What the service learns. */
  learns: (service: string) => string;
  /** The link to what the service says of that. */
  privacy: (service: string) => string;
}
