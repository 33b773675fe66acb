import { createTransport } from 'nodemailer';
import type { Config } from '../../config.ts';
import { writeToFolder } from './folder.ts';
import type { Letter } from './letter.ts';

/** Takes a letter away, or fails. */
export interface Carrier {
  carry(letter: Letter): Promise<void>;
  close(): void;
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/** The id of the row is in the Message-ID: should a letter ever go out twice, a mailbox can tell. */
const message = (from: string, { id, recipient, subject, body }: Letter) => ({
  ...{ from, to: recipient, subject, text: body, messageId: `<${id}@stapwijs>` },
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
});

/** The server of the settings; without one, in development, the folder. */
export function carrierOf({ smtpUrl, mailFrom, dataDir }: Config): Carrier {
  if (smtpUrl === undefined) {
    const plain = createTransport({ streamTransport: true, buffer: true });
    return {
      carry: async (letter) => {
        const { message: made } = await plain.sendMail(message(mailFrom, letter));
        await writeToFolder(dataDir, letter, made);
      },
      close: () => plain.close(),
    };
  }
  const smtp = createTransport({ url: smtpUrl, ...patience });
  return {
    carry: async (letter) => {
      await smtp.sendMail(message(mailFrom, letter));
    },
    close: () => smtp.close(),
  };
}
