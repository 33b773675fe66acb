import { Icon } from '../../../platform/web/components/icon.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { CHANNELS, type Channel } from '../contact.ts';
import { contactTexts } from '../texts/contact.ts';

export const channelIcons: Readonly<Record<Channel, IconName>> = {
  gesprek: 'mensen',
  telefoon: 'telefoon',
  video: 'camera',
  bericht: 'bericht',
  app: 'mobiel',
  brief: 'brief',
  huisbezoek: 'huis',
};

/** Two taps: the page, and what it was. The id comes along, so that a double tap is one contact. */
export function LogForm({ shell, action, id }: { shell: Shell; action: string; id: string }) {
  const t = contactTexts[shell.locale];
  return (
    <form class="sw-card sw-stack sw-stack--5" method="post" action={action}>
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-2">{t.log}</h2>
        <p class="utrecht-paragraph">{t.logHelp}</p>
      </div>
      <fieldset class="sw-stack sw-stack--2">
        <legend class="sw-visually-hidden">{t.outcome}</legend>
        <Tiles least={11}>
          <Tile type="radio" name="bereikt" value="ja" checked row>
            {t.got}
          </Tile>
          <Tile type="radio" name="bereikt" value="nee" row>
            {t.tried}
          </Tile>
        </Tiles>
      </fieldset>
      <div class="sw-taps">
        {CHANNELS.map((channel) => (
          <button class="sw-tap" type="submit" name="kanaal" value={channel}>
            <Icon name={channelIcons[channel]} />
            {t.channels[channel]}
          </button>
        ))}
      </div>
      <input type="hidden" name="id" value={id} />
    </form>
  );
}
