/** What an oldest engine may lack, by its place in MDN's data, and why a page reads as well without it. */
export const graceful: Record<string, string> = {
  // The finer points of setting text: without them it is set as it was before 2023.
  'css.properties.text-autospace': 'Chinese and Latin letters stand closer',
  'css.properties.text-spacing-trim': 'a mark at the beginning of a line keeps its space',
  'css.properties.hanging-punctuation': 'a mark at the end of a line stays within it',
  'css.properties.text-wrap': 'a heading or a last line breaks where it happens to',
  'css.properties.text-emphasis-position.under': 'dots stand above letters rather than below',
  'css.properties.text-size-adjust': 'a phone may enlarge a text; some know the name with a prefix alone',
  // What is not seen by touch, or is drawn a little otherwise.
  'css.properties.outline': 'it has no curve round corners, of which there are none',
  'css.properties.cursor.pointer': 'a phone has no pointer',
  'css.properties.cursor.zoom-in': 'a phone has no pointer',
  'css.selectors.marker': 'the number of a list has the colour of its text',
  'css.selectors.has': 'what it narrows or colours is shown in full; the choice of sides is hidden',
  'css.at-rules.media.forced-colors': 'these engines keep to the colours of the page',
  // On paper alone.
  'css.at-rules.page': 'the margins are those of the printer',
  'css.properties.orphans': 'a paragraph breaks anywhere',
  'css.properties.widows': 'a paragraph breaks anywhere',
  'css.properties.break-after.avoid': 'a heading may stand at the foot of a sheet',
  'css.properties.break-before.avoid': 'a list of sources may begin a sheet',
  // Scripts ask whether it is there first.
  'api.Navigator.share': 'a button copies the address instead',
  'api.HTMLElement.popover': 'a mark leads to the lists of notes and references',
  'api.HTMLElement.showPopover': 'the script that shows cards has ended before',
  'api.HTMLElement.hidePopover': 'the script that shows cards has ended before',
  'api.ToggleEvent.newState': 'the script that shows cards has ended before',
  'api.InputEvent.isComposing': 'a search begins while a word is still being written',
};

/** Names of the column's own that MDN knows of something else. */
export const ownNames = [
  'api.CSSNumericValue.to',
  'api.CompositionEvent.locale',
  'api.NavigationActivation.entry',
  'api.Notification.tag',
  'api.RTCIceCandidate.address',
  'api.SpeechRecognitionEvent.results',
  'api.SpeechRecognitionPhrase.phrase',
];
