// Everything that can be set, on one page: sites, the look of marks, keys, what is kept, and how it is taken along.
import { viewHash } from "@/utils/library/view.ts";
import { words } from "@/utils/words/words.ts";
import type { LibraryProps } from "../library-props.ts";
import type { OfferedFormat } from "../taking/export-props.ts";
import { ChoiceOption, Option, SwitchOption } from "./Option.tsx";
import { SitesSection } from "./SitesSection.tsx";
import type { SettingsProps } from "./settings-props.ts";

export function SettingsPage({ settings, exporting }: LibraryProps) {
  return (
    <div class="settings">
      <header class="page-head">
        <h1>{words("settings")}</h1>
      </header>
      <SitesSection {...settings} />
      <PageSection {...settings} />
      <KeysSection {...settings} />
      <section aria-labelledby="set-kept">
        <h2 id="set-kept">{words("set_kept")}</h2>
        <p>{words("set_kept_lead")}</p>
        <ChoiceOption
          name={words("set_storing")}
          about={words("set_storing_about")}
          value={settings.storing}
          choices={[
            ["all", words("storing_all")],
            ["kept", words("storing_kept")],
          ]}
          onChoose={settings.onStoring}
        />
        <p class="option">
          <a class="button line" href={viewHash({ page: "storage" })}>
            {words("set_room")}
          </a>
        </p>
      </section>
      <ExportSection {...settings} formats={exporting.formats} />
      <p class="whence">{words("set_about", settings.version)}</p>
    </div>
  );
}

function PageSection({ colouring, selectionButtons, onColouring, onSelectionButtons }: SettingsProps) {
  return (
    <section aria-labelledby="set-page">
      <h2 id="set-page">{words("set_on_page")}</h2>
      <ChoiceOption
        name={words("colours")}
        about={words("set_colours_about")}
        value={colouring}
        choices={[
          ["source", words("colours_by_source")],
          ["kind", words("colours_by_kind")],
        ]}
        onChoose={onColouring}
      />
      <SwitchOption
        name={words("set_buttons")}
        about={words("set_buttons_about")}
        on={selectionButtons}
        onSwitch={onSelectionButtons}
      />
    </section>
  );
}

function KeysSection({ keys, letterKeys, onLetterKeys, onChangeKeys }: SettingsProps) {
  return (
    <section aria-labelledby="set-keys">
      <h2 id="set-keys">{words("keys")}</h2>
      {keys && (
        <>
          <p>{words("set_keys_about")}</p>
          <dl>
            {keys.map(({ name, key }) => (
              <div key={name} class="option">
                <dt>{name}</dt>
                <dd>{key || words("no_key")}</dd>
              </div>
            ))}
          </dl>
          <p class="option">
            <button type="button" class="button line" onClick={() => onChangeKeys()}>
              {words("change_keys")}
            </button>
          </p>
        </>
      )}
      <SwitchOption
        name={words("set_letters")}
        about={words("set_letters_about")}
        on={letterKeys}
        onSwitch={onLetterKeys}
      />
    </section>
  );
}

interface ExportSectionProps extends SettingsProps {
  formats: readonly OfferedFormat[];
}

function ExportSection({ exportDefaults, formats, onExportDefaults }: ExportSectionProps) {
  return (
    <section aria-labelledby="set-export">
      <h2 id="set-export">{words("set_export")}</h2>
      <p>{words("set_export_lead")}</p>
      <Option name={words("lib_export_as")}>
        <select
          class="filter"
          aria-label={words("lib_export_as")}
          onChange={(event) => onExportDefaults({ ...exportDefaults, format: event.currentTarget.value })}
        >
          {formats.map(({ id, name }) => (
            <option key={id} value={id} selected={id === exportDefaults.format}>
              {name}
            </option>
          ))}
        </select>
      </Option>
      <ChoiceOption
        name={words("set_export_scope")}
        value={exportDefaults.scope}
        choices={[
          ["all", words("export_scope_all")],
          ["kept", words("export_scope_kept")],
        ]}
        onChoose={(scope) => onExportDefaults({ ...exportDefaults, scope })}
      />
    </section>
  );
}
