/** The words of a new issue in one language. */
export interface IssueWords {
  /** What stands for the description at first, by the names of the companies. */
  description: (companies: readonly string[]) => string;
  /** What each field of the front matter holds. */
  fields: Record<
    | 'issue'
    | 'title'
    | 'description'
    | 'date'
    | 'time'
    | 'updated'
    | 'authors'
    | 'company'
    | 'companies'
    | 'tags'
    | 'series'
    | 'cover'
    | 'pictures'
    | 'licence'
    | 'source'
    | 'references'
    | 'further'
    | 'corrections'
    | 'thanks'
    | 'discussion'
    | 'letters'
    | 'letterText'
    | 'letterReply'
    | 'draft',
    string
  >;
  /** Examples for the fields that are left out at first. */
  examples: {
    alt: string;
    credit: string;
    title: string;
    publisher: string;
    reader: string;
    letter: string;
    answer: string;
  };
  /** What a translation starts with: what stands before an original in its comment, and words for translators. */
  translation: { original: string; title: string; date: string; translates: (command: string) => string };
  /** What stands in the text of an issue without a template. */
  text: string;
}
