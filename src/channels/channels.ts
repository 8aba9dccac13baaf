import type { Outgoing, Post, WriteChannel } from '#channels/post.ts';
import { channels, type Channel } from '#schema/posted.ts';

/** Each channel is a module, loaded when it is asked for. */
const writers: Record<Channel, () => Promise<WriteChannel>> = {
  wechat: async () => (await import('#channels/wechat/write-wechat.ts')).writeWechat,
  mail: async () => (await import('#channels/mail/mail.ts')).writeMail,
  markdown: async () => (await import('#channels/markdown.ts')).writeMarkdown,
  text: async () => (await import('#channels/text/write-text.ts')).writeText,
};

/** Tells the name of a channel from other words. */
export function isChannel(name: string): name is Channel {
  return channels.some((channel) => channel === name);
}

/** Makes of an issue in one language all that a channel takes. */
export async function writeChannel(channel: Channel, post: Post): Promise<Outgoing> {
  const write = await writers[channel]();
  return write(post);
}
