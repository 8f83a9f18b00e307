// Where articles are read by themselves, and where nothing is read until the reader goes on.
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import { words } from "@/utils/words/words.ts";
import { Option } from "./Option.tsx";
import type { SettingsProps } from "./settings-props.ts";

export function SitesSection(props: SettingsProps) {
  const { sites, everySite, pauses, onStopSite, onEverySite } = props;
  const isAnyPaused = pauses.sites.length + pauses.pages.length > 0;
  return (
    <>
      <section aria-labelledby="set-sites">
        <h2 id="set-sites">{words("set_sites")}</h2>
        <p>{words("set_sites_lead")}</p>
        {sites?.map((site) => (
          <Option key={site} name={site}>
            <button
              type="button"
              class="button line"
              aria-label={words("set_stop_name", site)}
              onClick={() => onStopSite(site)}
            >
              {words("set_stop")}
            </button>
          </Option>
        ))}
        {sites?.length === 0 && !everySite && <p class="whence option">{words("set_no_sites")}</p>}
        <Option name={words("set_every_site")} about={words(everySite ? "set_every_site_on" : "set_every_site_off")}>
          <button
            type="button"
            class="button line"
            aria-label={everySite ? words("set_stop_name", words("set_every_site")) : undefined}
            onClick={() => onEverySite(!everySite)}
          >
            {words(everySite ? "set_stop" : "set_allow_every")}
          </button>
        </Option>
      </section>
      {isAnyPaused && (
        <section aria-labelledby="set-paused">
          <h2 id="set-paused">{words("set_paused")}</h2>
          {pauses.sites.map((site) => (
            <Paused key={site} scope="site" place={site} onGoOn={props.onGoOn} />
          ))}
          {pauses.pages.map((page) => (
            <Paused key={page} scope="page" place={page} onGoOn={props.onGoOn} />
          ))}
        </section>
      )}
    </>
  );
}

interface PausedProps {
  scope: PauseScope;
  place: string;
  onGoOn: (scope: PauseScope, place: string) => void;
}

function Paused({ scope, place, onGoOn }: PausedProps) {
  return (
    <Option name={place} about={words(scope === "site" ? "set_paused_site" : "set_paused_page")}>
      <button
        type="button"
        class="button line"
        aria-label={words("set_go_on_name", place)}
        onClick={() => onGoOn(scope, place)}
      >
        {words("go_on")}
      </button>
    </Option>
  );
}
