/** What the settings say by which readers subscribe. */
export const subscribing = {
  'config.web-sub-hub': 'The WebSub hub that feeds name: https://…; whatever publishes the site pings it.',
  'config.mail-form': 'The form on /subscribe/ by which readers subscribe by mail: {action: ‘https://…’}.',
  'config.mail-form.action': 'The address that the newsletter service gives its own form.',
  'config.mail-form.sender': 'What readers are told the service is called; by default its host.',
  'config.mail-form.email': 'What the service calls the field of the address; by default email.',
  'config.mail-form.fields':
    'Fixed fields sent with it, such as {l: ‘…’}; a value may differ by language: {l: {zh: ‘…’, en: ‘…’}}.',
  'config.mail-form.value':
    'this must be a text, a list of texts, or a text in each language: {zh: ‘…’, en: ‘…’}',
  'config.mail-form.confirmation':
    'false if the service subscribes readers at once, without a link to confirm.',
  'config.mail-form.privacy': 'The page where the service says what it does with addresses.',
  'secured-address.form': ({ value }: { value: string }) => `“${value}” is not a secure address`,
  'secured-address.form.help':
    'Use https://, without a user name and without #; http:// is only for this machine, such as http://localhost:9000/.',
  'mail-field.form': ({ value }: { value: string }) => `“${value}” is not the name of a field`,
  'mail-field.form.help': 'Copy the name from the form of the service: email, EMAIL, l, metadata__language.',
  'mail-field.address': 'the field of the address has a fixed value too',
  'mail-field.address.help': 'Delete it here: readers write it.',
};
